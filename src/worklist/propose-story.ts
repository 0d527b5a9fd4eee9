import { proposePeople } from '../corpus/propose-people.ts';
import type { Person } from '../model/person.ts';
import type { Story } from '../model/story.ts';
import { oneLine } from '../text/one-line.ts';
import { proposeClaims, type ProposedClaim } from './propose-claims.ts';
import { proposeHighlights, type ProposedHighlight } from './propose-highlights.ts';

/** All that may be written into the files of a story for its editor. */
export interface Proposals {
  readonly claims: readonly ProposedClaim[];
  readonly highlights: readonly ProposedHighlight[];
  /** What most articles tell, verbatim, to write a summary from; empty if there is one. */
  readonly summary: readonly string[];
  /** Empty if the story names people. */
  readonly people: readonly Person[];
}

/** Proposes what a story has not got yet. */
export function proposeStory(story: Story): Proposals {
  return {
    claims: proposeClaims(story),
    highlights: proposeHighlights(story),
    summary: story.summary === null ? centralWords(story) : [],
    people: story.people.length > 0 ? [] : proposePeople(story),
  };
}

/** The passages of the facts that most articles tell. */
function centralWords({ facts, articles }: Story): string[] {
  return facts
    .toSorted((a, b) => b.passages.length - a.passages.length || b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, CENTRAL)
    .flatMap(({ passages, shown }) => {
      const { article, start, end } = passages[shown] ?? { article: '', start: 0, end: 0 };
      const text = articles.find(({ id }) => id === article)?.text;
      return text === undefined ? [] : [oneLine(text.slice(start, end))];
    });
}

/** As many sentences as a summary has. */
const CENTRAL = 3;
