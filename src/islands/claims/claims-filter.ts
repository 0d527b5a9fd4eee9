import type { ClaimsFilter } from './filter-claims.ts';

/**
 * `<claims-filter>`: the ways to the lists of a story's claims, and a form that chooses some. What they do is fetched when
 * somebody first reaches for them, or where the address asks for some claims; without it the ways are links.
 */
for (const root of document.querySelectorAll<HTMLElement>('claims-filter')) {
  let fetched: Promise<ClaimsFilter> | undefined;
  const filter = () =>
    (fetched ??= import('./filter-claims.ts').then((script) => new script.ClaimsFilter(root)));
  const read = () => void filter().then((ready) => ready.read());
  root.querySelector('.claims-ways')?.addEventListener('pointerenter', () => void filter(), { once: true });
  root.querySelector('.claims-choose')?.addEventListener('toggle', () => void filter());
  root.addEventListener('input', ({ target }) => void filter().then((ready) => ready.choose(target)));
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-show]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    filter().then(
      (ready) => ready.follow(link),
      () => location.assign(link.href),
    );
  });
  addEventListener('popstate', read);
  if (location.search || location.hash) read();
}
