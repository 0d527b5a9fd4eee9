import { words as said } from '#words/scripts/copy.ts';

/**
 * Copies, and says so: the citation, and the address of a link to a place of its own page (`place-link`,
 * `difference-link`; without script they are links). The citation names the place that the page's address names: a
 * sentence, a cell, a printing or a difference.
 */
const status = document.querySelector('.copied');
const button = document.querySelector<HTMLElement>('[data-copy]');
const text = document.querySelector('.citation');
const address = text?.querySelector('span');

/** Where the browser refuses, the words are shown and selected: one key copies them then. */
async function copy(words: string, link?: HTMLElement): Promise<void> {
  if (!status) return;
  // What is said twice is heard twice only if it was away in between.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(words);
    status.textContent = said.copied;
    if (link) link.dataset['copied'] = said.copied;
  } catch {
    status.textContent = said.notCopied;
    let shown = text;
    if (link) {
      shown = document.createElement('samp');
      shown.textContent = words;
      status.append(shown);
    }
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}

document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a:is(.place-link, .difference-link)');
  if (link) void copy(link.href, link);
});

if (button && text && address) {
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
  button.onclick = () => void copy(text.textContent ?? '');
  onhashchange = follow;
  follow();
}

export {};
