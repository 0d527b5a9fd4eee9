import { words } from '#words/pair.ts';
import type { Layout } from './lay-texts.ts';
import type { CellView } from './text-cell.ts';

/** How two texts beside each other are to be read; each sentence only where there is something that it explains. */
export interface TextsKey {
  /** What grey means, which no reader should have to ask for. */
  readonly alone: string | null;
  readonly rest: readonly string[];
}

/**
 * Explains what stands in two texts.
 *
 * @param cells those of both
 * @param names of the outlets, the one on the left first
 * @param layout where they stand
 */
export function textsKey(
  cells: readonly CellView[],
  [a, b]: readonly [string, string],
  { bands, moved }: Pick<Layout, 'bands' | 'moved'>,
): TextsKey {
  const some = (has: (cell: CellView) => boolean, said: string) => (cells.some(has) ? [said] : []);
  const { key } = words;
  return {
    alone: some(({ grey, lone }) => grey || lone, key.alone)[0] ?? null,
    rest: [
      ...(bands.length > 0 ? [key.numbers(a, b)] : []),
      ...(moved.size > 0 ? [key.moved(b)] : []),
      ...some(({ partOf }) => partOf !== null, key.further),
      ...some(({ differs }) => differs, key.marks),
      ...some(({ quotesMore }) => quotesMore, key.more),
    ],
  };
}
