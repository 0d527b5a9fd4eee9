import { z } from 'zod';
import { Rights } from './story-file.ts';
import { WebAddress } from './web-address.ts';

/** An address of a page, or of a mailbox. */
const Contact = z.union([WebAddress, z.email()], {
  error: 'A contact is a web address or a mail address',
});

const Colour = z.string().regex(/^#[\da-f]{6}$/iu, 'A colour is written `#2c50a8`, in quotes');

/** A colour on the light and on the dark ground. */
const Shades = z.strictObject({ light: Colour, dark: Colour });
export type Shades = z.infer<typeof Shades>;

/** A font file of the content folder. */
const FontFile = z
  .string()
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+\.(?:woff2|woff|ttf|otf)$/iu,
    'A font is a .woff2, .woff, .ttf or .otf file inside the content folder',
  );

const Family = z.strictObject({
  file: FontFile,
  /** The same in italics; without it the browser slants the upright. */
  italic: FontFile.optional(),
});

/** As many as the style sheet has. */
const HUES = 5;

/** `site.yaml`, whole: what the site says of itself. Everything may be left out. */
export const SiteFile = z.strictObject({
  /** Stands in the head and the title of every page, and in citations. */
  name: z.string().min(1).default('Same Story'),
  /** One sentence for the front page and for search engines. */
  subtitle: z
    .string()
    .min(1)
    .default('News stories, each as several outlets tell it, side by side and with proof.'),
  /** The language of the site's own words. There is no other yet. */
  language: z
    .literal('en', 'The site’s own words are in English; there is no other language yet')
    .default('en'),
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
  /** Of the stories on the front page: by the day of their latest article, or these first, by their ids. */
  order: z
    .union([
      z.literal('newest', 'An order is `newest`, or a list of stories: `[harbour-fire, flood]`'),
      z.array(z.string().min(1)).min(1),
    ])
    .default('newest'),
  /** Of articles for which `story.yaml` does not say. */
  rights: Rights.default('full'),
  /** Of the editor's words: summaries, statements, notes. */
  licence: z.strictObject({ name: z.string().min(1), address: WebAddress.optional() }).optional(),
  /** The hues of outlets: the first stands for `colour: 1` in `outlets.yaml`, and so on. */
  colours: z.array(Shades).min(1).max(HUES, `There are ${HUES} hues`).optional(),
  /** Of links that lead on and of the focus. */
  accent: Shades.optional(),
  /** Font files of the content folder, for running text and for labels. */
  fonts: z.strictObject({ text: Family.optional(), labels: Family.optional() }).optional(),
});
export type SiteFile = z.infer<typeof SiteFile>;

/** The grounds on which colours stand, as the style sheet has them. */
export const PAPER: Shades = { light: '#fbf9f4', dark: '#171614' };
