import type { Story } from '../../model/story.ts';
import type { CollatedWord } from '../../model/stretch.ts';
import { countWords } from '../../text/words.ts';
import { isPrintedBy, LONGEST, wordsIn, type Omission } from './printed-changes.ts';

/** Words between their neighbours, and the neighbours alone, as those print them who have these words and who lack them. */
interface InContext {
  readonly others: string;
  readonly lacking: string;
}

/** How many neighbours are shown before and after, the best to read first. */
const NEIGHBOURS = [
  [1, 2],
  [1, 1],
  [1, 0],
  [0, 2],
  [0, 1],
] as const;
/** A sign of punctuation parts what is read together. */
const PARTED = /[,;:!?–—]|[^.]\.\s/u;

/**
 * What some print and others lack, with its nearest neighbours: “the old bridge is shut” and “the bridge is shut” can be read
 * where “old” alone says little.
 *
 * @returns `null` where a group has it in several ways, or no neighbour is printed by all
 */
export function inContext(
  story: Story,
  { sides: [before, after], others, places, lacking }: Omission,
): InContext | null {
  const isShared = (word: CollatedWord) =>
    !word.inserted && [...others, ...lacking].every((id) => isPrintedBy(id)(word));
  const [left, right] = [before.slice(-1), after.slice(0, 2)].map((side) => {
    const end = side.findIndex((word) => !isShared(word));
    return end === -1 ? side : side.slice(0, end);
  }) as [CollatedWord[], CollatedWord[]];
  for (const [l, r] of NEIGHBOURS) {
    if (l > left.length || r > right.length) continue;
    const beside = [...left.slice(0, l), ...right.slice(0, r)].flatMap(({ printed }) => printed);
    const [own, theirs] = [waysIn(story, others, [...beside, ...places]), waysIn(story, lacking, beside)];
    const [one, two] = [own[0] ?? '', theirs[0] ?? ''];
    if ([one, two].some((way) => PARTED.test(way) || countWords(way) > LONGEST)) continue;
    return own.length + theirs.length === 2 ? { others: one, lacking: two } : null;
  }
  return null;
}

/** What each of some articles prints from the first to the last of its places; what is the same stands once. */
function waysIn(story: Story, ids: readonly string[], places: Omission['places']): string[] {
  const ways = ids.map((id) => {
    const own = places.filter(({ article }) => article === id);
    const [start, end] = [
      Math.min(...own.map((each) => each.start)),
      Math.max(...own.map((each) => each.end)),
    ];
    return wordsIn(story, id, start, end);
  });
  return [...new Set(ways)];
}
