import type { Language } from '../../language/language.ts';
import type { Span } from '../../model/span.ts';
import { OPENING_MARKS } from '../../text/quotation-marks.ts';
import { keepRecent } from '../keep-recent.ts';
import { splitSentences } from '../split-sentences.ts';
import { measureLine, type Measured } from './measure-line.ts';

/**
 * Whether a line, as a whole, is the outlet speaking of its own service: donation appeals, sign-up boxes, paywalls, legal lines.
 * A report may contain such a phrase, so a long line counts only if most of its words belong to the appeal. Never a line that opens with a
 * quotation mark: people are quoted about subscriptions and donations.
 */
export const isAppeal = keepRecent((text: string, language: Language): boolean => {
  if (QUOTED.test(text)) return false;
  const measured = measureLine(text, language);
  if (measured.words <= SHORT && !measured.several) return isAppealSentence(text, measured, language);
  if (text.length > LONGEST) return false;
  const sentences = splitSentences(text, { start: 0, end: text.length }, language).map((span) =>
    text.slice(span.start, span.end),
  );
  let words = 0;
  let own = 0;
  let spoken = 0; // to the reader, in sentences that could be anybody's
  for (const sentence of sentences) {
    const each = measureLine(sentence, language);
    words += each.words;
    if (isAppealSentence(sentence, each, language)) own += each.words;
    else if (language.appeals.voice.test(sentence)) spoken += each.words;
  }
  if (own * 2 >= words) return true;
  // An appeal tells at length why the work matters; it hardly reports who said what.
  if (language.appeals.reported.test(text)) return false;
  return (
    own * 3 >= words ||
    (own > 0 && (own + spoken) * 2 >= words) ||
    (text.slice(0, READ).match(language.appeals.ourService)?.length ?? 0) >= 2
  );
});

/**
 * The part of a line that is left when the outlet's sentences about itself are cut off at both its ends.
 *
 * @returns offsets in `text`; `null` where there is nothing to cut
 */
export function findStory(text: string, language: Language): { start: number; end: number } | null {
  const measured = measureLine(text, language);
  if ((!measured.several && measured.words <= SHORT) || language.bylines.biography.test(text)) return null;
  if (isAppeal(text, language)) return null;
  const isOwn = ({ start, end }: Span): boolean => {
    const sentence = text.slice(start, end);
    return isAppealSentence(sentence, measureLine(sentence, language), language);
  };
  const head = splitSentences(text, { start: 0, end: Math.min(text.length, CUT) }, language);
  const first = head.findIndex((sentence) => !isOwn(sentence));
  const start = first < 0 ? 0 : (head[first]?.start ?? 0);
  const tail = splitSentences(
    text,
    { start: Math.max(start, text.length - CUT), end: text.length },
    language,
  );
  // The tail may start in mid-sentence, so its first piece proves nothing.
  let last = tail.length - 1;
  while (last > 0 && isOwn(tail[last] as Span)) last -= 1;
  const end = last < tail.length - 1 ? (tail[last]?.end ?? text.length) : text.length;
  return start === 0 && end === text.length ? null : { start, end };
}

/** How far from either end of a line to look for the outlet's sentences: longer than any sign-up box. */
const CUT = 800;

function isAppealSentence(line: string, measured: Measured, { appeals }: Language): boolean {
  const text = line.replace(POINTER, '');
  if (QUOTED.test(text) || text.length > READ) return false;
  // A long sentence that mentions neither the reader nor the page is news about newsletters, cookies and the like.
  if (
    measured.words >= FEWEST_OF_NEWS &&
    measured.ends &&
    (!appeals.voice.test(text) || appeals.reported.test(text))
  )
    return false;
  if (appeals.sure.some((pattern) => pattern.test(text))) return true;
  if (measured.words <= SHORT && appeals.shortOnly.some((pattern) => pattern.test(text))) return true;
  // The outlet's own voice: "your", "our" near words of the service. One pair may occur in news, two hardly ever do.
  const voiced = text.match(appeals.ourService)?.length ?? 0;
  return voiced >= 2 || (voiced === 1 && measured.words <= SHORT && appeals.imperative.test(text));
}

const QUOTED = new RegExp(`^[${OPENING_MARKS}]`, 'u');

/** ">> Download the app" */
const POINTER = /^[>»›→▶►]+\s*/u;

/** How much of a line is read: an appeal shows in its first sentences. */
const READ = 1500;
const SHORT = 40;
/** The longest appeal of the development set has 1,300 characters. */
const LONGEST = 2500;
/** Shorter sentences need not address the reader: "Story continues below." */
const FEWEST_OF_NEWS = 9;
