/** A word or a number of the text, before it is classified. */
export interface CompoundPart {
  readonly form: string;
  readonly slice: string;
  readonly start: number;
  readonly end: number;
}

/**
 * - `common`: a function word; `news`: a word of every report
 * - `word`, `name`, `number`, `date`: what tells one fact from another
 */
export type TokenKind = 'common' | 'news' | 'word' | 'name' | 'number' | 'date';

/** A unit of comparison and its place. */
export interface Token {
  /** Equal keys are the same thing. */
  readonly key: string;
  /** Tokens with equal groups but different keys are similar in meaning. */
  readonly like: string | null;
  readonly kind: TokenKind;
  /** The folded word. */
  readonly form: string;
  /** How much it tells, going by how rare it is in print, 0–1. */
  readonly background: number;
  readonly start: number;
  readonly end: number;
  /** It opens a sentence and another capital follows ("Colin Baird"): a name, perhaps. */
  readonly opensName?: boolean;
  /** It says what a person is: "aide", "deputy". */
  readonly role?: boolean;
}
