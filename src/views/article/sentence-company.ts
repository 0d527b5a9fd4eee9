import type { Article } from '../../model/article.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { overlap, spanOf } from '../../text/spans.ts';
import { cellOf, hasWords, stateOf, STATES } from '../claim-cells.ts';
import { isSharp } from '../claims/claim-question.ts';
import { howTold, type Telling } from './how-told.ts';
import { likeness } from './likeness.ts';
import { comparedWords } from '../wording/compared-words.ts';
import { wordsInNote } from '../wording/differing-words.ts';
import { sentencesOver } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';
import { matchesOf } from '../tellers.ts';

/** What another article has for a sentence, and why: a claim that both carry, or passages that tell the same. */
export interface Companion {
  readonly article: string;
  readonly span: Span;
  readonly claim: Claim | null;
  /** Whether it is what the sentence principally says, which may be several claims; otherwise it is one more thing that it says. */
  readonly principal: boolean;
  /** The claim, if it is not the main point of the sentence: of several that it principally says, the one most like it. */
  readonly on: Claim | null;
  /** How the other tells it, by the states of both; `null` if neither reports it, or if a state rests on other words than these. */
  readonly told: Telling | null;
  /** Whether one of the two reports the claim, and the other contradicts it or words it otherwise; where an editor shows it as a sharp difference, also whether it is less specific. */
  readonly differs: boolean;
  /** Whether one of the two contradicts it: the graver way to differ. */
  readonly contradicts: boolean;
}

/** Words of another article that tell what a sentence tells, whatever an editor says. */
export const toldThere = (article: string, span: Span): Companion => ({
  article,
  span: spanOf(span),
  claim: null,
  principal: true,
  on: null,
  told: 'tells',
  differs: false,
  contradicts: false,
});

/** A claim that rests on less of a sentence than this part of what the principal claim rests on is told in passing there. */
const IN_PASSING = 1 / 3;

/** A claim that the article tells otherwise is the main thing of a sentence only if none that it reports rests on half as much. */
const HALF = 1 / 2;

/** Claims that rest on this part of what the longest rests on, or more, rest on the same words: a full stop or a "that" is no difference. */
const AS_MUCH = 0.95;

/**
 * For a sentence of one article, what the other articles have: by the editor's claims that say what the sentence says,
 * not only what it mentions, and for articles without words for these by the story's matches.
 *
 * @returns in the story's order of articles, each article's in the order of what they rest on; several for an article that has several claims, or evidence in several places
 */
export function companionsOf(story: Story, article: Article, sentence: Sentence): Companion[] {
  const { principal, further } = mainClaimsIn(story, article.id, sentence);
  const main = principal.filter((claim) => !isNearer(claim, principal, article, sentence));
  /** Articles that have words for a claim of the sentence, shown or not: a match would only find these again. */
  const tied = new Set<string>();
  const byClaims = [...principal, ...further].flatMap((claim) => {
    const own = cellOf(claim, article.id);
    const pieces = (own?.evidence ?? []).filter((span) => overlap(span, sentence));
    const isOwn = differsBy(claim, article, pieces) && isNotedHere(claim, article, sentence);
    return claim.cells.flatMap((cell): Companion[] => {
      const source = story.articles.find(({ id }) => id === cell.article);
      if (!source || source === article || !hasWords(cell.state)) return [];
      const states = statesBetween(story, claim, article, source);
      // What merely comes near a claim, beside what does so, too, is of no use to a reader.
      if (states === null) {
        if (principal.includes(claim)) tied.add(source.id);
        return [];
      }
      if (isDifferent(states) && areAsOne(story, claim, article, source)) return [];
      tied.add(source.id);
      // What it reports is told otherwise in place of words of another sentence.
      if (isDifferent(states) && !isOwn && own?.state === 'reports') return [];
      return cell.evidence.flatMap((span) => {
        // What differs from a claim need not differ from what only comes near it.
        const told = !isDifferent(states) || (isOwn && differsBy(claim, source, [span])) ? states : null;
        return {
          article: cell.article,
          span,
          claim,
          principal: principal.includes(claim),
          on:
            main.includes(claim) && !main.some((each) => stateOf(each, source.id) === 'silent')
              ? null
              : claim,
          told,
          differs: told !== null && (isDifferent(told) || (isSharp(story, claim) && told !== 'tells')),
          contradicts: told === 'contradicts',
        };
      });
    });
  });
  const byMatches = matchesOf(story, article.id, sentence)
    .filter(({ other }) => mayShow(story, other) && !tied.has(other.article))
    .map(({ other, claim: id }): Companion => {
      // Of a claim that the sentence tells in passing.
      const claim = story.claims.find((each) => each.id === id) ?? null;
      const rests = claim && cellOf(claim, other.article)?.evidence.find((span) => overlap(span, other));
      return { ...toldThere(other.article, rests ?? other), claim, principal: claim === null, on: claim };
    });
  const order = (id: string) => story.articles.findIndex((each) => each.id === id);
  return [...byClaims, ...byMatches].toSorted((a, b) => order(a.article) - order(b.article));
}

/**
 * How another article tells a claim beside an article, by the states of both. Of two that each word it otherwise the notes say how:
 * if they quote words of both, and these tell nothing that is the same, each has words of its own there, unless both report
 * something in these very words.
 */
function statesBetween(story: Story, claim: Claim, article: Article, source: Article): Telling | null {
  const states = howTold(stateOf(claim, article.id), stateOf(claim, source.id));
  if (states !== null || [article, source].some(({ id }) => stateOf(claim, id) !== 'words-otherwise'))
    return states;
  const [one = [], two = []] = [article, source].map((each) =>
    (cellOf(claim, each.id)?.evidence ?? []).flatMap((span) => wordsInNote(claim, each, span)),
  );
  if (one.length === 0 || two.length === 0 || haveTheSame(article, one, source, two)) return null;
  const bothReport = story.claims.some((each) =>
    [[article, one] as const, [source, two] as const].every(([{ id }, words]) => {
      const cell = cellOf(each, id);
      return (
        cell?.state === 'reports' &&
        cell.evidence.some((span) => words.some((quoted) => overlap(quoted, span)))
      );
    }),
  );
  return bothReport ? null : 'words-otherwise';
}

/**
 * Whether words of two articles have a telling one in common, apart from names and titles, or those of one are all in the other's: two
 * envoys of one country need not be called the same.
 */
function haveTheSame(a: Article, one: readonly Span[], b: Article, two: readonly Span[]): boolean {
  const [left = [], right = []] = [
    one.flatMap((span) => comparedWords(a, span)),
    two.flatMap((span) => comparedWords(b, span)),
  ].map((words) => words.filter(({ small }) => !small));
  const keys = (words: typeof left) => new Set(words.map(({ key }) => key));
  const telling = (words: typeof left) =>
    keys(words.filter(({ telling: tells, kind }) => tells && kind === 'word'));
  return (
    keys(left).isSubsetOf(keys(right)) ||
    keys(right).isSubsetOf(keys(left)) ||
    !telling(left).isDisjointFrom(telling(right))
  );
}

/** Whether another claim on the same words of a sentence is more like it. */
function isNearer(claim: Claim, claims: readonly Claim[], article: Article, sentence: Span): boolean {
  const said = article.text.slice(sentence.start, sentence.end);
  return claims.some(
    (each) =>
      likeness(each.statement, said) > likeness(claim.statement, said) &&
      restsOnThose(claim, each, article.id, sentence),
  );
}

const isDifferent = (state: CellState | Telling | null): boolean =>
  state === 'contradicts' || state === 'words-otherwise';

/** Whether two articles both report another claim in the very words of this one: nobody can say that they have these otherwise. */
function areAsOne(story: Story, claim: Claim, ...articles: readonly Article[]): boolean {
  return story.claims.some(
    (each) =>
      each !== claim &&
      articles.every(({ id }) => {
        const cell = cellOf(each, id);
        return (
          cell?.state === 'reports' &&
          (cellOf(claim, id)?.evidence ?? []).every((span) =>
            cell.evidence.some(({ start, end }) => start === span.start && end === span.end),
          )
        );
      }),
  );
}

/** Whether a claim rests on the very words of a sentence on which another rests. */
function restsOnThose(claim: Claim, other: Claim, article: string, sentence: Span): boolean {
  const rests = wordsIn(claim, article, sentence);
  return wordsIn(other, article, sentence).every((span) =>
    rests.some(({ start, end }) => start === span.start && end === span.end),
  );
}

/** What a claim rests on within a sentence of an article. */
const wordsIn = (claim: Claim, article: string, sentence: Span): Span[] =>
  (cellOf(claim, article)?.evidence ?? []).flatMap((span) => {
    const [start, end] = [Math.max(span.start, sentence.start), Math.min(span.end, sentence.end)];
    return end > start ? [{ start, end }] : [];
  });

/**
 * Whether what an article tells otherwise than another is in some of its evidence: where the editor's note quotes words of the evidence,
 * only in the pieces that have such words. Another piece beside them may well agree.
 */
function differsBy(claim: Claim, article: Article, pieces: readonly Span[]): boolean {
  const noted = (cellOf(claim, article.id)?.evidence ?? []).filter(
    (span) => wordsInNote(claim, article, span).length > 0,
  );
  return noted.length === 0 || pieces.some((span) => noted.includes(span));
}

/** Whether a sentence has some of the words that the editor's note quotes of the evidence; if it quotes none, nobody says which count. */
function isNotedHere(claim: Claim, article: Article, sentence: Span): boolean {
  const noted = (cellOf(claim, article.id)?.evidence ?? []).flatMap((span) =>
    wordsInNote(claim, article, span),
  );
  return noted.length === 0 || noted.some((words) => overlap(words, sentence));
}

/**
 * The claims that a sentence is about. What it principally says is what rests on most of it: several claims if they rest on as
 * much. A claim that its article reports comes before one that it tells otherwise, if it rests on half as much.
 */
function mainClaimsIn(
  story: Story,
  article: string,
  sentence: Span,
): { readonly principal: readonly Claim[]; readonly further: readonly Claim[] } {
  const rested = claimsIn(story, article, sentence).map((claim) => ({
    claim,
    length: wordsIn(claim, article, sentence).reduce((sum, { start, end }) => sum + end - start, 0),
    state: STATES.indexOf(cellOf(claim, article)?.state ?? 'silent'),
  }));
  const longestOf = (found: typeof rested) => Math.max(0, ...found.map(({ length }) => length));
  const most = longestOf(rested);
  const reported = rested.filter(({ state, length }) => state === 0 && length >= most * HALF);
  const eligible = reported.length > 0 ? reported : rested;
  const longest = eligible.filter(({ length }) => length >= longestOf(eligible) * AS_MUCH);
  const first = Math.min(...longest.map(({ state }) => state));
  const principal = longest.filter(({ state }) => state === first);
  const further = rested
    .filter(
      (each) =>
        !principal.includes(each) &&
        (each.length >= most * IN_PASSING || isPointedAt(story, article, sentence, each.claim)),
    )
    .toSorted(
      (a, b) =>
        Number(longest.includes(b)) - Number(longest.includes(a)) ||
        (longest.includes(a) ? a.state - b.state : 0) ||
        b.length - a.length,
    );
  return {
    principal: principal.toSorted((a, b) => b.length - a.length).map(({ claim }) => claim),
    further: further.map(({ claim }) => claim),
  };
}

/** Whether a claim counts in a sentence however few words it rests on: one that some outlet contradicts, and one whose note quotes these words. */
function isPointedAt(story: Story, id: string, sentence: Span, claim: Claim): boolean {
  const article = story.articles.find((each) => each.id === id);
  return (
    claim.cells.some(({ state }) => state === 'contradicts') ||
    (article !== undefined &&
      (cellOf(claim, id)?.evidence ?? []).some((span) =>
        wordsInNote(claim, article, span).some((words) => overlap(words, sentence)),
      ))
  );
}

/** Whether every sentence of a passage may be printed: of an article in excerpts most may not. */
export function mayShow(story: Story, passage: Passage): boolean {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article !== undefined && sentencesOver(article, passage).every(isShown(story, article));
}

/** The claims whose evidence in an article touches a sentence. */
export function claimsIn(story: Story, article: string, sentence: Span): Claim[] {
  return story.claims.filter((claim) =>
    claim.cells.some(
      (cell) => cell.article === article && cell.evidence.some((span) => overlap(span, sentence)),
    ),
  );
}
