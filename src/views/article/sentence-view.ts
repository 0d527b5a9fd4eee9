import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
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
import { claimsIn, companionsOf, type Companion } from './sentence-company.ts';
import { differingWords } from '../wording/differing-words.ts';
import { tellingChanges } from '../wording/telling-changes.ts';
import { pairWording } from '../wording/pair-wording.ts';
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
  /** Each outlet's words. */
  readonly notes: readonly SentenceNote[];
  /** What else the sentence says that others tell otherwise, with those outlets. */
  readonly otherwise: readonly {
    readonly statement: string;
    readonly address: string;
    readonly outlets: readonly OutletSign[];
    readonly sign: DifferenceSign;
  }[];
  /** The words of the sentence that others have otherwise. */
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
  readonly sign: DifferenceSign;
  /** Whom the outlet credits for it, in its words. */
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
  return {
    id: sentence.id,
    number,
    slots: others.map((outlet) => ({
      outlet,
      told: tellers.has(outlet.id),
    })),
    differs: signOf(companions.filter(({ differs }) => differs)),
    changed: changedIn(story, article, sentence, others, companions),
    alone:
      others.length > 0 &&
      companions.length === 0 &&
      tellers.size === 0 &&
      isOnlyHere(claimsIn(story, article.id, sentence)),
    otherwise: otherwiseOf(story, others, companions),
    notes: others
      .flatMap((outlet) => noteOf(story, article, sentence, outlet, companions) ?? [])
      .toSorted(byClaim(story)),
  };
}

/** Notes on the main point come first, then those on each other claim, claim by claim. */
const byClaim = (story: Story) => {
  const place = ({ on }: SentenceNote) =>
    on === null ? -1 : story.claims.findIndex(({ statement }) => statement === on);
  return (a: SentenceNote, b: SentenceNote) => place(a) - place(b);
};

function otherwiseOf(
  story: Story,
  others: readonly OutletSign[],
  companions: readonly Companion[],
): SentenceView['otherwise'] {
  const differing = companions.filter(({ principal, differs }) => differs && !principal);
  return [...Map.groupBy(differing, ({ claim }) => claim)].flatMap(([claim, found]) =>
    claim
      ? [
          {
            statement: claim.statement,
            address: claimAddress(story.id, claim.id),
            outlets: others.filter(({ id }) => found.some(({ article }) => article === id)),
            sign: signOf(found) ?? '≈',
          },
        ]
      : [],
  );
}

/** How an outlet words the main point of the sentence or, failing that, the first of its other points. */
function noteOf(
  story: Story,
  article: Article,
  sentence: Sentence,
  outlet: OutletSign,
  companions: readonly Companion[],
): SentenceNote | null {
  const source = story.articles.find(({ id }) => id === outlet.id);
  if (!source) return null;
  const own = article.text.slice(sentence.start, sentence.end);
  const theirs = companions.filter((companion) => companion.article === outlet.id);
  const further = theirs.filter(({ principal, differs }) => !principal && !differs);
  const best =
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
  if (!best) return null;
  const { span, claim, principal, differs } = best;
  const whole = wholeSentences(source, span);
  const wording = pairWording(article, sentence, source, whole);
  const state = claim && stateOf(claim, outlet.id);
  return {
    outlet,
    html: isSame(own, source.text.slice(whole.start, whole.end))
      ? null
      : renderSpan(
          source,
          whole,
          wording.close
            ? tellingChanges(article, source, wording).b
            : claim === null || span.end - span.start >= (whole.end - whole.start) * ALL
              ? []
              : [{ ...span, className: 'proof' }],
        ),
    state: state === null || state === 'reports' ? null : STATE_WORDS[state],
    differs: differs && claim ? claim.statement : null,
    sign: signOf([best]) ?? '≈',
    attribution: (claim && cellOf(claim, outlet.id)?.attribution) ?? null,
    on: !principal && claim ? claim.statement : null,
    claim: claim && claimAddress(story.id, claim.id),
    here: sentenceAddress(story, source, span),
  };
}

/** Words up to which all that a claim rests on is shown as worded otherwise; of more nobody sees what differs. */
const FEW = 8;

/**
 * The words of a sentence that others have otherwise: of claims that one of them tells differently, of quotations that
 * they print otherwise, and of passages in nearly the same words. Words that yet another outlet prints, too, are not marked,
 * unless the two contradict each other.
 */
function changedIn(
  story: Story,
  article: Article,
  sentence: Sentence,
  others: readonly OutletSign[],
  companions: readonly Companion[],
): Mark[] {
  const sources = story.articles.filter((each) => others.some(({ id }) => id === each.id));
  const told = new Map(
    sources.map((source) => [source.id, toldIn(story, article, sentence, source, companions)]),
  );
  const isAlone = (span: Span): boolean =>
    sources.every(
      (source) => !(told.get(source.id) ?? []).some((theirs) => prints(article, span, source, theirs)),
    );
  const claimed = companions.flatMap(
    ({ claim, differs, contradicts, article: id }): readonly (Span & { readonly against: boolean })[] => {
      const source = sources.find((each) => each.id === id);
      if (!claim || !source || !differs) return [];
      const own = (cellOf(claim, article.id)?.evidence ?? []).filter((span) => overlap(span, sentence));
      const found = own.flatMap((span) => differingWords(claim, article, span, source));
      const few = own.filter((span) => countWordsIn(article.text, span) <= FEW);
      // Words of another wording altogether: those of the one that words it its own way, and both of a contradiction.
      const whole = contradicts ? own : stateOf(claim, article.id) === 'reports' ? [] : few;
      return (found.length === 0 ? whole : found).map((span) => ({ ...spanOf(span), against: contradicts }));
    },
  );
  const spoken = article.quotes
    .filter((quote) => quote.utterance !== null && overlap(quote, sentence))
    .flatMap((quote) => sources.flatMap((source) => quotedOtherwise(article, quote, source)));
  const worded = companions
    .filter(({ claim, principal }) => claim === null || principal)
    .flatMap(({ article: id, span }) => {
      const source = sources.find((each) => each.id === id);
      if (!source) return [];
      return tellingChanges(
        article,
        source,
        pairWording(article, sentence, source, wholeSentences(source, span)),
      ).a;
    });
  const marked = (spans: readonly Span[], className: string): Mark[] =>
    uniteSpans(spans.flatMap((span) => within(span, sentence))).map((span) => ({ ...span, className }));
  const against = marked(
    claimed.filter((span) => span.against),
    'other against',
  );
  const otherwise = [...claimed.filter((span) => !span.against), ...spoken, ...worded]
    .filter(isAlone)
    .filter((span) => !against.some((graver) => overlap(graver, span)));
  return [...against, ...marked(otherwise, 'other')].toSorted(byPlace);
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

/** The words of a quotation that another article prints otherwise; of several pieces there the most alike is compared. */
function quotedOtherwise(article: Article, quote: Quote, source: Article): readonly Span[] {
  const closest = source.quotes
    .filter(({ utterance }) => utterance === quote.utterance)
    .map((theirs) => pairWording(article, quote, source, theirs))
    .toSorted((x, y) => y.sharedOfShorter - x.sharedOfShorter)[0];
  return closest ? tellingChanges(article, source, closest).a : [];
}

const within = (span: Span, bounds: Span): Span[] => {
  const [start, end] = [Math.max(span.start, bounds.start), Math.min(span.end, bounds.end)];
  return end > start ? [{ start, end }] : [];
};

/** Whether the words are the same, apart from marks and case. */
function isSame(a: string, b: string): boolean {
  const [one, two] = [a, b].map((text) => wordForms(text).join(' '));
  return one === two;
}

/**
 * The words most like the sentence, or the statement of a claim; then what an editor chose; then what
 * differs; then the longest that fit uncut.
 */
function mostTelling(companions: readonly Companion[], said: string, source: string): Companion | undefined {
  const own = new Set(tellingForms(said));
  // Dice's coefficient: length alone does not let a passage win.
  const alike = ({ span }: Companion) => {
    const theirs = new Set(tellingForms(source.slice(span.start, span.end)));
    return Math.round((200 * own.intersection(theirs).size) / Math.max(1, own.size + theirs.size));
  };
  const length = ({ span }: Companion) => span.end - span.start;
  const fitting = (companion: Companion) => (length(companion) <= FITTING ? length(companion) : 0);
  return companions.toSorted(
    (a, b) =>
      alike(b) - alike(a) ||
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
