import { z } from 'zod';
import { Rights } from './rights.ts';
import { WebAddress } from './web-address.ts';

/** An address of a page, or of a mailbox. */
const Contact = z.union([WebAddress, z.email()], {
  error: 'A contact is a web address or a mail address',
});

const Colour = z.string().regex(/^#[\da-f]{6}$/iu, 'A colour is written `#2c50a8`, in quotes');

/** A colour on the light and on the dark ground. */
const Shades = z.strictObject({
  light: Colour.meta({ description: 'On the light ground.', examples: ['#2c50a8'] }),
  dark: Colour.meta({ description: 'On the dark ground.', examples: ['#9db4f0'] }),
});
export type Shades = z.infer<typeof Shades>;

/** A font file of the content folder. */
const FontFile = z
  .string()
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+\.(?:woff2|woff|ttf|otf)$/iu,
    'A font is a .woff2, .woff, .ttf or .otf file inside the content folder',
  );

const Family = z.strictObject({
  file: FontFile.meta({ description: 'The upright.', examples: ['fonts/text.woff2'] }),
  italic: FontFile.optional().meta({
    description: 'The same in italics; without it the browser slants the upright.',
    examples: ['fonts/text-italic.woff2'],
  }),
});

/** The languages that the site's own words come in: folders of `src/words/`. */
const LANGUAGES = ['en', 'de'] as const;

/** As many as the style sheet has. */
const HUES = 5;

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
    language: z
      .enum(LANGUAGES, `The site’s own words come in ${LANGUAGES.map((tag) => `\`${tag}\``).join(' and ')}`)
      .default('en')
      .meta({
        description:
          'The language of the site’s own words: English or German. Articles may be in any language.',
        examples: ['en', 'de'],
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
    order: z
      .union([
        z.literal('newest', 'An order is `newest`, or a list of stories: `[harbour-fire, flood]`'),
        z.array(z.string().min(1)).min(1),
      ])
      .default('newest')
      .meta({
        description: 'Of the stories on the front page: by the day of their latest article, or these first.',
        examples: ['newest', ['harbour-fire', 'flood']],
      }),
    rights: Rights.default('full').meta({
      description: 'Of articles for which `story.yaml` does not say.',
      examples: ['excerpts'],
    }),
    licence: z
      .strictObject({
        name: z
          .string()
          .min(1)
          .meta({ description: 'Its name, as printed.', examples: ['CC BY 4.0'] }),
        address: WebAddress.optional().meta({
          description: 'Where it can be read.',
          examples: ['https://creativecommons.org/licenses/by/4.0/'],
        }),
      })
      .optional()
      .meta({
        description: 'Of the editor’s words: summaries, statements, notes.',
        examples: [{ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }],
      }),
    colours: z
      .array(Shades)
      .min(1)
      .max(HUES, `There are ${HUES} hues`)
      .optional()
      .meta({
        description: 'The hues of outlets: the first stands for `colour: 1` in `outlets.yaml`, and so on.',
        examples: [[{ light: '#2c50a8', dark: '#9db4f0' }]],
      }),
    accent: Shades.optional().meta({
      description: 'The colour of links that lead on and of the focus.',
      examples: [{ light: '#7a2f1d', dark: '#e8a48f' }],
    }),
    pictures: z
      .boolean()
      .optional()
      .meta({
        description: 'Whether pictures for sharing are drawn; they are where it is left out.',
        examples: [false],
      }),
    fonts: z
      .strictObject({
        text: Family.optional().meta({
          description: 'Of running text.',
          examples: [{ file: 'fonts/text.woff2' }],
        }),
        labels: Family.optional().meta({
          description: 'Of labels.',
          examples: [{ file: 'fonts/labels.woff2' }],
        }),
      })
      .optional()
      .meta({
        description: 'Font files of the content folder, for running text and for labels.',
        examples: [{ text: { file: 'fonts/text.woff2', italic: 'fonts/text-italic.woff2' } }],
      }),
  })
  .meta({ title: 'site.yaml', description: 'What the site says of itself. Every key may be left out.' });
export type SiteFile = z.infer<typeof SiteFile>;

/** The grounds on which colours stand, as the style sheet has them. */
export const PAPER: Shades = { light: '#fbf9f4', dark: '#171614' };
