import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { overlap, spanOf, trim } from '../../text/spans.ts';
import { countWordsIn } from '../../text/words.ts';
import { cellOf } from '../claim-cells.ts';
import { findAgain } from './find-again.ts';
import { toldThere, type Companion } from './sentence-company.ts';
import { differingWords } from '../wording/differing-words.ts';
import { tellingChanges } from '../wording/telling-changes.ts';
import { pairWording, type PairWording } from '../wording/pair-wording.ts';
import { sentencesOver, wholeSentences } from '../sentences-over.ts';
import { matchesOf } from '../tellers.ts';
import { comparedWords } from '../wording/compared-words.ts';

/** Words of another outlet for which words of the sentence are marked, with those of them that stand in their place. */
export interface Cause extends Companion {
  readonly own: Span;
  readonly theirs: readonly Mark[];
}

/** Words up to which all that a claim rests on is shown as worded otherwise; of more nobody sees what differs. */
const FEW = 8;

/**
 * The words of a sentence that another outlet has otherwise, and the words of its that make them so: of claims that the two tell
 * differently, of quotations that it prints otherwise, and of passages that tell the same. Where no editor says that the two
 * differ, words that yet another outlet has for the place, too, call for no mark by themselves: it is the rarer wording that is told.
 *
 * @param companions what the others have for the sentence
 */
export function causesIn(
  story: Story,
  article: Article,
  sentence: Sentence,
  companions: readonly Companion[],
): Cause[] {
  const sources = new Map(
    story.articles.filter(({ id }) => id !== article.id).map((each) => [each.id, each]),
  );
  const told = [...sources.values()].map((source) => ({
    source,
    spans: toldIn(story, article, sentence, source, companions),
  }));
  const isAlone = (span: Span): boolean =>
    !told.some(({ source, spans }) => spans.some((theirs) => prints(article, span, source, theirs)));
  const claimed = companions
    .flatMap((cause) =>
      claimedOtherwise(article, sentence, cause, sources).map((own) => ({
        ...cause,
        own,
        theirs: claimedThere(article, cause, sources),
      })),
    )
    // Marked are both ends or neither; what is contradicted is marked though nobody says by which words.
    .filter(({ theirs, contradicts }) => theirs.length > 0 || contradicts);
  const worded = [
    ...spokenOtherwise(article, sentence, sources),
    ...companions
      .filter(({ claim, principal }) => claim === null || principal)
      .flatMap((cause) => {
        const source = sources.get(cause.article);
        if (!source) return [];
        const wording = pairWording(article, sentence, source, wholeSentences(source, cause.span));
        return causesOf(cause, article, source, wording).flatMap((found) =>
          withCounterpart(found, article, source, wording),
        );
      }),
  ];
  const grave = claimed.filter(({ contradicts }) => contradicts);
  const compared = milder(grave, [
    ...claimed.filter(({ contradicts }) => !contradicts),
    ...worded.filter(({ own }) => isAlone(own)),
  ]);
  return [...grave, ...compared, ...printedAlso(compared, told)];
}

/** Causes for words that nothing graver is said of. */
export const milder = (grave: readonly Cause[], causes: readonly Cause[]): Cause[] =>
  causes.filter(({ own }) => !grave.some((graver) => overlap(graver.own, own)));

/** The words of a sentence for a claim that it and another outlet tell differently. */
function claimedOtherwise(
  article: Article,
  sentence: Sentence,
  cause: Companion,
  sources: ReadonlyMap<string, Article>,
): readonly Span[] {
  const { claim, differs, article: id } = cause;
  const source = sources.get(id);
  if (!claim || !source || !differs) return [];
  return (cellOf(claim, article.id)?.evidence ?? [])
    .filter((span) => overlap(span, sentence))
    .flatMap((span) => wordsOf(claim, article, span, source, cause))
    .filter((span) => overlap(span, sentence));
}

/** The words of the other's piece of evidence for a claim that the two tell differently. */
function claimedThere(
  article: Article,
  cause: Companion,
  sources: ReadonlyMap<string, Article>,
): readonly Mark[] {
  const source = sources.get(cause.article);
  return cause.claim && source ? wordsOf(cause.claim, source, cause.span, article, cause) : [];
}

/**
 * The words of a piece of evidence that stand for a claim which another article tells differently: those that differ or, of another
 * wording altogether, all, if they are few. Of a contradiction nobody knows which words it is.
 */
function wordsOf(
  claim: Claim,
  article: Article,
  span: Span,
  other: Article,
  { contradicts }: Companion,
): readonly Mark[] {
  const found = differingWords(claim, article, span, other);
  // An editor whose note quotes none of the words means no single ones.
  const noted = cellOf(claim, article.id)?.note !== undefined;
  if (found.length > 0 || contradicts || noted || countWordsIn(article.text, span) > FEW) return found;
  return [spanOf(span)];
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
      return causesOf(toldThere(source.id, closest.theirs), article, source, closest.wording);
    }),
  );
}

/** One for each of the article's words that the other has otherwise, with what stands there in their place. */
function causesOf(companion: Companion, article: Article, source: Article, wording: PairWording): Cause[] {
  return tellingChanges(article, source, wording).changes.flatMap(({ a: own, b }) =>
    own === null ? [] : [{ ...companion, own, theirs: b === null ? [] : [b] }],
  );
}

/** Words on a side of a change up to which one stretch stands in the place of the other, as in `telling-changes.ts`. */
const BRIEF = 4;

/**
 * Words for which the other has nothing that is worth a mark by itself, with the mere "said", or other word, that it has there all the same. Without
 * one they are marked only if they deny or hedge, which needs nothing in its place.
 */
function withCounterpart(cause: Cause, article: Article, source: Article, wording: PairWording): Cause[] {
  if (cause.theirs.length > 0) return [cause];
  const there = wording.segments.find(({ a, b }) => a && b && overlap(a, cause.own));
  if (
    there?.a &&
    there.b &&
    countWordsIn(article.text, there.a) <= BRIEF &&
    countWordsIn(source.text, there.b) <= BRIEF &&
    (countWordsIn(source.text, there.b) === 1 ||
      comparedWords(source, there.b).some(({ saying }) => saying !== null))
  )
    return [{ ...cause, theirs: [trim(source.text, there.b)] }];
  return comparedWords(article, cause.own).some(({ turns }) => turns) ? [cause] : [];
}

/** Of outlets that the words of no comparison came from: what they, too, print in the place of marked words. */
function printedAlso(
  causes: readonly Cause[],
  told: readonly { readonly source: Article; readonly spans: readonly Span[] }[],
): Cause[] {
  return told.flatMap(({ source, spans }) =>
    causes.flatMap((cause): Cause[] => {
      const from = told.find(({ source: { id } }) => id === cause.article)?.source;
      const [words] = cause.theirs;
      const known = causes.some(({ article, own }) => article === source.id && overlap(own, cause.own));
      const again = from && words && !known ? findAgain(from, words, source, spans) : null;
      return again ? [{ ...toldThere(source.id, again), own: cause.own, theirs: [again] }] : [];
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

/**
 * Whether an article prints words within a stretch: as they stand or, in one sentence, all that tell something, names apart, in
 * whatever order ("a close adviser to the mayor", "a close mayoral adviser").
 */
function prints(article: Article, span: Span, source: Article, theirs: Span): boolean {
  const one = comparedWords(article, span);
  const own = one.map(({ key }) => key).join(' ');
  if (own === '') return false;
  const there = comparedWords(source, theirs);
  if (` ${there.map(({ key }) => key).join(' ')} `.includes(` ${own} `)) return true;
  const telling = one.filter((word) => word.telling && word.kind !== 'name');
  return (
    telling.length > 0 &&
    sentencesOver(source, theirs).some((sentence) => {
      const keys = new Set(comparedWords(source, sentence).map(({ key }) => key));
      return telling.every(({ key }) => keys.has(key));
    })
  );
}
