import { areKeysOff, isForSomethingElse } from './keys-setting.ts';

/* The key `/` opens the search from any page. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || isForSomethingElse(event) || areKeysOff()) return;
  const box = document.querySelector<HTMLElement>('quote-search input');
  const way = document.querySelector<HTMLAnchorElement>('nav a[href$="/search/"]');
  if (!box && !way) return;
  event.preventDefault();
  if (box) box.focus();
  // The fragment is the search box, so the browser focuses it.
  else if (way) location.href = `${way.href}#q`;
});
