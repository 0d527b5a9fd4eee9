/**
 * A matrix as a grid (ARIA Authoring Practices, grid pattern): one tab stop, arrow keys within; a sign opens the words it
 * rests on below its row, and from there leads to the page of the claim. Under a resting mouse the words show beside the
 * sign and nothing moves. Without script each sign is a link to that page.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table.matrix')) {
  table.setAttribute('role', 'grid');
  for (const link of linksIn(table)) link.tabIndex = -1;
  const first = linksIn(table)[0];
  if (first) first.tabIndex = 0;
  table.addEventListener('keydown', (event) => move(table, event));
  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement) || target.closest('.matrix-words')) return;
    for (const link of linksIn(table)) link.tabIndex = link === target ? 0 : -1;
  });
  table.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('td > a[data-state]') : null;
    if (!link) return;
    event.preventDefault();
    opening().then(
      ({ openWords }) => openWords(link),
      () => location.assign(link.href),
    );
  });
  table.addEventListener('pointerover', (event) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.matrix-row > td') : null;
    const link = cell?.querySelector<HTMLAnchorElement>(':scope > a[data-state]');
    if (cell && link && event.pointerType === 'mouse')
      void opening().then(({ restOn }) => restOn(cell, link));
  });
}

/** What opens the words is fetched when a sign is first pointed at. */
const opening = () => import('./open-words.ts');

function close(table: HTMLTableElement): void {
  if (table.querySelector('.matrix-words')) void opening().then(({ closeWords }) => closeWords(table));
}

function linksIn(table: HTMLTableElement): HTMLAnchorElement[] {
  return [...table.querySelectorAll<HTMLAnchorElement>('thead a, .matrix-row a')];
}

function move(table: HTMLTableElement, event: KeyboardEvent): void {
  const { activeElement: here } = document;
  if (!(here instanceof HTMLAnchorElement) || here.closest('.matrix-words')) {
    if (event.key === 'Escape') close(table);
    return;
  }
  const rows = [...table.querySelectorAll('thead tr, .matrix-row')]
    .filter((row) => row.checkVisibility())
    .map((row) => [...row.querySelectorAll('a')])
    .filter((links) => links.length > 0);
  const y = rows.findIndex((links) => links.includes(here));
  const x = rows[y]?.indexOf(here) ?? -1;
  // The head has no link over the claims: its columns are one to the left.
  const at = (row: number, column: number): HTMLAnchorElement | undefined => {
    const links = rows[Math.min(Math.max(row, 0), rows.length - 1)] ?? [];
    return links[Math.min(Math.max(column, 0), links.length - 1)];
  };
  const width = (row: number): number => rows[row]?.length ?? 0;
  const column = (row: number): number => x + width(row) - width(y);
  const ways: Readonly<Record<string, () => HTMLAnchorElement | undefined>> = {
    ArrowRight: () => at(y, x + 1),
    ArrowLeft: () => at(y, x - 1),
    ArrowDown: () => at(y + 1, column(y + 1)),
    ArrowUp: () => at(y - 1, column(y - 1)),
    Home: () => at(event.ctrlKey ? 0 : y, 0),
    End: () => at(event.ctrlKey ? rows.length - 1 : y, Infinity),
    PageDown: () => at(y + 10, x),
    PageUp: () => at(y - 10, x),
    Escape: () => {
      close(table);
      return here;
    },
  };
  const next = ways[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.focus();
}
