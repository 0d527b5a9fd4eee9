import type { Language } from '../language/language.ts';
import type { Span } from '../model/span.ts';
import { oneLine } from '../text/one-line.ts';
import { CLOSING_MARKS } from '../text/quotation-marks.ts';
import type { Entity, Mention } from './cast/cast.ts';
import type { Item, SpeechLine, Marked } from './line.ts';
import type { Reading } from './mentions/reading.ts';

/** What the attribution rules see: the article as lines, with the mentions of each and the place of each quotation. */
export interface Scene {
  readonly text: string;
  readonly language: Language;
  readonly lines: readonly SpeechLine[];
  /** By line number, in line order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Everybody named in the article. */
  readonly entities: readonly Entity[];
  /** For each "he" and "she": everybody it may stand for, likeliest first. */
  readonly readings: ReadonlyMap<Mention, readonly Reading[]>;
  readonly quotes: readonly Marked[];
  /** By quotation: the line and the item it is. */
  readonly places: readonly ScenePosition[];
  /** By quotation, filled in text order; `null` while open. */
  readonly decisions: (Decision | null)[];
  /** Whom the label of a line of dialogue means. */
  readonly nameLabel: (label: string) => string;
}

/** Where a quotation stands: its line, and the number of its item there. */
export interface ScenePosition {
  readonly line: SpeechLine;
  readonly item: number;
}

/** What a rule says of a quotation. */
export interface Decision {
  readonly rule: string;
  /** `term`: the marks do not quote speech. */
  readonly verdict: 'speech' | 'term';
  readonly speaker: Mention | null;
  readonly cue: Span | null;
  /** Item number of the cue in the quotation's line, if there is one. */
  readonly cueAt: number | null;
}

/** A rule: a verdict, or `null` if it does not apply. */
export type AttributionRule = (
  scene: Scene,
  quote: number,
  place: ScenePosition,
) => Omit<Decision, 'rule'> | null;

/** The item, or a sentinel that matches nothing, so that rules can look past the ends of a line. */
export const itemAt = (line: SpeechLine, i: number): Item => line.items[i] ?? NOTHING;

/** Where an item stands in the source text. */
export const spanOf = (line: SpeechLine, i: number): Span => ({
  start: itemAt(line, i).start,
  end: itemAt(line, i).end,
});

/** The words from one item up to another (half-open), as printed, on one line. */
export const printed = (scene: Scene, line: SpeechLine, from: number, to: number): string =>
  oneLine(scene.text.slice(itemAt(line, from).start, itemAt(line, to - 1).end));

/** Whether a quotation ends in a comma, inside its marks: the outlet's own sentence goes on. */
export const endsInComma = ({ kind, text }: Item): boolean => kind === 'quote' && COMMA_INSIDE.test(text);

const COMMA_INSIDE = new RegExp(`,[${CLOSING_MARKS}]*$`, 'u');

const NOTHING: Item = {
  kind: 'mark',
  text: '',
  lower: '',
  start: 0,
  end: 0,
  possessive: false,
  capital: false,
  quote: -1,
};
