import { suggestState, type ProposedState } from '../matches/suggest-state.ts';
import type { Fact } from '../model/fact.ts';
import type { Passage } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import { oneLine } from '../text/one-line.ts';
import { overlap } from '../text/spans.ts';
import { readStory, type StoryReading } from './read-story.ts';
import { pointAt } from './write-cell.ts';

/** A claim that an editor may accept: its evidence is found, its statement is theirs to write. */
export interface ProposedClaim {
  /** The id of the fact it comes from. */
  readonly id: string;
  /** The words of one of the articles, which say most of what the others say. */
  readonly words: string;
  readonly cells: Readonly<Record<string, ProposedCell>>;
  /** Why each cell has its state, by article. */
  readonly reasons: Readonly<Record<string, string>>;
}

interface ProposedCell {
  readonly state: ProposedState;
  readonly evidence: readonly unknown[];
  readonly attribution?: string;
}

/**
 * Claims for what several articles tell and no claim rests on yet, what most tell first. The state of each cell is what
 * its passage suggests against the one that says most; where that cannot be told it is `reports`, and the reason says so.
 */
export function proposeClaims(story: ClaimedStory): ProposedClaim[] {
  const reading = readStory(story);
  return story.facts
    .filter((fact) => !isCovered(story, fact))
    .toSorted((a, b) => b.passages.length - a.passages.length || b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((fact) => {
      const shown = fact.passages[fact.shown];
      const cells = fact.passages.map(
        (passage) => [passage.article, cellFor(passage, shown, reading)] as const,
      );
      return {
        id: fact.id,
        words: shown ? oneLine(reading.print(shown)) : '',
        cells: Object.fromEntries(cells.map(([article, { cell }]) => [article, cell])),
        reasons: Object.fromEntries(cells.map(([article, { why }]) => [article, why])),
      };
    });
}

function cellFor(
  passage: Passage,
  shown: Passage | undefined,
  { read, differences, print, creditOf, textOf }: StoryReading,
): { cell: ProposedCell; why: string } {
  const { state, why } =
    shown === undefined || shown.article === passage.article
      ? { state: 'reports' as const, why: 'says most' }
      : suggestState({ evidence: shown, sentence: shown, passage }, read, differences, print);
  const attribution = creditOf(passage);
  return {
    cell: {
      state: state ?? 'reports',
      evidence: [pointAt(textOf(passage.article), passage)],
      ...(attribution !== null && { attribution }),
    },
    why: state === null ? 'not known: read both' : oneLine(why),
  };
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

type ClaimedStory = Pick<Story, 'articles' | 'claims' | 'credits' | 'facts'>;
