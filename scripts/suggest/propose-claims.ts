import type { Fact } from '../../src/model/fact.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Story } from '../../src/model/story.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { overlap } from '../../src/text/spans.ts';
import { pointAt } from './write-cell.ts';

/** A claim that an editor may accept: its evidence is found, its statement is theirs to write. */
export interface ProposedClaim {
  /** The id of the fact it comes from. */
  readonly id: string;
  /** The words of one of the articles, which say most of what the others say. */
  readonly words: string;
  readonly cells: Readonly<
    Record<string, { readonly state: 'reports'; readonly evidence: readonly unknown[] }>
  >;
}

/**
 * Claims for what several articles tell and no claim rests on yet, what most tell first. Whether two passages report one
 * thing or one only part of it, the editor says: each cell is proposed as `reports`.
 */
export function proposeClaims(story: Pick<Story, 'articles' | 'claims' | 'facts'>): ProposedClaim[] {
  return story.facts
    .filter((fact) => !isCovered(story, fact))
    .toSorted((a, b) => b.passages.length - a.passages.length || b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((fact) => {
      const shown = fact.passages[fact.shown] ?? fact.passages[0];
      return {
        id: fact.id,
        words: shown ? oneLine(textOf(story, shown.article).slice(shown.start, shown.end)) : '',
        cells: Object.fromEntries(
          fact.passages.map((passage) => [
            passage.article,
            { state: 'reports' as const, evidence: [pointAt(textOf(story, passage.article), passage)] },
          ]),
        ),
      };
    });
}

/** Whether a claim rests on the passages of two articles already. */
function isCovered({ claims }: Pick<Story, 'claims'>, { id, passages }: Fact): boolean {
  const restsOn = (cells: Story['claims'][number]['cells'], passage: Passage) =>
    cells.some(
      (cell) => cell.article === passage.article && cell.evidence.some((span) => overlap(span, passage)),
    );
  return claims.some(
    (claim) => claim.id === id || passages.filter((passage) => restsOn(claim.cells, passage)).length >= 2,
  );
}

const textOf = ({ articles }: Pick<Story, 'articles'>, id: string): string =>
  articles.find((article) => article.id === id)?.text ?? '';
