/** A range of a source text that becomes an element around its words. */
export interface SourceRange {
  /** UTF-16 offsets in the source text. */
  readonly start: number;
  readonly end: number;
  readonly tagName: string;
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}
