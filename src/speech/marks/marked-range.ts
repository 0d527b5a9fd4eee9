/** A stretch of text between a pair of quotation marks. Offsets are UTF-16, into the source text. */
export interface MarkedRange {
  /** Inside the marks, white space trimmed. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly family: 'double' | 'single' | 'angle' | 'small-angle' | 'corner';
  /** False where no closing mark follows in the block: the range then ends with the block. */
  readonly closed: boolean;
}
