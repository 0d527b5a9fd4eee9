import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { asPrintedAddress } from './addresses.ts';
import { asPrintedOf } from './as-printed.ts';
import { isAlone, LEGEND, matrixOf, toldBy, type Legend, type MatrixSum, type MatrixTopic } from './matrix.ts';
import { counted, howMany, inWords } from './number-words.ts';
import { outletSigns, type OutletSign } from './outlet-sign.ts';

/** Everything the page of a story's claims shows: the lists a reader asks for, then the matrix whole with its sums. */
export interface ClaimsPage {
  readonly summary: string;
  readonly outlets: readonly OutletSign[];
  readonly legend: Legend;
  readonly parts: readonly { readonly id: string; readonly title: string; readonly link: string; readonly text: string; readonly topics: readonly MatrixTopic[]; readonly whole: boolean }[];
  /** The topics of the whole matrix, for jumping to. */
  readonly topics: readonly { readonly id: string; readonly title: string; readonly link: string; readonly anchor: string }[];
  /** How many claims each outlet reports, has less specific, tells otherwise, leaves out; in the order of the outlets. */
  readonly sums: readonly MatrixSum[];
  /** The page of names and numbers as printed; `null` where there is none. */
  readonly asPrinted: string | null;
}

export function claimsPageOf(story: Story): ClaimsPage {
  const size = story.articles.length;
  const differing = (claim: Claim) => claim.cells.some(({ state }) => state === 'differs');
  const single = isAlone;
  const everywhere = (claim: Claim) => toldBy(claim).length === size;
  const all = story.claims.filter(everywhere).length;
  const parts = [
    ...(size > 1
      ? [
          { id: 'differ', title: 'Where they differ', keep: differing, text: 'At least one outlet tells these otherwise than the others. The note says how; each sign opens the words.' },
          { id: 'only-one', title: 'Only here', keep: single, text: 'One outlet alone has these; the others leave them out.' },
          { id: 'by-all', title: `Told by ${size === 2 ? 'both' : `all ${inWords(size)}`}`, keep: everywhere, text: 'Every outlet has these in some form; a half disc has less in it.' },
        ]
      : []),
    { id: 'all', title: 'All claims', keep: () => true, text: 'In each topic the claims that most outlets report come first. The last lines add up what each outlet does.' },
  ];
  return {
    outlets: outletSigns(story),
    legend: LEGEND,
    summary: story.claims.length === 0
      ? 'No editor has written claims for this story yet.'
      : `${counted(story.claims.length, 'claim')} of this story, and what ${size === 1 ? 'its one outlet' : 'each outlet'} does with ${story.claims.length === 1 ? 'it' : 'them'}${size === 1 ? '.' : `: ${howMany(all)} told by all, ${howMany(story.claims.filter(single).length)} by one alone; outlets differ on ${howMany(story.claims.filter(differing).length)}.`}`,
    parts: parts
      .map(({ keep, ...part }) => ({ ...part, topics: matrixOf(story, keep), whole: part.id === 'all', link: `${part.title.toLowerCase()} (${story.claims.filter(keep).length})` }))
      .filter(({ topics }) => topics.length > 0),
    topics: matrixOf(story).map(({ id, title, rows }) => ({ id, title, link: `${title} (${rows.length})`, anchor: `topic-${id}` })),
    asPrinted: asPrintedOf(story) === null ? null : asPrintedAddress(story.id),
    sums: LEGEND.map(({ state, word }) => ({
      state,
      word,
      counts: story.articles.map(({ id }) => story.claims.filter(({ cells }) => cells.some((cell) => cell.article === id && cell.state === state)).length),
    })),
  };
}
