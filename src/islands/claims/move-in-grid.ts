/**
 * Moves the focus in a matrix as a key says: along a row from link to link, up and down within a column, whatever the rows
 * link to besides their signs.
 */
export function move(table: HTMLTableElement, { key, ctrlKey }: KeyboardEvent): void {
  // Not where the key was pressed: while this script was on its way, keys before may have moved on.
  const here = document.activeElement;
  if (!(here instanceof HTMLAnchorElement) || here.closest('.matrix-words, .matrix-beside')) return;
  const rows = [...table.querySelectorAll('thead tr, .matrix-row')]
    .filter((row) => row.checkVisibility())
    .map((row) => [...row.querySelectorAll<HTMLAnchorElement>('a:not(.matrix-beside a)')])
    .filter((links) => links.length > 0);
  const y = rows.findIndex((links) => links.includes(here));
  const row = rows[y] ?? [];
  const x = row.indexOf(here);
  const down = (by: number): HTMLAnchorElement | undefined => {
    const links = rows[Math.min(Math.max(y + by, 0), rows.length - 1)] ?? [];
    // The head has no link over the claims, and not every row has links in its note.
    return (
      links.find((link) => columnOf(link) === columnOf(here)) ?? links.findLast(isBefore(here)) ?? links[0]
    );
  };
  const ways: Readonly<Record<string, () => HTMLAnchorElement | undefined>> = {
    ArrowRight: () => row[x + 1],
    ArrowLeft: () => row[x - 1],
    ArrowDown: () => down(1),
    ArrowUp: () => down(-1),
    Home: () => (ctrlKey ? rows[0] : row)?.[0],
    End: () => (ctrlKey ? rows.at(-1) : row)?.at(-1),
    PageDown: () => down(PAGE),
    PageUp: () => down(-PAGE),
  };
  ways[key]?.()?.focus();
}

/** Rows that a page key passes: about one screen of them. */
const PAGE = 10;

const columnOf = (link: Element): number => link.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? -1;

const isBefore =
  (here: Element) =>
  (link: Element): boolean =>
    columnOf(link) < columnOf(here);
