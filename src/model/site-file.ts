import { z } from 'zod';
import { WebAddress } from './web-address.ts';

/** An address of a page, or of a mailbox. */
const Contact = z.union([WebAddress, z.email()], {
  error: 'A contact is a web address or a mail address',
});

/** `site.yaml`, whole: what the site says of itself. Everything may be left out. */
export const SiteFile = z.strictObject({
  /** Stands in the head and the title of every page, and in citations. */
  name: z.string().min(1).default('Same Story'),
  /** One sentence for the front page and for search engines. */
  subtitle: z
    .string()
    .min(1)
    .default('News stories, each as several outlets tell it, side by side and with proof.'),
  /** Where the site will stand, for canonical addresses and citations: `https://example.org`. */
  address: WebAddress.optional(),
  /** The path below the root of the host: `/stories/`. */
  base: z
    .string()
    .regex(/^\/(?:[^/\s]+\/)*$/u, 'A path begins and ends with a slash')
    .optional(),
  /** Who edits the site, as it should be printed. */
  editor: z.string().min(1).optional(),
  imprint: WebAddress.optional(),
  contact: Contact.optional(),
  /** Where readers report mistakes. */
  corrections: Contact.optional(),
  /** A sentence for the foot of every page. */
  footer: z.string().min(1).optional(),
});
export type SiteFile = z.infer<typeof SiteFile>;
