import type { Span } from '../model/span.ts';
import { CLOSING_MARKS } from '../text/quotation-marks.ts';

/**
 * Splits a stretch of the source text into sentences: `Intl.Segmenter` (Unicode Standard Annex 29), the breaks it misses
 * by rule, then fix-ups that take back false breaks, each a function below with the case it is for. Sentences and
 * quotations are sibling ranges: two sentences inside one quotation stay two.
 *
 * @param text the source text
 * @param span the part of it to split (UTF-16 offsets)
 * @returns trimmed spans in order that together hold every non-white-space character of `span`
 */
export function splitSentences(text: string, span: Span): Span[] {
  // The annex breaks at every line end; inside a paragraph a line end is a blank (same length, so offsets hold).
  const flat = text.slice(span.start, span.end).replace(/[\r\n\u2028\u2029\v\f]/gu, ' ');
  const sentences: Span[] = [];
  const brackets = new Brackets();
  let start = -1;
  let end = 0;
  for (const { segment, index } of segmentsOf(flat)) {
    const next = trimmed(segment, index);
    if (next === null) continue;
    if (start < 0) {
      ({ start, end } = next);
    } else if (isFalseBreak(flat, start, end, next, brackets)) {
      end = next.end;
    } else {
      const closing = closingMarks(flat, end, next.start);
      sentences.push({
        start: span.start + start,
        end: span.start + (closing > 0 ? next.start + closing : end),
      });
      const rest = trimmed(flat.slice(next.start + closing, next.end), next.start + closing);
      brackets.reset();
      start = rest?.start ?? -1;
      end = rest?.end ?? 0;
    }
    brackets.read(segment);
  }
  if (start >= 0) sentences.push({ start: span.start + start, end: span.start + end });
  return sentences;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segments of the annex, cut again where it never breaks; what is no break after all, the fix-ups take back. */
function* segmentsOf(flat: string): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segmenter.segment(flat)) {
    let from = 0;
    for (const {
      index: at,
      0: { length },
    } of segment.matchAll(MISSED)) {
      yield { segment: segment.slice(from, at + length), index: index + from };
      from = at + length;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** Words that open a sentence and hardly ever follow a short form inside one. */
const OPENERS =
  'The|A|An|This|That|These|Those|There|Here|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|Your|But|And|Or|So|Yet|If|When|While|Where|Why|What|Who|How|Which|As|At|By|For|From|In|On|Of|To|With|Under|Over|After|Before|Since|Until|During|Among|Between|Meanwhile|However|Although|Though|Because|Also|Then|Now|Still|Even|Both|Many|Most|Some|Several|One|Two|Three|Other|Others|Each|Such|No|Not|Nor|Neither|Only|Once|Earlier|Later|Last|Next|Asked|According|Despite|Instead|Moreover|Additionally|Furthermore|Officials|Police|Analysts|Critics|Experts|Mr|Mrs|Ms';

/**
 * Ends that the annex passes over. It goes on after a full stop when the next letter is a small one, whatever stands between
 * ("… by 5 percent. 40 people died", "… to $5m. £4m came", "… fell. iPads rose"); and to it “…” ends nothing.
 */
const MISSED = new RegExp(
  `(?:\\.[${CLOSING_MARKS})\\]]{0,3}\\s+(?=["'“‘’„«»(\\[]{0,2}(?:[$£€¥]\\s?)?\\p{N}|["“‘]?\\p{Ll}\\p{Lu}\\p{L})|(?:(?<=\\S)…|…[${CLOSING_MARKS}])[${CLOSING_MARKS})\\]]{0,3}\\s+(?=["“‘]?(?:${OPENERS})\\b))`,
  'gu',
);

/** How far the fix-ups look back and ahead, so that their cost does not grow with the sentence. */
const BACK = 48;
const AHEAD = 120;

function isFalseBreak(flat: string, start: number, end: number, next: Span, brackets: Brackets): boolean {
  const left = flat.slice(Math.max(start, end - BACK), end);
  const right = flat.slice(next.start, Math.min(next.end, next.start + AHEAD));
  return (
    hasNoWord(right) ||
    (hasNoWord(left) && end - start <= BACK) ||
    isListNumber(flat.slice(start, Math.min(end, start + 8)), end - start) ||
    goesOnInLowerCase(right) ||
    goesOnWithDash(right) ||
    endsInTitle(left, right) ||
    endsInMonthOrNumberSign(left, right) ||
    endsBeforeItsNumber(left, right) ||
    endsInTimeOfDay(left, right) ||
    endsInShortForm(left, right) ||
    endsInInitial(left, right) ||
    namesSpeaker(left, right) ||
    isWordsOmitted(left, right) ||
    brackets.openInside()
  );
}

/** `… call. ”`, `Hello. ***`: marks alone are no sentence. */
const hasNoWord = (part: string): boolean => part.length < AHEAD && !/[\p{L}\p{N}]/u.test(part);

/** `1. Call him`: a number at the start counts, it does not end. */
const isListNumber = (head: string, length: number): boolean => length <= 5 && /^\(?\d{1,3}[.)]$/u.test(head);

/** `“Now!” he said`, `“Is it over?” asked Smith`, `Yahoo! shares`: no sentence begins in lower case. */
const goesOnInLowerCase = (right: string): boolean =>
  /^[‘'“"(\[]?\p{Ll}[\p{L}’'-]*(?:[\s,.;:!?]|$)/u.test(right) && !/^[a-z][A-Z]/u.test(right);

/** `“Go!” – and he went`. */
const goesOnWithDash = (right: string): boolean => /^[-–—,;:]/u.test(right);

/** `Rep. Lee`, `St. Petersburg`, `Lt. Col. Smith`: a title or the like always stands before a name; but `on Main St. The shop …`. */
const endsInTitle = (left: string, right: string): boolean =>
  TITLE.test(left) && /^[“"(\[]?[\p{Lu}\p{N}$£€¥]/u.test(right) && !(STREET.test(left) && OPENER.test(right));

/** A name or a number stands before the street, and none before a saint. */
const STREET = /(?:\p{Lu}\p{L}+|\d(?:st|nd|rd|th)) St\.$/u;

/** `Oct. 16`, `No. 10`, `pp. 4`, but `on 5 Nov. 40 people came`: the day is said already. */
const endsInMonthOrNumberSign = (left: string, right: string): boolean =>
  BEFORE_NUMBER.test(left) &&
  /^\p{N}/u.test(right) &&
  !(/\d \p{Lu}\p{Ll}{2,3}\.$/u.test(left) && !/^(?:19|20)\d\d\b/u.test(right));

/** `b. 1950`, `3. 5. 2026`, `123 E. 9th St.`: the stop belongs to what counts or places the number. */
const endsBeforeItsNumber = (left: string, right: string): boolean =>
  /^\p{N}/u.test(right) &&
  (/(?<![\p{L}\p{N}.])\p{Ll}\.$/u.test(left) ||
    (/(?<![\p{L}\p{N}.,])\d{1,2}\.$/u.test(left) && /^\d{1,2}\.(?:\s|$)/u.test(right)) ||
    (/(?<!\d)\d{1,2}\. \d{1,2}\.$/u.test(left) && /^(?:19|20)\d\d\b/u.test(right)) ||
    (/(?<!\p{L})[NSEW]\.$/u.test(left) && /^\d+(?:st|nd|rd|th)\b/u.test(right)));

/** `5 p.m. Monday`, `9 a.m. EDT`, `4 a.m. (0200 GMT)`, but `5 p.m. Then he left`, `5 p.m. 40 people came`. */
const endsInTimeOfDay = (left: string, right: string): boolean =>
  /\b[ap]\.\s?m\.$/iu.test(left) &&
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|(?:[ECMPW]S?|GM|BS|CES?|IS|U)[DST]?T\b|UTC\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Eastern|Central|Pacific|Mountain|Local|Greenwich)\b|\(\d|(?!\d[\d,.]*\s\p{Ll})\p{N})/u.test(
    right,
  );

/** `the U.S. President`, `Apple Inc. Chief Executive`, but `in the U.S. The law …`: only a word that opens sentences ends them. */
const endsInShortForm = (left: string, right: string): boolean =>
  (/(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,}$/u.test(left) ||
    SHORT_FORM.test(left) ||
    (ROAD.test(left) && /^(?:[NS][EW]?|[EW]|North|South|East|West)\b/u.test(right))) &&
  !OPENER.test(right) &&
  !/^[“"‘'(\[]/u.test(right);

/** `J. K. Rowling`, `George W. Bush`, but `Plan B. The city …`. */
const endsInInitial = (left: string, right: string): boolean =>
  /(?:^|[\s.“"‘'(\[-])\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right) && !OPENER.test(right);

/** `“Is it over?” Smith asked.`: a quotation that ends in a question or exclamation mark, then a name and a verb of saying. */
const namesSpeaker = (left: string, right: string): boolean => QUOTED_CRY.test(left) && SPEAKER.test(right);

/** `I think… The president …` with one or two words before the dots: a stumble, not a sentence. */
const isWordsOmitted = (left: string, right: string): boolean =>
  left.length < 16 &&
  /^[“"‘'(\[]?[\p{L}’']+(?:\s[\p{L}’']+)?,?\s?(?:…|\.\.\.+)$/u.test(left) &&
  /^\p{L}/u.test(right);

const QUOTED_CRY = new RegExp(`[?!][${CLOSING_MARKS}]+$`, 'u');

const TITLE =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Rev|Fr|Hon|Rep|Reps|Sen|Sens|Gov|Govs|Lt|Col|Gen|Maj|Capt|Cpl|Sgt|Pvt|Cmdr|Adm|Brig|Cdr|Insp|Det|Supt|Pres|Sec|Amb|Atty|Asst|Dep|Pfc|Pte|Cllr|Msgr|Mme|Mmes|Jln|GOV|SEN|REP|DR|MR|MRS|MS|LT|COL|GEN|CAPT|SGT|PROF|REV|ST|St|Ste|Mt|Ft|Pt|Vol|vs|v|cf|e\.\s?g|i\.\s?e|approx|ca|viz)\.$/u;

const BEFORE_NUMBER =
  /(?<![\p{L}\p{N}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|nos?|NO|pp?|Art|Sec|Ch|Figs?|figs?|Vol|vol|Rs|est|c|fl|[Tt]el|[Ee]xt|Apt|Rm|Rte|Hwy|[Pp]aras?|ver|Op|Op\. Cit)\.$/u;

const SHORT_FORM =
  /(?<![\p{L}\p{N}])(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|Esq|Ph\.\s?D|Dept|Univ|Assn|Intl|Natl|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$/u;

const OPENER = new RegExp(`^(?:${OPENERS})\\b`, 'u');

/** `in Oak Ave. Buses …`: nothing but a point of the compass goes on behind a road. */
const ROAD = /(?<![\p{L}\p{N}])(?:Ave|Blvd|Rd)\.$/u;

const SPEAKER =
  /^(?!(?:He|She|They|It|We|I|You|The|This|That)\b)\p{Lu}[\p{L}.’'-]*(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'-]*|de|van|von|der|al|bin|of)){0,4}(?:,\s[^,.!?]{1,60},)?\s(?:said|says|asked|asks|wrote|writes|added|adds|told|replied|shouted|cried|exclaimed|continued|tweeted|posted|joked|wondered|demanded|answered|responded|insisted|declared|yelled|quipped|recalled|remarked)\b/u;

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
