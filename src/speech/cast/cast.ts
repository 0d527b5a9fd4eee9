import type { PronounKind } from '../../language/word-lists.ts';

/** Somebody or something that may speak: a person, a body, or words for one ("a spokesman for the mayor"). */
export interface Entity {
  /** How it is named on the page: the name of `story.yaml`, or the fullest one printed. */
  name: string;
  /** Folded words of the name, the most telling last. */
  readonly words: string[];
  /** How certain it is that this is a person; `null` if nothing tells. */
  person: boolean | null;
  gender: 'male' | 'female' | null;
  /**
   * Titles and roles the article gives: "president", "envoy", with their small-letter modifiers "russian", "special".
   */
  readonly roles: Set<string>;
  readonly modifiers: Set<string>;
  /** From `story.yaml`. */
  readonly given: boolean;
  /** Whether it is ever named by more than one capitalised word at the start of a sentence. */
  named: boolean;
  count: number;
  /** Every form of the name as printed, without titles, and how often it occurs. */
  readonly forms: Map<string, number>;
}

/** Words of a line that name somebody. Places are item numbers, half-open. */
export interface Mention {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** For a name: where the titles before it begin. */
  readonly opens?: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** As printed. */
  readonly text: string;
  /** The word that decides: a surname, a role, a pronoun. */
  readonly head: string;
  readonly pronoun: PronounKind | null;
  /** Printed with 's: it owns something here and does not speak. */
  readonly possessive: boolean;
  entity: Entity | null;
  /** For "Smith's letter": Smith, whose words it has. */
  writer?: Entity;
}
