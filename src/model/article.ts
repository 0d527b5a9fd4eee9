import { Moment } from './moment.ts';
import { z } from 'zod';
import { Block } from './block.ts';
import { Basis, Day, factOf } from './basis.ts';
import { Inline } from './inline.ts';
import { Quote } from './quote.ts';
import { Sentence } from './sentence.ts';
import { Rights } from './rights.ts';
import { WebAddress } from './web-address.ts';

/** One outlet's report: the source text and what points into it. */
export const Article = z.strictObject({
  /** The file's name without its ending; unique in the story, part of addresses. */
  id: z.string(),
  /** An outlet id. */
  outlet: z.string(),
  /** How it is known that the outlet published it; `null` where only the file's name says so. */
  basis: Basis.nullable(),
  /** The article that this is a later version of, by id. */
  versionOf: z.string().optional(),
  /** `A`, `B`, `C` … the same on every page of the story. */
  letter: z.string(),
  /** The headline as printed in the file; `null` where the file has none. None is invented. */
  title: z.string().nullable(),
  /** The opening words, used if there is no headline; a slice of the source text. */
  opening: z.string(),
  published: factOf(Moment).nullable(),
  url: factOf(WebAddress).nullable(),
  /** Its language, a BCP 47 tag, from its editor or its words; `null` if neither tells. */
  lang: z.string().nullable(),
  /** The day the text was copied from its publisher; `null` where nobody noted it. */
  retrieved: factOf(Day).nullable(),
  rights: Rights,
  /** Ids it was published under before its file was renamed. */
  formerly: z.array(z.string()),
  /** SHA-256 of the file's bytes, hexadecimal. */
  digest: z.string(),
  /** Words of the article itself, set-aside text not counted. */
  words: z.int().nonnegative(),
  text: z.string(),
  blocks: z.array(Block),
  inlines: z.array(Inline),
  sentences: z.array(Sentence),
  quotes: z.array(Quote),
});
export type Article = z.infer<typeof Article>;
