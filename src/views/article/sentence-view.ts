import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { renderSpan } from '../../render/render-span.ts';
import { byPlace, overlap, spanOf, uniteSpans } from '../../text/spans.ts';
import { countWordsIn, wordForms } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, isAlone, STATE_WORDS, stateOf } from '../claim-cells.ts';
import type { OutletSign } from '../outlet-sign.ts';
import { claimsIn, companionsOf, mayShow, type Companion } from './sentence-company.ts';
import { differingWords } from '../wording/differing-words.ts';
import { tellingChanges } from '../wording/telling-changes.ts';
import { pairWording } from '../wording/pair-wording.ts';
import { creditIn } from '../wording/credit-in.ts';
import { sentenceAddress, wholeSentences } from '../sentences-over.ts';
import { matchesOf, tellersOf } from '../tellers.ts';
import { comparedWords } from '../wording/compared-words.ts';

/** What the others have for a sentence: who tells it, and how. */
export interface SentenceView {
  readonly id: string;
  readonly number: number;
  /** One for each other outlet, in order: whether it tells what the sentence tells, by the story's matches. */
  readonly slots: readonly { readonly outlet: OutletSign; readonly told: boolean }[];
  /** The sign of how others tell it differently; `null` if none does. */
  readonly differs: DifferenceSign | null;
  /** Each outlet's words: first those that contradict it, then those that word it otherwise, then all others, the same words last. */
  readonly notes: readonly SentenceNote[];
  /** The words of the sentence that others have otherwise, in text order; the last of those that another contradicts has the sign. */
  readonly changed: readonly Mark[];
  /** Whether the sentence is evidence of a claim that no other outlet makes. */
  readonly alone: boolean;
}

/** How another outlet words what a sentence says. */
interface SentenceNote {
  readonly outlet: OutletSign;
  /**
   * Its whole sentence as HTML, with the words marked that differ or, where the wording is another altogether, the
   * words that its state rests on; `null` if it has the words of the sentence.
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

/** From this share of a sentence on its evidence is all of it: what is left is the full stop. */
const ALL = 0.9;

/** Words of about this length suit a note best. */
const FITTING = 90;

/**
 * Builds the notes of a sentence.
 *
 * @param others the signs of the other outlets, in order
 */
export function sentenceView(
  story: Story,
  article: Article,
  sentence: Sentence,
  number: number,
  others: readonly OutletSign[],
): SentenceView {
  const companions = companionsOf(story, article, sentence);
  const tellers = tellersOf(story, article.id, sentence);
  const changed = changedIn(story, article, sentence, others, companions);
  return {
    id: sentence.id,
    number,
    slots: others.map((outlet) => ({
      outlet,
      told: tellers.has(outlet.id),
    })),
    differs: signOf(companions.filter(({ differs }) => differs)),
    changed: changed.marks,
    alone:
      others.length > 0 &&
      companions.length === 0 &&
      tellers.size === 0 &&
      isOnlyHere(claimsIn(story, article.id, sentence)),
    notes: others
      .flatMap((outlet) => notesOf(story, article, sentence, outlet, companions, changed))
      .toSorted((a, b) => weightOf(b) - weightOf(a)),
  };
}

/** How much a note matters to a reader who looks for differences. */
export const weightOf = ({ sign, html }: Pick<SentenceNote, 'sign' | 'html'>): number =>
  sign === '≠' ? 3 : sign === '≈' ? 2 : html === null ? 0 : 1;

/**
 * An outlet's words for a sentence: those that contradict it or have other words in the place of marked ones; and those for its main
 * point or, failing that, for the first of its other points, if they stand in another sentence.
 */
function notesOf(
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
      from(causes).filter(({ span }) => overlap(span, whole)),
      marks.flatMap((mark, i) =>
        from([...causes, ...grave]).some(({ span, own }) => overlap(span, whole) && overlap(own, mark))
          ? [i]
          : [],
      ),
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
  changes: readonly number[],
): SentenceNote {
  const own = article.text.slice(sentence.start, sentence.end);
  const wording = pairWording(article, sentence, source, whole);
  const otherwise = uniteSpans([
    ...tellingChanges(article, source, wording).b,
    ...causes.flatMap(({ theirs }) => theirs),
  ]).map((mark) => ({ ...mark, className: 'other' }));
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
    sign: contradicts ? '≠' : differs || causes.length > 0 || otherwise.length > 0 ? '≈' : null,
    close: wording.close && !differs,
    changes,
    attribution: claim && creditIn(source, cellOf(claim, outlet.id), whole),
    on: !principal && claim ? claim.statement : null,
    claim: claim && claimAddress(story.id, claim.id),
    here: sentenceAddress(story, source, span),
  };
}

/** Words of another outlet for which words of the sentence are marked, with those of them that differ. */
interface Cause extends Companion {
  readonly own: Span;
  readonly theirs: readonly Mark[];
}

/** The marks of a sentence, and what they stand for: words that others have otherwise, and words that others contradict. */
interface Changed {
  readonly marks: readonly Mark[];
  readonly causes: readonly Cause[];
  readonly grave: readonly Cause[];
}

/** Words up to which all that a claim rests on is shown as worded otherwise; of more nobody sees what differs. */
const FEW = 8;

/**
 * The words of a sentence that others have otherwise, and the words of theirs that make them so: of claims that one of them tells
 * differently, of quotations that they print otherwise, and of passages that tell the same. Words that yet another outlet prints,
 * too, are not marked, unless the two contradict each other.
 */
function changedIn(
  story: Story,
  article: Article,
  sentence: Sentence,
  others: readonly OutletSign[],
  companions: readonly Companion[],
): Changed {
  const sources = new Map(
    story.articles.filter((each) => others.some(({ id }) => id === each.id)).map((each) => [each.id, each]),
  );
  const told = [...sources.values()].map((source) => ({
    source,
    spans: toldIn(story, article, sentence, source, companions),
  }));
  const isAlone = (span: Span): boolean =>
    !told.some(({ source, spans }) => spans.some((theirs) => prints(article, span, source, theirs)));
  const found = [
    ...companions.flatMap((cause) =>
      claimedOtherwise(article, sentence, cause, sources).map((own) => ({ ...cause, own, theirs: [] })),
    ),
    ...spokenOtherwise(article, sentence, sources),
    ...companions
      .filter(({ claim, principal }) => claim === null || principal)
      .flatMap((cause) => {
        const source = sources.get(cause.article);
        if (!source) return [];
        const wording = pairWording(article, sentence, source, wholeSentences(source, cause.span));
        const { a, b } = tellingChanges(article, source, wording);
        return a.map((own) => ({ ...cause, own, theirs: b }));
      }),
  ];
  const marked = (spans: readonly Span[], className: string): Mark[] =>
    uniteSpans(spans.flatMap((span) => within(span, sentence))).map((span) => ({ ...span, className }));
  const grave = found.filter(({ contradicts }) => contradicts);
  const against = marked(
    grave.map(({ own }) => own),
    'other',
  ).map((mark, i, all) => (i === all.length - 1 ? { ...mark, className: 'other against' } : mark));
  const causes = found.filter(
    ({ own, contradicts }) => !contradicts && isAlone(own) && !against.some((graver) => overlap(graver, own)),
  );
  return {
    marks: [
      ...against,
      ...marked(
        causes.map(({ own }) => own),
        'other',
      ),
    ].toSorted(byPlace),
    causes,
    grave,
  };
}

/** The words of a sentence for a claim that it and another outlet tell differently. */
function claimedOtherwise(
  article: Article,
  sentence: Sentence,
  { claim, differs, contradicts, article: id }: Companion,
  sources: ReadonlyMap<string, Article>,
): readonly Span[] {
  const source = sources.get(id);
  if (!claim || !source || !differs) return [];
  const own = (cellOf(claim, article.id)?.evidence ?? []).filter((span) => overlap(span, sentence));
  const found = own.flatMap((span) => differingWords(claim, article, span, source));
  if (found.length > 0) return found.map(spanOf);
  // Words of another wording altogether: those of the one that words it its own way. Of a contradiction nobody knows which.
  return contradicts || stateOf(claim, article.id) === 'reports'
    ? []
    : own.filter((span) => countWordsIn(article.text, span) <= FEW);
}

/** The words of a sentence's quotations that another article prints otherwise; of several pieces there the most alike is compared. */
function spokenOtherwise(
  article: Article,
  sentence: Sentence,
  sources: ReadonlyMap<string, Article>,
): Cause[] {
  const quotes = article.quotes.filter((quote) => quote.utterance !== null && overlap(quote, sentence));
  return quotes.flatMap((quote) =>
    [...sources.values()].flatMap((source) => {
      const closest = source.quotes
        .filter(({ utterance }) => utterance === quote.utterance)
        .map((theirs) => ({ theirs, wording: pairWording(article, quote, source, theirs) }))
        .toSorted((x, y) => y.wording.sharedOfShorter - x.wording.sharedOfShorter)[0];
      if (!closest) return [];
      const { a, b } = tellingChanges(article, source, closest.wording);
      const cause = {
        article: source.id,
        span: spanOf(closest.theirs),
        claim: null,
        principal: true,
        differs: false,
        contradicts: false,
        theirs: b,
      };
      return a.map((own) => ({ ...cause, own }));
    }),
  );
}

/** What another outlet has for a sentence: the sentences of its words, and those of the same quotations. */
function toldIn(
  story: Story,
  article: Article,
  sentence: Sentence,
  source: Article,
  companions: readonly Companion[],
): Span[] {
  const utterances = new Set(
    article.quotes.filter((quote) => overlap(quote, sentence)).flatMap(({ utterance }) => utterance ?? []),
  );
  return [
    ...companions.filter((companion) => companion.article === source.id).map(({ span }) => span),
    ...matchesOf(story, article.id, sentence)
      .filter(({ other }) => other.article === source.id)
      .map(({ other }) => other),
    ...source.quotes.filter(({ utterance }) => utterance !== null && utterances.has(utterance)),
  ].map((span) => wholeSentences(source, span));
}

/** Whether an article prints words within a stretch. */
function prints(article: Article, span: Span, source: Article, theirs: Span): boolean {
  const [one, two] = [comparedWords(article, span), comparedWords(source, theirs)];
  const own = one.map(({ key }) => key).join(' ');
  return own !== '' && ` ${two.map(({ key }) => key).join(' ')} `.includes(` ${own} `);
}

const within = (span: Span, bounds: Span): Span[] => {
  const [start, end] = [Math.max(span.start, bounds.start), Math.min(span.end, bounds.end)];
  return end > start ? [{ start, end }] : [];
};

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

/** Whether claims rest on a sentence that nobody else reports, though somebody has looked in all other articles. */
const isOnlyHere = (claims: readonly Claim[]): boolean => claims.length > 0 && claims.every(isAlone);

/** `≠` if a contradiction is among them, `≈` if only other words are. */
function signOf(companions: readonly Companion[]): DifferenceSign | null {
  if (companions.length === 0) return null;
  return companions.some(({ contradicts }) => contradicts) ? '≠' : '≈';
}

type DifferenceSign = '≠' | '≈';
