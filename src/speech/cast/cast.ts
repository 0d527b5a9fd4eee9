import type { PronounKind } from '../../language/language.ts';

/** Somebody or something that may speak: a person, a body, or words for one ("a spokesman for the mayor"). */
export interface Entity {
  /** How it is named on the page: the name of `story.yaml`, or the fullest one printed. */
  name: string;
  /** Folded name words, most telling last. */
  readonly words: string[];
  /** How sure it is that it is a person: `null` where nothing says. */
  person: boolean | null;
  gender: 'male' | 'female' | null;
  /** Titles and roles the article gives: "president", "envoy", with their small-letter modifiers "russian", "special". */
  readonly roles: Set<string>;
  readonly modifiers: Set<string>;
  /** From `story.yaml`. */
  readonly given: boolean;
  /** Whether it is named anywhere but with a single word at the beginning of a sentence, where every word has a capital. */
  named: boolean;
  count: number;
  /** Every printing of the name, titles left out, with how often. */
  readonly forms: Map<string, number>;
}

/** Words of a line that name somebody. Places are item numbers, half-open. */
export interface Mention {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** For a name: where the titles before it open. */
  readonly opens?: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** As printed. */
  readonly text: string;
  /** The word that decides: a surname, a role, a pronoun. */
  readonly head: string;
  readonly pronoun: PronounKind | null;
  /** Printed with 's: it owns something and does not speak here. */
  readonly possessive: boolean;
  entity: Entity | null;
}
