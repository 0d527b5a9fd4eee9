import type { CellState, Claim } from '../model/claim.ts';
import type { Credit } from '../model/credit.ts';
import type { Link } from '../model/link.ts';
import type { Match } from '../model/match.ts';
import type { Passage } from '../model/passage.ts';
import type { Sentence } from '../model/sentence.ts';
import { overlap } from '../text/spans.ts';
import type { DifferenceWords, PassageToken } from './read-passage.ts';
import { nameOf } from './matched-article.ts';
import { coverage, COVERED, suggestState, type ProposedState } from './suggest-state.ts';

/**
 * Proposes cells where a claim has none with words: for each silent or not examined article the sentence that is matched
 * or linked to evidence of an article that reports the claim; where there is none, the sentence that comes nearest in its
 * words. Each proposal has the state that the two passages
 * suggest, if any, and why. It is for an editor to decide.
 *
 * @param story its articles, its claims with examined silence, and what ties its passages
 * @param read the tokens of a passage, in text order
 * @param words the function words of their language
 * @returns at most one for each cell; first what changes a sum most: main claims, then claims that all would report, then
 *   those that one more would report, then the rest; within each the highest score first
 */
export function proposeCells(
  story: ProposedStory,
  read: (passage: Passage) => readonly PassageToken[],
  words: DifferenceWords,
): CellProposal[] {
  const ties = gatherTies(story);
  const byId = new Map(story.articles.map((article) => [article.id, article] as const));
  const proposals = story.claims.flatMap((claim) => {
    const told = claim.cells
      .filter(({ state }) => state === 'reports')
      .flatMap(({ article, evidence }) => evidence.map((span) => ({ article, ...span })));
    return claim.cells.flatMap((cell): CellProposal[] => {
      const article = byId.get(cell.article);
      if (article === undefined || !isOpen(cell.state)) return [];
      const tied = told
        .flatMap((evidence) =>
          sentencesOf(byId.get(evidence.article), evidence).flatMap((sentence) =>
            (ties.get(nameOf(sentence)) ?? [])
              .filter(({ passage }) => passage.article === article.id)
              .map(({ passage, score, ground }) => ({ evidence, sentence, passage, score, ground })),
          ),
        )
        .filter(({ evidence, passage }) => coverage(read(evidence), read(passage)) >= COVERED);
      const [nearest] = cell.nearest ?? [];
      const near =
        nearest && nearest.score >= LOOK_AGAIN
          ? told.flatMap((evidence) =>
              sentencesOf(byId.get(evidence.article), evidence).map((sentence) => ({
                evidence,
                sentence,
                passage: { article: article.id, start: nearest.start, end: nearest.end },
                score: nearest.score,
                ground: 'words' as const,
              })),
            )
          : [];
      const candidates = tied.length > 0 ? tied.toSorted((a, b) => b.score - a.score) : near;
      // Of several reports that one sentence is near, the one whose words it has most of is compared.
      const best = candidates
        .filter(({ passage }) => passage.start === candidates[0]?.passage.start)
        .toSorted(
          (a, b) => coverage(read(b.evidence), read(b.passage)) - coverage(read(a.evidence), read(a.passage)),
        )[0];
      if (best === undefined) return [];
      const covered = coverage(read(best.evidence), read(best.passage));
      const suggested = suggestState(best, read, words, (passage) => textOf(byId, passage));
      const credit = story.credits.find(
        (each) => each.article === article.id && !each.whole && overlap(each.within, best.passage),
      );
      const rest = claim.cells.filter(({ article: id }) => id !== article.id);
      return [
        {
          claim: claim.id,
          statement: claim.statement,
          main: claim.main,
          now: cell.state,
          passage: best.passage,
          of: best.evidence.article,
          score: best.score,
          ground: best.ground,
          covered,
          ...suggested,
          attribution: credit ? textOf(byId, credit) : null,
          completes: suggested.state === 'reports' && rest.every(({ state }) => state === 'reports'),
        },
      ];
    });
  });
  return proposals.toSorted((a, b) => weightOf(b) - weightOf(a) || b.score - a.score);
}

/** A cell that still may get words. */
const isOpen = (state: CellState): boolean => state === 'silent' || state === 'not-examined';

const weightOf = ({ main, completes, state }: CellProposal): number =>
  (main ? 4 : 0) + (completes ? 2 : 0) + (state === 'reports' ? 1 : 0);

/** What each sentence is tied to: by matches first, then by links, which hold what is too uncertain for pages. */
function gatherTies({ matches, links }: ProposedStory): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  const add = (from: Passage, tie: Tie): void => {
    const here = ties.get(nameOf(from));
    if (here === undefined) ties.set(nameOf(from), [tie]);
    else if (!here.some(({ passage }) => nameOf(passage) === nameOf(tie.passage))) here.push(tie);
  };
  for (const { a, b, score, ground } of matches) {
    // That two sentences are tied by another claim says nothing of this one.
    if (ground === 'claim') continue;
    add(a, { passage: b, score, ground });
    add(b, { passage: a, score, ground });
  }
  for (const { a, b, score } of links) {
    add(a, { passage: b, score, ground: 'link' });
    add(b, { passage: a, score, ground: 'link' });
  }
  return ties;
}

const sentencesOf = (article: ProposedArticle | undefined, evidence: Passage): Passage[] =>
  (article?.sentences ?? [])
    .filter((sentence) => overlap(sentence, evidence))
    .map(({ start, end }) => ({ article: evidence.article, start, end }));

const textOf = (byId: ReadonlyMap<string, ProposedArticle>, { article, start, end }: Passage): string =>
  byId.get(article)?.text.slice(start, end) ?? '';

/**
 * A sentence that nothing ties is proposed from this score on. Of the same 255 hidden cells, 214 then got a proposal, with
 * or without a state, 176 of them the right sentence; of the silent cells 52.
 */
const LOOK_AGAIN = 0.5;

/** What an editor may write for one cell, and why. */
export interface CellProposal {
  readonly claim: string;
  readonly statement: string;
  readonly main: boolean;
  /** The state the cell has now. */
  readonly now: CellState;
  /** The sentence to read. */
  readonly passage: Passage;
  /** The article whose evidence it was compared with. */
  readonly of: string;
  /** 0–1, of what ties the two. */
  readonly score: number;
  /** What ties them: a match of the pages, a link that may be too uncertain for pages, or only like words. */
  readonly ground: Match['ground'] | 'link' | 'words';
  /** The share of the words of that evidence that the sentence prints, 0–1. */
  readonly covered: number;
  /** `null` where the sentence prints too little of the evidence to say. */
  readonly state: ProposedState | null;
  readonly why: string;
  /** Whom the sentence credits, in its words. */
  readonly attribution: string | null;
  /** Whether every article would report the claim. */
  readonly completes: boolean;
}

/** What is read of an article. */
interface ProposedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** What is read of a story. */
export interface ProposedStory {
  readonly articles: readonly ProposedArticle[];
  readonly claims: readonly Claim[];
  readonly matches: readonly Match[];
  readonly links: readonly Link[];
  readonly credits: readonly Credit[];
}

interface Tie {
  readonly passage: Passage;
  readonly score: number;
  readonly ground: CellProposal['ground'];
}
