import type { Asked } from '../find-documents.ts';
import type { Owners } from './make-proposals.ts';

type Wanted = Pick<Asked, 'outlet' | 'kind'>;

/** For each owner, whether its words are wanted. Claims are the editor's, and of no outlet. */
const wantedOwners = ({ outlets }: Owners, { outlet, kind }: Wanted): boolean[] =>
  outlets.map((name) =>
    name === ''
      ? outlet === '' && (kind === '' || kind === 'claim')
      : kind !== 'claim' && (outlet === '' || name === outlet),
  );

/** Stories that have something of what is wanted: their positions, in order. */
export function ownedStories(owners: Owners, wanted: Wanted): number[] {
  const isWanted = wantedOwners(owners, wanted);
  return owners.parts.flatMap((part, story) =>
    part.some((owner, i) => i % 2 === 0 && isWanted[owner] && (part[i + 1] ?? 0) > 0) ? [story] : [],
  );
}

/**
 * Which places a reader wants who asks for one outlet, or for claims alone.
 *
 * @returns whether a place of the index is one of them; quickest if asked in order
 */
export function ownedPlaces(owners: Owners, wanted: Wanted): (place: number) => boolean {
  const isWanted = wantedOwners(owners, wanted);
  const ends: number[] = [];
  const ofPart: boolean[] = [];
  let end = 0;
  for (const part of owners.parts)
    for (let i = 0; i < part.length; i += 2) {
      end += part[i + 1] ?? 0;
      ends.push(end);
      ofPart.push(isWanted[part[i] ?? 0] ?? false);
    }
  let at = 0;
  return (place) => {
    if (place < (ends[at - 1] ?? 0)) at = 0;
    while (at < ends.length && place >= (ends[at] ?? 0)) at += 1;
    return ofPart[at] ?? false;
  };
}
