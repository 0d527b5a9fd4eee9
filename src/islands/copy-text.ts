import { words as said } from '#words/scripts/copy.ts';

/**
 * Copies, and says so: the citation, and the address of a link to a place of its own page (`place-link`; without script it
 * is a link). The citation names the place that the page's address names: a sentence, a cell, a printing or a difference.
 */
const status = document.querySelector('.copied');
const button = document.querySelector<HTMLElement>('[data-copy]');
const text = document.querySelector('.citation');
const address = text?.querySelector('span');

if (status && button && text && address && 'clipboard' in navigator) {
  const copy = (words: string): void => {
    // What is said twice is heard twice only if it was away in between.
    status.textContent = '';
    navigator.clipboard.writeText(words).then(
      () => (status.textContent = said.copied),
      () => (status.textContent = said.notCopied),
    );
  };
  const page = address.textContent;
  const follow = (): void => {
    const place = document.getElementById(location.hash.slice(1));
    const folded = place?.closest<HTMLDetailsElement>('.cited-whole');
    address.textContent = page + (place?.closest('main > :not(.cited-whole)') ? location.hash : '');
    // Where the browser does not unfold by itself what an address names.
    if (folded && !folded.open) {
      folded.open = true;
      folded.scrollIntoView();
    }
  };
  button.hidden = false;
  button.onclick = () => copy(text.textContent ?? '');
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a.place-link');
    if (link) copy(link.href);
  });
  onhashchange = follow;
  follow();
}

export {};
