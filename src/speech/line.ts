import type { Language } from '../language/language.ts';
import type { BlockType } from '../model/block.ts';
import type { MarkedRange } from './marks/marked-range.ts';

/** A word or mark of the outlet's own text, or a whole quotation taken as one piece. Offsets are UTF-16, into the source text. */
export interface Item {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** Small letters, straight apostrophe, without `'s`. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Ends in 's. */
  readonly possessive: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** For `quote`: its number among the quotations of the article; −1 otherwise. */
  readonly quote: number;
}

/** Where an item ends without the possessive it may carry: `Novak’s` with `k`, `the inspectors’` with `s`. */
export const endOfWord = ({ text, end, possessive }: Item): number =>
  possessive ? end - (/s$/u.test(text) ? 2 : 1) : end;

/** One sentence of the outlet's own text, quotations in it counted as one piece each. */
export interface SpeechLine {
  readonly number: number;
  readonly block: number;
  readonly type: BlockType;
  readonly items: readonly Item[];
  /** A headline in title case: capital letters say nothing. */
  readonly headline: boolean;
  /** What the article is written in. */
  readonly language: Language;
}

/** A quotation with the block it stands in. */
export interface Marked extends MarkedRange {
  readonly block: number;
}
