import { words } from '#words/scripts/frame.ts';

/**
 * If a link of this site led into the middle of a page, a link at the foot of the window names the page the reader came from
 * and returns to the same spot. For a page that was entered from its top, the browser's own button is enough.
 *
 * @param name under which the browser keeps that page
 */
export function showWayBack(name: string): void {
  const from = read(name);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (
    entry?.type !== 'navigate' ||
    from === null ||
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

function read(name: string): { address: string; title: string } | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as { address: string; title: string } | null;
  } catch {
    return null;
  }
}
