import { make } from '../make-element.ts';
import { cellWords } from './cell-words.ts';

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
    void openWords(link);
  });
  table.addEventListener('pointerover', (event) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.matrix-row > td') : null;
    const link = cell?.querySelector<HTMLAnchorElement>(':scope > a[data-state]');
    if (cell && link && event.pointerType === 'mouse') restOn(cell, link);
  });
}

/** Milliseconds after which a mouse rests: one that only crosses the table opens nothing. */
const REST = 350;

/** Shows the words of a cell beside it while the mouse is over either of them; Escape takes them away. */
function restOn(cell: HTMLElement, link: HTMLAnchorElement): void {
  if (cell.dataset['rested'] !== undefined || link.ariaExpanded === 'true') return;
  cell.dataset['rested'] = '';
  const leaving = new AbortController();
  const { signal } = leaving;
  const timer = setTimeout(() => {
    void fetchWords(link, signal).then((parts) => {
      if (!parts || signal.aborted) return;
      const shown = make('div', { className: 'matrix-beside' }, ...parts);
      cell.append(shown);
      shown.classList.toggle('above', shown.getBoundingClientRect().bottom > innerHeight);
      shown.classList.toggle('leftward', shown.getBoundingClientRect().right > innerWidth);
    });
  }, REST);
  const leave = (): void => {
    clearTimeout(timer);
    leaving.abort();
    cell.querySelector('.matrix-beside')?.remove();
    delete cell.dataset['rested'];
  };
  cell.addEventListener('pointerleave', leave, { signal });
  cell.addEventListener('click', leave, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
}

function linksIn(table: HTMLTableElement): HTMLAnchorElement[] {
  return [...table.querySelectorAll<HTMLAnchorElement>('thead a, .matrix-row a')];
}

function move(table: HTMLTableElement, event: KeyboardEvent): void {
  const { activeElement: here } = document;
  if (!(here instanceof HTMLAnchorElement) || here.closest('.matrix-words')) {
    if (event.key === 'Escape') closeWords(table);
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
      closeWords(table);
      return here;
    },
  };
  const next = ways[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function closeWords(table: Element | null): void {
  const open = table?.querySelector('.matrix-words');
  if (!open) return;
  const cell = table?.querySelector<HTMLAnchorElement>('a[aria-expanded="true"]');
  cell?.setAttribute('aria-expanded', 'false');
  if (open.contains(document.activeElement)) cell?.focus();
  open.remove();
}

/** Shows the words of a cell below its row; leads to the page of the claim if they cannot be had. */
async function openWords(link: HTMLAnchorElement): Promise<void> {
  const row = link.closest('tr');
  const table = link.closest('table');
  const wasOpen = link.getAttribute('aria-expanded') === 'true';
  closeWords(table);
  if (wasOpen || !row) return;
  link.setAttribute('aria-expanded', 'true');
  const parts = await fetchWords(link);
  if (!parts) return location.assign(link.href);
  if (link.getAttribute('aria-expanded') !== 'true' || table?.querySelector('.matrix-words')) return;
  const words = make(
    'tr',
    { className: 'matrix-words' },
    make('td', { colSpan: row.children.length }, ...parts),
  );
  row.after(words);
  keepInSight(row, words);
}

/** Scrolls so far that the words are in sight, but never the statement out of it. */
function keepInSight(row: Element, words: Element): void {
  const hidden = words.getBoundingClientRect().bottom - innerHeight;
  // The head stays in sight, above the rows.
  const head = row.closest('table')?.querySelector<HTMLElement>('.matrix-outlet')?.offsetHeight ?? 0;
  const room = row.getBoundingClientRect().top - head;
  if (room < 0) scrollBy(0, room);
  else if (hidden > 0) scrollBy(0, Math.min(hidden, room));
}

/** The words of a cell, out of the page of its claim; `null` if they cannot be had. */
function fetchWords(link: HTMLAnchorElement, signal?: AbortSignal): Promise<readonly (Node | null)[] | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const section = request.responseXML?.getElementById(link.hash.slice(1));
      if (!section) return resolve(null);
      resolve(cellWords(section, link.href));
    });
    signal?.addEventListener('abort', () => request.abort());
    request.open('GET', link.pathname);
    request.send();
  });
}
