import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/span.ts';
import { renderSpan } from '../../render/render-span.ts';
import { overlap, spanOf, uniteSpans } from '../../text/spans.ts';
import { wordForms } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, STATE_WORDS, stateOf } from '../claim-cells.ts';
import type { OutletSign } from '../outlet-sign.ts';
import type { Cause, Changed } from './changed-words.ts';
import { mayShow, type Companion } from './sentence-company.ts';
import { tellingChanges } from '../wording/telling-changes.ts';
import { pairWording } from '../wording/pair-wording.ts';
import { creditIn } from '../wording/credit-in.ts';
import { sentenceAddress, wholeSentences } from '../sentences-over.ts';
import { matchesOf } from '../tellers.ts';

/** How another outlet words what a sentence says. */
export interface SentenceNote {
  readonly outlet: OutletSign;
  /**
   * Its whole sentence as HTML, with the words marked that differ (`m0`: those in the place of the first of `changed`) or,
   * where the wording is another altogether, the words that its state rests on; `null` if it has the words of the sentence.
   */
  readonly html: string | null;
  /** What it does with the claim, if that is not simply to report it: "less specific". */
  readonly state: string | null;
  /** The claim that the two tell differently. */
  readonly differs: string | null;
  /** `≠` where the two contradict each other, `≈` where one words it otherwise; `null` where they tell the same. */
  readonly sign: DifferenceSign | null;
  /** Whether it tells the same in much the same words: then what differs is underlined. */
  readonly close: boolean;
  /** Places in `changed` of the words that stand there because of it. */
  readonly changes: readonly number[];
  /** Whom the sentence credits for it, in its words. */
  readonly attribution: string | null;
  /** The claim that its words belong to, if that is not the main point of the sentence. */
  readonly on: string | null;
  readonly claim: string | null;
  /** The sentence in its article. */
  readonly here: string;
}

export type DifferenceSign = '≠' | '≈';

/** From this share of a sentence on its evidence is all of it: what is left is the full stop. */
const ALL = 0.9;

/** Words of about this length suit a note best. */
const FITTING = 90;

/** How much a note matters to a reader who looks for differences. */
export const weightOf = ({ sign, html }: Pick<SentenceNote, 'sign' | 'html'>): number =>
  sign === '≠' ? 3 : sign === '≈' ? 2 : html === null ? 0 : 1;

/**
 * An outlet's words for a sentence: those that contradict it or have other words in the place of marked ones; and those for its main
 * point or, failing that, for the first of its other points, if they stand in another sentence.
 */
export function notesOf(
  story: Story,
  article: Article,
  sentence: Sentence,
  outlet: OutletSign,
  companions: readonly Companion[],
  { marks, causes, grave }: Changed,
): SentenceNote[] {
  const source = story.articles.find(({ id }) => id === outlet.id);
  if (!source) return [];
  const own = article.text.slice(sentence.start, sentence.end);
  const from = <Each extends Companion>(found: readonly Each[]) =>
    found.filter((companion) => companion.article === outlet.id);
  const theirs = from(companions);
  const further = theirs.filter(({ principal }) => !principal);
  const groups = [
    theirs.filter(({ contradicts }) => contradicts),
    theirs.filter(({ principal, differs }) => principal && differs),
    from(causes),
  ];
  const graver = mostTelling(groups.find((group) => group.length > 0) ?? [], own, source.text);
  const main =
    sameWords(story, article, sentence, source) ??
    mostTelling(
      theirs.filter(({ principal }) => principal),
      own,
      source.text,
    ) ??
    mostTelling(
      further.filter(({ claim }) => claim === further[0]?.claim),
      further[0]?.claim?.statement ?? own,
      source.text,
    );
  const chosen = [graver, main].flatMap((companion) =>
    companion ? [{ companion, whole: wholeSentences(source, companion.span) }] : [],
  );
  const [first, second] = chosen;
  const shown = first && second && overlap(first.whole, second.whole) ? [first] : chosen;
  return shown.map(({ companion, whole }) =>
    noteOf(
      story,
      article,
      sentence,
      outlet,
      source,
      companion,
      whole,
      from([...causes, ...grave]).filter(({ span }) => overlap(span, whole)),
      marks,
    ),
  );
}

/** The place where another article prints the very words of a sentence, by the story's matches. */
function sameWords(story: Story, article: Article, sentence: Sentence, source: Article): Companion | null {
  const own = article.text.slice(sentence.start, sentence.end);
  const same = matchesOf(story, article.id, sentence).find(({ other }) => {
    const { start, end } = wholeSentences(source, other);
    return other.article === source.id && mayShow(story, other) && isSame(own, source.text.slice(start, end));
  });
  return same
    ? {
        article: source.id,
        span: spanOf(same.other),
        claim: null,
        principal: true,
        differs: false,
        contradicts: false,
      }
    : null;
}

function noteOf(
  story: Story,
  article: Article,
  sentence: Sentence,
  outlet: OutletSign,
  source: Article,
  { span, claim, principal, differs, contradicts }: Companion,
  whole: Span,
  causes: readonly Cause[],
  marks: Changed['marks'],
): SentenceNote {
  const own = article.text.slice(sentence.start, sentence.end);
  const wording = pairWording(article, sentence, source, whole);
  const placesOf = (found: readonly Span[]) =>
    marks.flatMap((mark, i) => (found.some((span) => overlap(span, mark)) ? [i] : []));
  const places = [
    ...tellingChanges(article, source, wording).changes.flatMap(({ a, b }) => (b ? [{ a, b }] : [])),
    ...causes.flatMap(({ own: a, theirs }) => theirs.map((b) => ({ a, b }))),
  ];
  const otherwise = uniteSpans(places.map(({ b }) => b)).map((span) => {
    const found = placesOf(places.flatMap(({ a, b }) => (a && overlap(b, span) ? [a] : [])));
    return found.length === 0 ? span : { ...span, className: found.map((i) => `m${i}`).join(' ') };
  });
  // In close wording what differs is marked, or nothing.
  const all = wording.close || claim === null || span.end - span.start >= (whole.end - whole.start) * ALL;
  const state = claim && stateOf(claim, outlet.id);
  return {
    outlet,
    html: isSame(own, source.text.slice(whole.start, whole.end))
      ? null
      : renderSpan(
          source,
          whole,
          otherwise.length > 0 ? otherwise : all ? [] : [{ ...span, className: 'proof' }],
        ),
    state: state === null || state === 'reports' ? null : STATE_WORDS[state],
    differs: differs && claim ? claim.statement : null,
    sign: contradicts
      ? '≠'
      : differs || causes.some((cause) => !cause.contradicts) || otherwise.length > 0
        ? '≈'
        : null,
    close: wording.close && !differs,
    changes: placesOf(causes.map((cause) => cause.own)),
    attribution: claim && creditIn(source, cellOf(claim, outlet.id), whole),
    on: !principal && claim ? claim.statement : null,
    claim: claim && claimAddress(story.id, claim.id),
    here: sentenceAddress(story, source, span),
  };
}

/** Whether the words are the same, apart from marks and case. */
function isSame(a: string, b: string): boolean {
  return a === b || wordForms(a).join(' ') === wordForms(b).join(' ');
}

/**
 * The words most like the sentence, or the statement of a claim; then what an editor chose; then what
 * differs; then the longest that fit uncut.
 */
function mostTelling(companions: readonly Companion[], said: string, source: string): Companion | undefined {
  if (companions.length < 2) return companions[0];
  const own = new Set(tellingForms(said));
  // Dice's coefficient: length alone does not let a passage win.
  const alike = new Map(
    companions.map((companion) => {
      const theirs = new Set(tellingForms(source.slice(companion.span.start, companion.span.end)));
      const shared = own.intersection(theirs).size;
      return [companion, Math.round((200 * shared) / Math.max(1, own.size + theirs.size))];
    }),
  );
  const length = ({ span }: Companion) => span.end - span.start;
  const fitting = (companion: Companion) => (length(companion) <= FITTING ? length(companion) : 0);
  return companions.toSorted(
    (a, b) =>
      (alike.get(b) ?? 0) - (alike.get(a) ?? 0) ||
      Number(b.claim !== null) - Number(a.claim !== null) ||
      Number(b.differs) - Number(a.differs) ||
      fitting(b) - fitting(a) ||
      length(a) - length(b),
  )[0];
}

/** Words of four letters or more, cut to five, so that "respects" matches "respect". */
const tellingForms = (text: string) =>
  wordForms(text)
    .map((form) => form.slice(0, 5))
    .filter((form) => form.length > 3);
