import type { Article } from '../../model/article.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { overlap } from '../../text/spans.ts';
import { cellOf, hasWords, STATES } from '../claim-cells.ts';
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
  /** Whether one of the two reports the claim, and the other contradicts it or words it otherwise; where an editor shows it as a sharp difference, also whether it is less specific. */
  readonly differs: boolean;
  /** Whether one of the two contradicts it: the graver way to differ. */
  readonly contradicts: boolean;
}

/** A claim that rests on less of a sentence than this part of what the principal claim rests on is told in passing there. */
const IN_PASSING = 1 / 3;

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
  const isSharp = ({ id }: Claim) => story.highlights.some((highlight) => highlight.claim === id);
  const byClaims = [...principal, ...further].flatMap((claim) => {
    const own = cellOf(claim, article.id);
    const isOwn = differsBy(
      claim,
      article,
      (own?.evidence ?? []).filter((span) => overlap(span, sentence)),
    );
    return claim.cells.flatMap((cell): Companion[] => {
      const source = story.articles.find(({ id }) => id === cell.article);
      if (!source || source === article || !hasWords(cell.state)) return [];
      return cell.evidence.map((span) => {
        const states = [cell.state, own?.state ?? 'silent'];
        // What differs from a claim need not differ from what only comes near it.
        const isHere = states.includes('reports') && isOwn && differsBy(claim, source, [span]);
        return {
          article: cell.article,
          span,
          claim,
          principal: principal.includes(claim),
          differs: isHere && (states.some(isDifferent) || (isSharp(claim) && cell.state !== own?.state)),
          contradicts: isHere && states.includes('contradicts'),
        };
      });
    });
  });
  const tied = new Set(byClaims.map(({ article: id }) => id));
  const byMatches = matchesOf(story, article.id, sentence)
    .filter(({ other }) => mayShow(story, other) && !tied.has(other.article))
    .map(({ other }): Companion => ({
      article: other.article,
      span: { start: other.start, end: other.end },
      claim: null,
      principal: true,
      differs: false,
      contradicts: false,
    }));
  const order = (id: string) => story.articles.findIndex((each) => each.id === id);
  return [...byClaims, ...byMatches].toSorted((a, b) => order(a.article) - order(b.article));
}

const isDifferent = (state: CellState): boolean => state === 'contradicts' || state === 'words-otherwise';

/**
 * Whether an article differs on a claim by some of its evidence: where the editor's note quotes words of the evidence, only by the
 * pieces that have such words. Another piece beside them may well agree.
 */
function differsBy(claim: Claim, article: Article, pieces: readonly Span[]): boolean {
  const cell = cellOf(claim, article.id);
  if (!cell || !isDifferent(cell.state)) return true;
  const noted = cell.evidence.filter((span) => wordsInNote(claim, article, span).length > 0);
  return noted.length === 0 || pieces.some((span) => noted.includes(span));
}

/**
 * The claims that a sentence is about. What it principally says is what rests on most of it: several claims if they rest on the
 * same words and its article has each of them as fully.
 */
function mainClaimsIn(
  story: Story,
  article: string,
  sentence: Span,
): { readonly principal: readonly Claim[]; readonly further: readonly Claim[] } {
  const rested = claimsIn(story, article, sentence).map((claim) => {
    const cell = cellOf(claim, article);
    return {
      claim,
      length: (cell?.evidence ?? []).reduce(
        (sum, span) =>
          sum + Math.max(0, Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)),
        0,
      ),
      // Of claims on the same words a sentence principally says the one that its article reports.
      state: STATES.indexOf(cell?.state ?? 'silent'),
    };
  });
  const most = Math.max(0, ...rested.map(({ length }) => length));
  const longest = rested.filter(({ length }) => length >= most * AS_MUCH);
  const first = Math.min(...longest.map(({ state }) => state));
  const principal = longest.filter(({ state }) => state === first);
  const further = rested
    .filter((each) => each.length >= most * IN_PASSING && !principal.includes(each))
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
