import type { Passage } from '../model/passage.ts';

/** A passage with its tokens. */
export interface ReadPassage extends Passage {
  readonly tokens: readonly PassageToken[];
}

/** A unit of comparison, as alignment reads it. */
export interface PassageToken extends Stretch {
  readonly key: string;
  readonly like: string | null;
  readonly kind: 'common' | 'news' | 'word' | 'name' | 'number' | 'date';
  readonly form: string;
  /** It opens a sentence, and a name follows. */
  readonly opensName?: boolean;
}

/** UTF-16 offsets in the text of the article. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The function words of a language that the rules look for, folded. */
export interface DifferenceWords {
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** Words that turn what follows into something said, denied or asked: a passage that has one is not judged by its marks. */
  readonly turns: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly placeNames: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  /** Words after a number that say nothing of what is counted. */
  readonly vague: ReadonlySet<string>;
  readonly least: readonly string[];
  readonly most: readonly string[];
  readonly about: readonly string[];
}
