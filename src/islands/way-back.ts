import { words } from '#words/scripts/frame.ts';

/*
 * The way back after following evidence. If a link of this site led into the middle of a page, a link at the
 * foot of the window names the page the reader came from and returns to the same spot. For a page that was
 * entered from its top, the browser's own button is enough.
 */
const FROM = 'same-story-from';

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(
      FROM,
      JSON.stringify({ address: location.href, title: document.title.replace(/ · [^·]*$/u, '') }),
    );
  } catch {
    // Nothing may be stored: there is no way back to offer.
  }
});

function show(): void {
  const from = read();
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const followed =
    entry?.type === 'navigate' && document.referrer.startsWith(location.origin) && from !== null;
  if (
    !followed ||
    location.hash.length < 2 ||
    !URL.canParse(from.address) ||
    new URL(from.address).pathname === location.pathname
  )
    return;
  const link = Object.assign(document.createElement('a'), {
    className: 'way-back label no-print',
    href: from.address,
    textContent: words.backTo(from.title),
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.back();
  });
  document.body.append(link);
}

function read(): { address: string; title: string } | null {
  try {
    return JSON.parse(sessionStorage.getItem(FROM) ?? 'null') as { address: string; title: string } | null;
  } catch {
    return null;
  }
}

show();
