import { make } from '../make-element.ts';
import { cellWords } from './cell-words.ts';

/** Takes the open words of a table away; the focus goes back to their sign. */
function closeWords(table: Element | null): void {
  const open = table?.querySelector('.matrix-words');
  if (!open) return;
  const cell = table?.querySelector<HTMLAnchorElement>('a[aria-expanded="true"]');
  cell?.setAttribute('aria-expanded', 'false');
  if (open.contains(document.activeElement)) cell?.focus();
  open.remove();
}

/** Wherever the focus is: a click into the words takes it out of the table. */
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const table of document.querySelectorAll('.matrix')) closeWords(table);
});

/** Shows the words of a cell below its row; leads to the page of the claim if they cannot be had. */
export async function openWords(link: HTMLAnchorElement): Promise<void> {
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
  const head = row.closest('table')?.tHead?.offsetHeight ?? 0;
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
      const section = request.responseXML?.getElementById(link.hash.slice(1))?.closest('.claim-cell');
      if (!section) return resolve(null);
      // The longer address is the one to keep.
      resolve(cellWords(section, new URL(`#${section.id}`, link.href).href));
    });
    signal?.addEventListener('abort', () => request.abort());
    request.open('GET', link.pathname);
    request.send();
  });
}

/** Milliseconds after which a mouse rests: one that only crosses the table opens nothing. */
const REST = 350;

/** Pixels that stay free between words beside a sign and the edge of the window. */
const EDGE = 8;

/** Shows the words of a cell beside it while the mouse is over either of them; Escape takes them away. */
export function restOn(link: HTMLAnchorElement): void {
  const cell = link.parentElement;
  if (!cell) return;
  if (cell.dataset['rested'] !== undefined || link.ariaExpanded === 'true' || !cell.matches(':hover')) return;
  cell.dataset['rested'] = '';
  const leaving = new AbortController();
  const { signal } = leaving;
  const moving = new AbortController();
  const show = (): void => {
    moving.abort();
    void fetchWords(link, signal).then((parts) => {
      // A click may have come before the script that opens: the same words would stand there twice.
      if (!parts || signal.aborted || link.ariaExpanded === 'true') return;
      const shown = make('div', { className: 'matrix-beside' }, ...parts);
      cell.append(shown);
      shown.classList.toggle('above', shown.getBoundingClientRect().bottom > innerHeight);
      const { left, right } = shown.getBoundingClientRect();
      shown.style.translate = `${Math.max(EDGE - left, Math.min(0, innerWidth - EDGE - right))}px`;
    });
  };
  let timer = 0;
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(show, REST);
  };
  const leave = (): void => {
    clearTimeout(timer);
    leaving.abort();
    moving.abort();
    cell.querySelector('.matrix-beside')?.remove();
    delete cell.dataset['rested'];
  };
  wait();
  cell.addEventListener('pointermove', wait, { signal: moving.signal });
  // Of the page or of the table: nothing opens on the way.
  addEventListener('scroll', wait, { capture: true, signal: moving.signal });
  cell.addEventListener('pointerleave', leave, { signal });
  cell.addEventListener('click', leave, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
}
