/** A run of capitalised words that names a person, a body or a place. */
export interface Name {
  readonly line: number;
  /** Items of the name itself, titles before it not counted; half-open. */
  readonly from: number;
  readonly to: number;
  /** Where the whole run with its titles starts. */
  readonly runFrom: number;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly text: string;
  /** Titles and roles printed before it, small letters. */
  readonly titles: readonly string[];
  readonly type: 'person' | 'body' | 'place' | 'unknown';
  readonly gender: 'male' | 'female' | null;
  readonly possessive: boolean;
  /** The first word of the line, whose capital tells nothing. */
  readonly opensLine: boolean;
}
