/*
 * The key `/` opens the search from any page. The only script on pages that are only read, and nothing else belongs here:
 * it stays well below 1 KB. A key alone must be possible to turn off (WCAG 2.1.4): the search page has a box for it, and the
 * choice is kept under `slash-key` in this browser.
 */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if ((event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]') || isOff()) return;
  const box = document.querySelector<HTMLElement>('quote-search input');
  const way = document.querySelector<HTMLAnchorElement>('nav a[href$="/search/"]');
  if (!box && !way) return;
  event.preventDefault();
  if (box) box.focus();
  // The fragment is the box: the browser focuses it.
  else if (way) location.href = `${way.href}#q`;
});

function isOff(): boolean {
  try {
    return localStorage.getItem('slash-key') === 'off';
  } catch {
    return false; // storage is closed to this page
  }
}
