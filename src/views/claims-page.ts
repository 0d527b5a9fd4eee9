import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { LEGEND, matrixOf, toldBy, type Legend, type MatrixTopic } from './matrix.ts';
import { counted, howMany } from './number-words.ts';
import { outletSigns, type OutletSign } from './outlet-sign.ts';

/** Everything the page of a story's claims shows: the matrix whole, then the two lists a reader asks for. */
export interface ClaimsPage {
  readonly summary: string;
  readonly outlets: readonly OutletSign[];
  readonly legend: Legend;
  readonly parts: readonly { readonly id: string; readonly title: string; readonly link: string; readonly text: string; readonly topics: readonly MatrixTopic[] }[];
}

export function claimsPageOf(story: Story): ClaimsPage {
  const size = story.articles.length;
  const differing = (claim: Claim) => claim.cells.some(({ state }) => state === 'differs');
  const single = (claim: Claim) => toldBy(claim).length === 1;
  const all = story.claims.filter((claim) => toldBy(claim).length === size).length;
  const parts = [
    ...(size > 1
      ? [
          { id: 'differ', title: 'Where they differ', keep: differing, text: 'At least one outlet tells these otherwise than the others. The note says how; each sign opens the words.' },
          { id: 'only-one', title: 'Only here', keep: single, text: 'One outlet alone has these; the others leave them out.' },
        ]
      : []),
    { id: 'all', title: 'All claims', keep: () => true, text: 'In each topic the claims that most outlets report come first.' },
  ];
  return {
    outlets: outletSigns(story),
    legend: LEGEND,
    summary: story.claims.length === 0
      ? 'No editor has written claims for this story yet.'
      : `${counted(story.claims.length, 'claim')} of this story, and what ${size === 1 ? 'its one outlet' : 'each outlet'} does with ${story.claims.length === 1 ? 'it' : 'them'}${size === 1 ? '.' : `: ${howMany(all)} told by all, ${howMany(story.claims.filter(single).length)} by one alone; outlets differ on ${howMany(story.claims.filter(differing).length)}.`}`,
    parts: parts
      .map(({ keep, ...part }) => ({ ...part, topics: matrixOf(story, keep), link: `${part.title.toLowerCase()} (${story.claims.filter(keep).length})` }))
      .filter(({ topics }) => topics.length > 0),
  };
}
