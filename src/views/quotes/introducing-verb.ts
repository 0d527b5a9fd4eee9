import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { foldText } from '../../text/fold.ts';
import { wordsWithin, type Word } from '../../text/words.ts';

/** With more of the outlet's own words between them, a verb and a quotation are no longer beside each other. */
const FARTHEST = 12;
/** Another sentence or an aside: what follows need not hang on the verb before. */
const BREAK = /[.!?;—–](?:\s|$)/u;

/**
 * The verb by which an article introduces or closes the words of a quote. It may be another one than ties the speaker to
 * them, but not what somebody else should say: of "advised him that he should go there and say “…”" there is none.
 *
 * @returns its span; `null` where none can be told for certain
 */
export function introducingVerb(
  { text, quotes }: Pick<Article, 'text' | 'quotes'>,
  quote: Pick<Quote, 'start' | 'end' | 'cue'>,
  language: Language,
): Span | null {
  const { cue } = quote;
  if (!cue || cue.start >= quote.end) return cue;
  const own = wordsWithin(text, { start: cue.end, end: quote.start }).filter(({ start }) =>
    quotes.every((each) => start < each.start || start >= each.end),
  );
  const { verbs, words: small, changes } = language;
  // "After the call" has a noun.
  const isVerb = ({ form }: Word, i: number) =>
    (verbs.saying.has(form) || verbs.stance.has(form)) && !small.determiners.has(own[i - 1]?.form ?? '');
  const nearer = own.findLastIndex(isVerb);
  const verb = own[nearer];
  if (verb) {
    const leads = own.slice(nearer + 1).every(({ form }) => small.subordinators.has(form));
    const isAnothers = own.slice(0, nearer).some(({ form }) => changes.modals.has(form));
    return leads && !isAnothers ? { start: verb.start, end: verb.end } : null;
  }
  // Of "called for a vote: “…”" the colon leads to the words, not the verb.
  const cueForm = foldText(text.slice(cue.start, cue.end));
  if (!verbs.saying.has(cueForm) && /:\s/u.test(text.slice(cue.end, quote.start))) return null;
  // Two verbs joined by "and" may share the speaker, or not: "answered and offered advice, among it “…”".
  const joint = own.findIndex(({ form }) => small.conjunctions.has(form));
  const goesOn = joint === -1 || small.subordinators.has(own[joint + 1]?.form ?? '');
  return goesOn && own.length <= FARTHEST && !BREAK.test(text.slice(cue.end, quote.start)) ? cue : null;
}
