import { z } from 'zod';

/** One outlet's printed words in a highlight; `mark` is the part that decides, a stretch of `exact`. */
const HighlightLine = z.strictObject({
  article: z.string(),
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
  mark: z.array(z.string().min(1)).default([]),
});

/** One of the sharpest differences of a story, as its editor puts it. */
export const Highlight = z.strictObject({
  /** A plain question. */
  question: z.string().min(1),
  /** One line: who, about what. */
  context: z.string().min(1).optional(),
  lines: z.array(HighlightLine).min(2),
  /** Who does not report it, in the editor's words. */
  rest: z.string().min(1).optional(),
  /** The claim the question opens. */
  claim: z.string().min(1).optional(),
});
export type Highlight = z.infer<typeof Highlight>;
