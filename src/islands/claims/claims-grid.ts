/**
 * A matrix as a grid (ARIA Authoring Practices, grid pattern): one tab stop, arrow keys within; a sign opens the words it
 * rests on below its row, and from there leads to the page of the claim. Under a resting mouse the words show beside the
 * sign and nothing moves. Without script each sign is a link to that page.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table.matrix')) {
  table.setAttribute('role', 'grid');
  const links = table.querySelectorAll<HTMLAnchorElement>('thead a, .matrix-row a');
  links.forEach((link, i) => (link.tabIndex = i === 0 ? 0 : -1));
  table.addEventListener('focusin', ({ target }) => {
    if (![...links].includes(target as HTMLAnchorElement)) return;
    for (const link of links) link.tabIndex = link === target ? 0 : -1;
  });
  table.addEventListener('keydown', (event) => {
    if (!(event.key in KEYS) || event.altKey || event.metaKey) return;
    // The script that moves comes later than the moment at which the browser would scroll.
    if ([...links].includes(event.target as HTMLAnchorElement)) event.preventDefault();
    void acting().then(({ move }) => move(table, event));
  });
  table.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = signAt(event, 'a');
    if (!link) return;
    event.preventDefault();
    acting().then(
      ({ openWords }) => openWords(link),
      () => location.assign(link.href),
    );
  });
  // Only a mouse that moves comes to a sign: under one that rests a page that scrolls brings many, and none is meant.
  table.addEventListener('pointermove', (event) => {
    const link = event.pointerType === 'mouse' && signAt(event, 'td');
    if (link) void acting().then(({ restOn }) => restOn(link));
  });
}

/** Keys that do something in a table. */
const KEYS = {
  ArrowUp: 1,
  ArrowDown: 1,
  ArrowLeft: 1,
  ArrowRight: 1,
  Home: 1,
  End: 1,
  PageUp: 1,
  PageDown: 1,
};

/** What moves and opens is fetched when a table is first pointed at or walked in. */
const acting = () => import('./act-in-grid.ts');

/** The sign under an event, or in the cell that is. */
function signAt({ target }: Event, under: 'a' | 'td'): HTMLAnchorElement | null {
  const found = target instanceof Element ? target.closest(under) : null;
  return under === 'a'
    ? (found?.closest<HTMLAnchorElement>('td > a') ?? null)
    : (found?.querySelector<HTMLAnchorElement>(':scope > a') ?? null);
}
