import { z } from 'zod';
import { CellState } from './claim.ts';

/** Words in a row; `marked` where they decide the difference. */
const PictureWords = z.strictObject({ text: z.string(), marked: z.boolean() });
export type PictureWords = z.infer<typeof PictureWords>;

/** One outlet: what it does with a claim, what it prints, or only that it is there. */
const PictureRow = z.strictObject({
  /** `null` for a row that stands for several. */
  outlet: z.strictObject({ letter: z.string(), name: z.string(), hue: z.number() }).nullable(),
  state: z.strictObject({ state: CellState, word: z.string() }).nullable(),
  words: z.array(PictureWords),
});
export type PictureRow = z.infer<typeof PictureRow>;

/** What a picture for sharing shows, from top to bottom. The pages write it, the build draws it. */
export const Picture = z.strictObject({
  /** Where it lies in the site, without the base path. */
  file: z.string(),
  /** What kind of thing it shows, in small letters. */
  label: z.string(),
  heading: z.string(),
  /** Whether the heading is somebody’s printed words. */
  quoted: z.boolean(),
  context: z.string().nullable(),
  rows: z.array(PictureRow),
  rest: z.string().nullable(),
  /** At its foot. */
  site: z.string(),
  story: z.string(),
});
export type Picture = z.infer<typeof Picture>;

/** Of every picture, in pixels: what most programs that show links expect. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
