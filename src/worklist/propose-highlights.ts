import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { pointAt } from './write-cell.ts';

/** A sharp difference that an editor may accept: its lines are found, its question is theirs to write. */
export interface ProposedHighlight {
  /** `h-` and the id of the claim. */
  readonly id: string;
  readonly claim: string;
  readonly statement: string;
  readonly lines: readonly {
    readonly article: string;
    readonly exact: string;
    readonly prefix?: string | undefined;
  }[];
}

/**
 * Highlights for claims on which articles contradict each other, or put it otherwise, and that no highlight opens yet:
 * contradictions first, then main claims, then what most articles report.
 */
export function proposeHighlights(
  story: Pick<Story, 'articles' | 'claims' | 'highlights'>,
): ProposedHighlight[] {
  const taken = new Set(story.highlights.map(({ claim }) => claim));
  return story.claims
    .filter((claim) => !taken.has(claim.id) && has(claim, 'reports') && sharpness(claim) > 0)
    .toSorted((a, b) => sharpness(b) - sharpness(a) || reports(b) - reports(a))
    .map((claim) => ({
      id: `h-${claim.id}`,
      claim: claim.id,
      statement: claim.statement,
      lines: linesOf(claim, story.articles),
    }))
    .filter(({ lines }) => lines.length >= 2);
}

/** One article for the claim, and each that does not agree with it. */
function linesOf(claim: Claim, articles: Story['articles']): ProposedHighlight['lines'] {
  const sharp = claim.cells.filter(({ state }) => DIFFERS.has(state));
  const told = claim.cells.find(({ state }) => state === 'reports');
  return [...(told ? [told] : []), ...sharp].flatMap(({ article, evidence: [span] }) => {
    const text = articles.find(({ id }) => id === article)?.text;
    if (text === undefined || span === undefined) return [];
    const words = pointAt(text, span);
    return [{ article, ...(typeof words === 'string' ? { exact: words } : words) }];
  });
}

const DIFFERS: ReadonlySet<Claim['cells'][number]['state']> = new Set(['contradicts', 'words-otherwise']);

const has = (claim: Claim, state: Claim['cells'][number]['state']): boolean =>
  claim.cells.some((cell) => cell.state === state);

const reports = (claim: Claim): number => claim.cells.filter(({ state }) => state === 'reports').length;

/** 0 where no article differs. */
function sharpness(claim: Claim): number {
  const kind = has(claim, 'contradicts') ? 4 : has(claim, 'words-otherwise') ? 2 : 0;
  return kind === 0 ? 0 : kind + (claim.main ? 1 : 0);
}
