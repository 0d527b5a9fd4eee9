import type { Language } from '../language/language.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import { monthNames } from '../text/month-names.ts';
import { CLOSING_MARKS } from '../text/quotation-marks.ts';
import { keepRecent } from './keep-recent.ts';

/**
 * Splits a stretch of the source text into sentences: `Intl.Segmenter` (Unicode Standard Annex 29), the breaks it misses
 * by rule, then fix-ups that take back false breaks, each a function below with the case it is for. Sentences and
 * quotations are sibling ranges: two sentences inside one quotation stay two.
 *
 * @param text the source text
 * @param span the part of it to split (UTF-16 offsets)
 * @returns trimmed spans in order that together hold every non-white-space character of `span`
 */
export function splitSentences(text: string, span: Span, language: Language): Span[] {
  return splitText(text.slice(span.start, span.end), language).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}

const splitText = keepRecent((text: string, language: Language): readonly Span[] => {
  // The annex breaks at every line end; inside a paragraph a line end is a blank (same length, so offsets hold).
  const flat = text.replace(/[\r\n\u2028\u2029\v\f]/gu, ' ');
  const sentences: Span[] = [];
  const brackets = new Brackets();
  let start = -1;
  let end = 0;
  for (const { segment, index } of segmentsOf(flat, language)) {
    const next = trimmed(segment, index);
    if (next === null) continue;
    if (start < 0) {
      ({ start, end } = next);
    } else if (isFalseBreak(flat, start, end, next, brackets, language)) {
      end = next.end;
    } else {
      const closing = closingMarks(flat, end, next.start);
      sentences.push({ start, end: closing > 0 ? next.start + closing : end });
      const rest = trimmed(flat.slice(next.start + closing, next.end), next.start + closing);
      brackets.reset();
      start = rest?.start ?? -1;
      end = rest?.end ?? 0;
    }
    brackets.read(segment);
  }
  if (start >= 0) sentences.push({ start, end });
  return sentences;
});

/** By language tag; making one takes far longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf({ tag }: Language): Intl.Segmenter {
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, known);
  return known;
}

/** The segments of the annex, with further breaks where it never makes one; the fix-ups take false ones back. */
function* segmentsOf(flat: string, language: Language): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segmenterOf(language).segment(flat)) {
    let from = 0;
    for (const {
      index: at,
      0: { length },
    } of segment.matchAll(language.sentences.missed)) {
      yield { segment: segment.slice(from, at + length), index: index + from };
      from = at + length;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** How far the fix-ups look back and ahead, so that their cost does not grow with the sentence. */
const BACK = 48;
const AHEAD = 120;

function isFalseBreak(
  flat: string,
  start: number,
  end: number,
  next: Span,
  brackets: Brackets,
  language: Language,
): boolean {
  const left = flat.slice(Math.max(start, end - BACK), end);
  const right = flat.slice(next.start, Math.min(next.end, next.start + AHEAD));
  return (
    hasNoWord(right) ||
    (hasNoWord(left) && end - start <= BACK) ||
    isListNumber(flat.slice(start, Math.min(end, start + 8)), end - start) ||
    goesOnInLowerCase(right) ||
    goesOnWithDash(right) ||
    endsInTitle(left, right, language) ||
    endsInMonthOrNumberSign(left, right, language) ||
    endsBeforeItsNumber(left, right, language) ||
    endsInOrdinal(left, right, language) ||
    endsInTimeOfDay(left, right, language) ||
    endsInShortForm(left, right, language) ||
    endsInInitial(left, right, language) ||
    namesSpeaker(left, flat.slice(next.start, next.start + AHEAD), language) ||
    isWordsOmitted(left, right) ||
    brackets.openInside()
  );
}

/** `… call. ”`, `Hello. ***`: marks alone are not a sentence. */
const hasNoWord = (part: string): boolean => part.length < AHEAD && !/[\p{L}\p{N}]/u.test(part);

/** `1. Call him`: a number at the start numbers the sentence. */
const isListNumber = (head: string, length: number): boolean => length <= 5 && /^\(?\d{1,3}[.)]$/u.test(head);

/** `“Now!” he said`, `“Is it over?” asked Smith`, `Yahoo! shares`: no sentence begins in lower case. */
const goesOnInLowerCase = (right: string): boolean =>
  /^[‘'“"(\[]?\p{Ll}[\p{L}’'-]*(?:[\s,.;:!?]|$)/u.test(right) && !/^[a-z][A-Z]/u.test(right);

/** `“Go!” – and he went`. */
const goesOnWithDash = (right: string): boolean => /^[-–—,;:]/u.test(right);

/** `Rep. Lee`, `St. Petersburg`, `Lt. Col. Smith`: a title or the like always stands before a name; but `on Main St. The shop …`. */
const endsInTitle = (left: string, right: string, language: Language): boolean =>
  language.sentences.title.test(left) &&
  /^[“"(\[]?[\p{Lu}\p{N}$£€¥]/u.test(right) &&
  !(language.sentences.street.test(left) && language.sentences.opener.test(right));

/** `am 14. Oktober`: languages that write the number of a day with a full stop. */
function endsInOrdinal(left: string, right: string, { tag }: Language): boolean {
  if (!ORDINAL_STOP.has(tag) || !/(?<![\p{N}.,])\d{1,2}\.$/u.test(left)) return false;
  const known = months.get(tag) ?? new Set(monthNames(tag, NUMBERED).keys());
  months.set(tag, known);
  return known.has(foldText(/^\p{L}+/u.exec(right)?.[0] ?? ''));
}

const ORDINAL_STOP = new Set('bs cs da de et fi hr hu is lb lv nb nn no sk sl sr'.split(' '));
const NUMBERED = Array.from({ length: 12 }, (_, month) => String(month + 1));
/** By language tag: the names of its months, folded. */
const months = new Map<string, ReadonlySet<string>>();

/** `Oct. 16`, `No. 10`, `pp. 4`, but `on 5 Nov. 40 people came`: the month already has its day. */
const endsInMonthOrNumberSign = (left: string, right: string, language: Language): boolean =>
  language.sentences.beforeNumber.test(left) &&
  /^\p{N}/u.test(right) &&
  !(/\d \p{Lu}\p{Ll}{2,3}\.$/u.test(left) && !/^(?:19|20)\d\d\b/u.test(right));

/** `b. 1950`, `3. 5. 2026`, `123 E. 9th St.`: the stop belongs to what counts or places the number. */
const endsBeforeItsNumber = (left: string, right: string, language: Language): boolean =>
  /^\p{N}/u.test(right) &&
  (/(?<![\p{L}\p{N}.])\p{Ll}\.$/u.test(left) ||
    (/(?<![\p{L}\p{N}.,])\d{1,2}\.$/u.test(left) && /^\d{1,2}\.(?:\s|$)/u.test(right)) ||
    (/(?<!\d)\d{1,2}\. \d{1,2}\.$/u.test(left) && /^(?:19|20)\d\d\b/u.test(right)) ||
    (/(?<!\p{L})[NSEW]\.$/u.test(left) && language.sentences.ordinal.test(right)));

/** `5 p.m. Monday`, `9 a.m. EDT`, `4 a.m. (0200 GMT)`, but `5 p.m. Then he left`, `5 p.m. 40 people came`. */
const endsInTimeOfDay = (left: string, right: string, language: Language): boolean =>
  language.sentences.timeOfDay.test(left) && language.sentences.afterTimeOfDay.test(right);

/**
 * `the U.S. President`, `Apple Inc. Chief Executive`, `Apple Inc. (AAPL), which …`, but `in the U.S. The law …`: only a word
 * that opens sentences ends them, or a bracket of its own.
 */
const endsInShortForm = (left: string, right: string, language: Language): boolean =>
  (language.sentences.acronym.test(left) ||
    language.sentences.shortForm.test(left) ||
    (language.sentences.road.test(left) && language.sentences.afterRoad.test(right))) &&
  ((!language.sentences.opener.test(right) && !/^[“"‘'(\[]/u.test(right)) || BRACKET_INSIDE.test(right));

/** A short bracket, after which the sentence goes on: `(TFA), wrote`, `(“the fund”) said`. */
const BRACKET_INSIDE = /^\([^().!?]{1,60}\)(?:[,;:—–-]|\s(?:[—–-]|\p{Ll}))/u;

/** `J. K. Rowling`, `George W. Bush`, but `Plan B. The city …`. */
const endsInInitial = (left: string, right: string, language: Language): boolean =>
  language.sentences.initial.test(left) && /^\p{Lu}/u.test(right) && !language.sentences.opener.test(right);

/**
 * `“Is it over?” Smith asked.`: a quotation that ends in a question or exclamation mark, then a name and a verb of saying; after a full
 * stop, as some print it, only where nothing follows the verb: `“It is over.” Mr. Smith said.`
 */
function namesSpeaker(left: string, right: string, language: Language): boolean {
  if (QUOTED_CRY.test(left)) return language.sentences.speaker.test(right);
  if (!QUOTED_STOP.test(left)) return false;
  const said = language.sentences.speaker.exec(right)?.[0];
  return said !== undefined && /^\.(?:\s|$)/u.test(right.slice(said.length));
}

/** `I think… The president …` with one or two words before the dots: a stumble, not a sentence. */
const isWordsOmitted = (left: string, right: string): boolean =>
  left.length < 16 &&
  /^[“"‘'(\[]?[\p{L}’']+(?:\s[\p{L}’']+)?,?\s?(?:…|\.\.\.+)$/u.test(left) &&
  /^\p{L}/u.test(right);

const QUOTED_STOP = new RegExp(`[.][${CLOSING_MARKS}]+$`, 'u');
const QUOTED_CRY = new RegExp(`[?!][${CLOSING_MARKS}]+$`, 'u');

/** Closing marks that stand after a blank belong to the sentence before. */
function closingMarks(flat: string, end: number, start: number): number {
  if (start <= end) return 0;
  return /^[”’»)\]]+(?=\s)/u.exec(flat.slice(start, start + 8))?.[0].length ?? 0;
}

function trimmed(segment: string, index: number): Span | null {
  const from = segment.search(/\S/u);
  return from < 0 ? null : { start: index + from, end: index + segment.trimEnd().length };
}

/** Whether a bracket that opened inside the sentence is still open: `the plan (was it new? yes) failed` is one sentence. */
class Brackets {
  private depth = 0;
  private length = 0;
  private openedAt = 0;

  reset(): void {
    this.depth = 0;
    this.length = 0;
  }

  read(segment: string): void {
    for (let i = 0; i < segment.length; i += 1) {
      const mark = segment[i];
      if (mark === '(' || mark === '[') {
        if (this.depth === 0) this.openedAt = this.length + i;
        this.depth += 1;
      } else if ((mark === ')' || mark === ']') && this.depth > 0) this.depth -= 1;
    }
    this.length += segment.length;
  }

  openInside(): boolean {
    return this.depth > 0 && this.openedAt > 2 && this.length - this.openedAt < LONGEST_BRACKET;
  }
}

/** A bracket that stays open for longer was never closed, or holds sentences of its own. */
const LONGEST_BRACKET = 160;
