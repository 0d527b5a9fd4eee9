import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';

/** A switch that gives each sentence of an article a link to itself; `copy-text` copies it. */
const text = document.querySelector<HTMLElement>('.article-text');
const button = text?.querySelector<HTMLButtonElement>('.links-switch');

if (text && button) {
  button.addEventListener('click', () => {
    const on = button.ariaPressed !== 'true';
    button.ariaPressed = String(on);
    if (on)
      for (const sentence of text.querySelectorAll<HTMLElement>('.s[id]')) sentence.append(linkTo(sentence));
    else for (const link of text.querySelectorAll('.sentence-link')) link.remove();
  });
}

function linkTo({ id }: HTMLElement): HTMLAnchorElement {
  const link = element('a', '', '#');
  link.className = 'place-link sentence-link no-print';
  link.href = `#${id}`;
  link.ariaLabel = words.copySentence;
  return link;
}
