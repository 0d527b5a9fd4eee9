import { words } from '#words/story.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { differingIn, isAlone, isToldByAll } from '../claim-cells.ts';
import { matrixRows, type MatrixTopic } from '../claims/matrix.ts';
import { countOutlets } from '../outlet-sign.ts';
import { weightiestClaims } from './weightiest-claims.ts';

/** A few claims × outlets, with what they are. */
export interface StoryMatrix {
  readonly heading: string;
  /** By which rule they were chosen, and what the signs do. */
  readonly caption: string;
  /** Empty for a story without claims. */
  readonly topics: readonly MatrixTopic[];
}

/** How many claims stand on a story's first page, with its sharpest differences: on a phone some two screens. */
const MOST_CLAIMS = 8;

/** The claims on which the outlets differ most, for a page that shows no others. */
export function weightiestMatrix(story: Story): StoryMatrix {
  const shown = weightiestClaims(story.claims).slice(0, MOST_CLAIMS);
  return { heading: words.matrix, caption: captionOf(story, shown), topics: topicsOf(story, shown) };
}

/**
 * The claims on which the outlets differ besides the editor’s sharpest differences, which the overview shows above: no
 * claim stands there twice. Where an editor chose none, or the outlets differ on no other, the weightiest of all.
 */
export function furtherMatrix(story: Story): StoryMatrix {
  const above = new Set(story.highlights.flatMap(({ claim }) => claim ?? []));
  const differing = story.claims.filter((claim) => differingIn(claim).length > 0);
  const others = differing.filter(({ id }) => !above.has(id));
  if (above.size === 0 || others.length === 0) return weightiestMatrix(story);
  const shown = weightiestClaims(others).slice(0, Math.max(1, MOST_CLAIMS - above.size));
  return {
    heading: words.further,
    caption: `${words.furtherOf(shown.length, others.length)} ${words.eachSign}`,
    topics: topicsOf(story, shown),
  };
}

const topicsOf = (story: Story, shown: readonly Claim[]): MatrixTopic[] =>
  shown.length > 0 ? [{ id: '', title: '', rows: matrixRows(story, shown) }] : [];

function captionOf(story: Story, shown: readonly Claim[]): string {
  const size = countOutlets(story.articles);
  if (size < 2) return words.eachSign;
  if (shown.length < story.claims.length)
    return `${words.weightiest(
      shown.length,
      shown.every(({ main }) => main),
    )} ${words.eachSign}`;
  const all = story.claims.filter(isToldByAll).length;
  const one = story.claims.filter((claim) => isAlone(claim)).length;
  return `${words.eachSign} ${words.reportedBy(story.claims.length, size, all, one)}`;
}
