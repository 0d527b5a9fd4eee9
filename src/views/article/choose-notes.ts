import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/span.ts';
import { renderSpan } from '../../render/render-span.ts';
import { overlap, spanOf, uniteSpans } from '../../text/spans.ts';
import { wordForms } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, stateOf } from '../claim-cells.ts';
import { questionOf } from '../claims/claim-question.ts';
import type { OutletSign } from '../outlet-sign.ts';
import type { Changed } from './changed-words.ts';
import type { Cause } from './find-causes.ts';
import type { Telling } from './how-told.ts';
import { likeness } from './likeness.ts';
import { placeInArticle } from './place-in-article.ts';
import { toldOnMarks } from './told-on-mark.ts';
import { foldedWords, sentencesByWords } from './sentences-by-words.ts';
import { mayShow, toldThere, type Companion } from './sentence-company.ts';
import { tellingChanges } from '../wording/telling-changes.ts';
import { pairWording } from '../wording/pair-wording.ts';
import { creditIn } from '../wording/credit-in.ts';
import { sentenceAddress, wholeSentences } from '../sentences-over.ts';
import { matchesOf } from '../tellers.ts';
import { withNeighbour } from './with-neighbour.ts';

/** How another outlet words what a sentence says. */
export interface SentenceNote {
  readonly outlet: OutletSign;
  /**
   * Its whole sentence as HTML, with the words marked that differ (`m0`: those in the place of the first of `changed`) or,
   * where the wording is another altogether, the words that its state rests on; `null` if it has the words of the sentence, or if
   * it is only named.
   */
  readonly html: string | null;
  /** Whether it is only named: it tells what a mark stands for, and nothing else of the sentence. */
  readonly named: boolean;
  /** How it tells it, by the states of both for the claim; `null` if the page cannot say. */
  readonly told: Telling | null;
  /** What the two tell differently: the question on a claim, or the claim. */
  readonly differs: string | null;
  /**
   * `≠` where the two contradict each other; `≈` where one words a claim otherwise or has other words in the place of marked
   * ones; `null` where no mark and no claim says that they differ.
   */
  readonly sign: DifferenceSign | null;
  /** Whether words of it are marked that the sentence has otherwise, though others have them as the sentence has. */
  readonly otherwise: boolean;
  /** Places in `changed` of the words that stand there because of it. */
  readonly changes: readonly number[];
  /** Those of `changes` that it words otherwise without contradicting them, where it contradicts others. */
  readonly milder: readonly number[];
  /** Places in `changed` of words that others have otherwise, where it tells the same. */
  readonly also: readonly number[];
  /** Those of `also` on which it tells the very claim that others tell differently. */
  readonly answers: readonly number[];
  /** What its words stand in, if that is no paragraph: a headline says less than the text, and often more sharply. */
  readonly place: 'headline' | 'standfirst' | 'heading' | 'caption' | null;
  /** Whom the sentence credits for it, in its words. */
  readonly attribution: string | null;
  /** The claim that its words belong to, if that is not the main point of the sentence and they do not differ on it. */
  readonly on: string | null;
  readonly claim: string | null;
  /** The sentence in its article. */
  readonly here: string;
  /** How much it matters to a reader who looks for differences; those of more come first. */
  readonly weight: number;
}

export type DifferenceSign = '≠' | '≈';

/** From this share of a sentence on its evidence is all of it: the rest is too little to step back for it. Judged by eye. */
const ALL = 2 / 3;

/** Words of about this length suit a note best. */
const FITTING = 90;

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
  changed: Changed,
): SentenceNote[] {
  const { marks, causes, grave } = changed;
  const source = story.articles.find(({ id }) => id === outlet.id);
  if (!source) return [];
  const own = article.text.slice(sentence.start, sentence.end);
  const from = <Each extends Companion>(found: readonly Each[]) =>
    found.filter((companion) => companion.article === outlet.id);
  const theirs = from(companions);
  const further = theirs.filter(({ principal }) => !principal);
  const mainDiffering = theirs.filter(({ principal, differs }) => principal && differs);
  const marked = from(causes);
  const groups = [
    theirs.filter(({ contradicts }) => contradicts),
    mainDiffering.filter(({ span }) => marked.some((cause) => overlap(cause.span, span))),
    // Rather on a claim that this article makes than on one that the other makes.
    marked.filter(({ claim }) => claim !== null && stateOf(claim, article.id) === 'reports'),
    marked,
    mainDiffering,
  ];
  const graver = mostTelling(groups.find((group) => group.length > 0) ?? [], own, source.text);
  const firstOf = (found: readonly Companion[]) => found.filter(({ claim }) => claim === found[0]?.claim);
  const tells = ({ told }: Companion) => told === 'tells';
  const mains = theirs.filter(({ principal }) => principal);
  const others = [
    mains.filter(tells),
    // What both report of the rest says more than a part of the main point.
    ...(graver?.principal === true ? [] : [firstOf(further.filter(tells))]),
    mains,
    firstOf(further),
  ].find((group) => group.length > 0);
  const main =
    sameWords(story, article, sentence, source) ??
    mostTelling(
      others ?? [],
      others?.[0]?.principal === false ? (others[0].claim?.statement ?? own) : own,
      source.text,
    );
  const placeOf = ({ span, principal }: Companion) => {
    const whole = wholeSentences(source, span);
    return principal ? withNeighbour(story, article, sentence, source, whole) : whole;
  };
  const chosen: Chosen[] = [];
  const choose = (companion: Companion, named = false): Chosen => {
    const whole = placeOf(companion);
    const known = chosen.find((each) => overlap(each.whole, whole));
    const made = known ?? { companion, whole, also: new Map(), named };
    made.named &&= named;
    if (!known) chosen.push(made);
    return made;
  };
  if (graver) choose(graver);
  if (main) choose(main);
  const isShown = ({ span }: Companion) => chosen.some(({ whole }) => overlap(whole, span));
  for (const [i, { causes: on, answering, alike }] of toldOnMarks(
    article,
    source,
    theirs,
    changed,
  ).entries()) {
    // One place of each claim on which it differs.
    const places = [...Map.groupBy(on, ({ claim }) => claim).values()].flatMap((causes) => {
      const cause = causes.find(isShown) ?? causes[0];
      return cause ? [choose(cause)] : [];
    });
    const same = [...answering, ...alike];
    const like = same.find(isShown) ?? same[0];
    // Of an outlet that has both, for two claims, only how it differs: to a reader the two would contradict each other.
    if (like && places.length === 0) choose(like, true).also.set(i, answering.includes(like));
  }
  return chosen.map(({ companion, whole, also, named }) =>
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
      also,
      named,
    ),
  );
}

/** A place of an outlet that is shown, and the marks of the sentence on which it tells the same: whether the very claim that others tell differently. */
interface Chosen {
  readonly companion: Companion;
  readonly whole: Span;
  readonly also: Map<number, boolean>;
  /** Whether the outlet is only named there. */
  named: boolean;
}

/** Words from which on the same sentence in two articles is no chance. */
const SAME_FROM = 5;

/** The place where another article prints the very words of a sentence: by the story's matches or, of a longer one, anywhere. */
function sameWords(story: Story, article: Article, sentence: Sentence, source: Article): Companion | null {
  const own = article.text.slice(sentence.start, sentence.end);
  const same = matchesOf(story, article.id, sentence).find(({ other }) => {
    const { start, end } = wholeSentences(source, other);
    return other.article === source.id && mayShow(story, other) && isSame(own, source.text.slice(start, end));
  });
  if (same) return toldThere(source.id, same.other);
  const { words, count } = foldedWords(article, sentence);
  if (count < SAME_FROM) return null;
  const printed = sentencesByWords(source)
    .get(words)
    ?.find((theirs) => mayShow(story, { article: source.id, ...spanOf(theirs) }));
  return printed ? toldThere(source.id, printed) : null;
}

function noteOf(
  story: Story,
  article: Article,
  sentence: Sentence,
  outlet: OutletSign,
  source: Article,
  { span, claim, on, told, differs, contradicts }: Companion,
  whole: Span,
  causes: readonly Cause[],
  marks: Changed['marks'],
  also: ReadonlyMap<number, boolean>,
  named: boolean,
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
  const changes = placesOf(causes.map((cause) => cause.own));
  const same = isSame(own, source.text.slice(whole.start, whole.end));
  const sign = contradicts ? '≠' : told === 'words-otherwise' || changes.length > 0 ? '≈' : null;
  const weight = contradicts
    ? WEIGHTS.contradicts
    : differs || changes.length > 0
      ? on && stateOf(on, article.id) !== 'reports'
        ? WEIGHTS.differsBesides
        : WEIGHTS.differs
      : on
        ? WEIGHTS.besides
        : same
          ? WEIGHTS.same
          : WEIGHTS.tells;
  return {
    outlet,
    named: named && !same,
    html:
      same || named
        ? null
        : renderSpan(
            source,
            whole,
            otherwise.length > 0 ? otherwise : all ? [] : [{ ...span, className: 'proof' }],
          ),
    told,
    differs: differs && claim ? (questionOf(story, claim) ?? claim.statement) : null,
    sign,
    otherwise: otherwise.length > 0,
    changes,
    milder: contradicts
      ? placesOf(causes.filter((cause) => !cause.contradicts).map((cause) => cause.own))
      : [],
    also: [...also.keys()].filter((i) => !changes.includes(i)),
    answers: [...also].flatMap(([i, answers]) => (answers && !changes.includes(i) ? [i] : [])),
    place: outsideOfParagraphs(source, whole),
    attribution: named ? null : claim && creditIn(source, cellOf(claim, outlet.id), whole),
    on: on && weight === WEIGHTS.besides && !named ? on.statement : null,
    claim: claim && claimAddress(story.id, claim.id),
    here: sentenceAddress(story, source, span),
    weight,
  };
}

/** Where in a report words stand that are in none of its paragraphs. */
function outsideOfParagraphs(source: Article, span: Span): SentenceNote['place'] {
  const place = placeInArticle(source, span);
  return place === 'headline' || place === 'standfirst' || place === 'heading' || place === 'caption'
    ? place
    : null;
}

/**
 * From what contradicts to what is on another point. Others that tell the main point come before those that differ on a claim
 * which the article does not make.
 */
const WEIGHTS = { contradicts: 5, differs: 4, tells: 3, same: 2, differsBesides: 1, besides: 0 } as const;

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
  const alike = new Map(
    companions.map((companion) => [
      companion,
      likeness(said, source.slice(companion.span.start, companion.span.end)),
    ]),
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
