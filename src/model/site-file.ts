import { z } from 'zod';
import { WebAddress } from './web-address.ts';

/** An address of a page, or of a mailbox. */
const Contact = z.union([WebAddress, z.email()], {
  error: 'A contact is a web address or a mail address',
});

/** `site.yaml`, whole: what the site says of itself. Everything may be left out. */
export const SiteFile = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .default('Same Story')
      .meta({
        description: 'Stands in the head and the title of every page, and in citations.',
        examples: ['Harbour Watch'],
      }),
    subtitle: z
      .string()
      .min(1)
      .default('News stories, each as several outlets tell it, side by side and with proof.')
      .meta({
        description: 'One sentence for the front page and for search engines.',
        examples: ['What the papers of the coast write, side by side.'],
      }),
    address: WebAddress.optional().meta({
      description: 'Where the site will stand, for canonical addresses and citations.',
      examples: ['https://example.org'],
    }),
    base: z
      .string()
      .regex(/^\/(?:[^/\s]+\/)*$/u, 'A path begins and ends with a slash')
      .optional()
      .meta({ description: 'The path below the root of the host.', examples: ['/stories/'] }),
    editor: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Who edits the site, as it should be printed.', examples: ['Ida Moen, Brask'] }),
    imprint: WebAddress.optional().meta({
      description: 'The page of the imprint.',
      examples: ['https://example.org/imprint'],
    }),
    contact: Contact.optional().meta({
      description: 'A web address or a mail address.',
      examples: ['mail@example.org'],
    }),
    corrections: Contact.optional().meta({
      description: 'Where readers report mistakes: a web address or a mail address.',
      examples: ['mail@example.org'],
    }),
    footer: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: 'A sentence for the foot of every page.',
        examples: ['Made for the course on news.'],
      }),
  })
  .meta({ title: 'site.yaml', description: 'What the site says of itself. Every key may be left out.' });
export type SiteFile = z.infer<typeof SiteFile>;
