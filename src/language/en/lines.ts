import type { LinePatterns } from '../article-patterns.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../text/quotation-marks.ts';

/** What a line of the article’s own text begins with or leads to. */
export const LINES: LinePatterns = {
  /** Words that stay small in a line of capitals. */
  smallWords: /\p{Ll}/u,
  /** Ann Lee commented: “Lovely 🌊🌊”: a verb of speech leads to a quotation without a full stop. */
  said: new RegExp(
    `\\p{L} (?:said|says|added|wrote|commented|replied|posted|tweeted|captioned it|read|joked): [${OPENING_MARKS}].{2,}[${CLOSING_MARKS}]$`,
    'u',
  ),
  /** A short question is a heading unless it takes up what was said before. */
  takesUp: /^(?:but|and|so|or|then|yet)\b/iu,
  /** Begins as questions do. */
  question: new RegExp(
    `^[${OPENING_MARKS}]?(?:what|who|whose|why|how|when|where|which|is|are|am|was|were|will|would|can|could|do|does|did|has|have|had|should|shall|may|might|must)\\b`,
    'iu',
  ),
};
