import { words } from '#words/pair.ts';
import type { CellView } from './text-cell.ts';

/** How two texts beside each other are to be read; each sentence only where there is something that it explains. */
export interface TextsKey {
  /** What stands opposite what: only where there is room for both. */
  readonly wide: string | null;
  readonly rest: readonly string[];
}

/**
 * Explains what stands in two texts.
 *
 * @param cells those of both
 * @param names of the outlets, the one on the left first
 * @param repeats whether words of the right one are repeated opposite the left one
 */
export function textsKey(
  cells: readonly CellView[],
  [a, b]: readonly [string, string],
  repeats: boolean,
): TextsKey {
  const some = (has: (cell: CellView) => boolean, said: string) => (cells.some(has) ? [said] : []);
  const { key } = words;
  return {
    wide: some(({ passage }) => passage !== null, key.numbers(a, b, repeats))[0] ?? null,
    rest: [
      ...some(({ alone }) => alone, key.alone),
      ...some((cell) => cell.passage === null && !cell.alone, key.told),
      ...some(({ differs }) => differs, key.marks),
    ],
  };
}
