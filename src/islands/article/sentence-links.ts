import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';

/** Gives each sentence of an article a link to itself, which `copy-text` copies, or takes them away: what a switch has not. */
export function switchLinks(text: HTMLElement, button: HTMLElement): void {
  const on = button.ariaPressed !== 'true';
  button.ariaPressed = String(on);
  if (on)
    for (const sentence of text.querySelectorAll<HTMLElement>('.s[id]')) sentence.append(linkTo(sentence));
  else for (const link of text.querySelectorAll('.sentence-link')) link.remove();
}

function linkTo({ id }: HTMLElement): HTMLAnchorElement {
  const link = element('a', '', '#');
  link.className = 'place-link sentence-link no-print';
  link.href = `#${id}`;
  link.ariaLabel = words.copySentence;
  return link;
}
