import { diffArrays } from 'diff';
import { plainPart } from '../text/content-id.ts';

/**
 * Gives texts the ids they were published under. An id comes from words, so a text that stands once has the same id
 * anyway; this is for texts with the same words, whose ids would change places when one of them comes or goes. What
 * stands in the same order as before is the same; what moved is found by its words.
 *
 * @param made the ids that the words give today, in text order, each once
 * @param published the ids of what was there, in text order
 * @param former ids of what was there earlier: a text that comes back takes its own again
 * @returns one id for each of `made`, each once, and always one whose words are the same
 */
export function keepIds(
  made: readonly string[],
  published: readonly string[],
  former: readonly string[] = [],
): string[] {
  const kept: (string | undefined)[] = made.map(() => undefined);
  const free = new Set(published);
  for (const [before, after] of inSameOrder(published.map(plainPart), made.map(plainPart))) {
    kept[after] = published[before];
    free.delete(published[before] ?? '');
  }
  const spare = Map.groupBy([...free, ...former], plainPart);
  const taken = new Set([...published, ...former]);
  return made.map((id, i) => {
    const own = kept[i] ?? takeFrom(spare.get(plainPart(id)), id);
    if (own !== undefined) return own;
    let fresh = id;
    for (let n = 2; taken.has(fresh); n += 1) fresh = `${plainPart(id)}-${n}`;
    taken.add(fresh);
    return fresh;
  });
}

/** Its own id where it is among them, else the first of them. */
function takeFrom(spare: string[] | undefined, id: string): string | undefined {
  const at = Math.max(0, spare?.indexOf(id) ?? 0);
  return spare?.splice(at, 1)[0];
}

/** Pairs of places that hold the same name, in rising order on both sides: a longest common sequence (Myers). */
function inSameOrder(before: readonly string[], after: readonly string[]): [before: number, after: number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays([...before], [...after], {
    maxEditLength: MOST_EDITS,
  }) ?? []) {
    if (!added && !removed) value.forEach((_, k) => pairs.push([i + k, j + k]));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return pairs;
}

/** With more edits it is a different article and order says nothing; the comparison costs edits × length. */
const MOST_EDITS = 2000;
