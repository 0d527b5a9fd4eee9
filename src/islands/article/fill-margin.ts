import { words } from '#words/scripts/article.ts';
import { copyNotes } from './copy-notes.ts';

/** Puts notes beside each paragraph, on those of its words that others have otherwise; the next paragraph begins below them. */
export function fillMargin(article: HTMLElement): void {
  for (const part of article.querySelectorAll<HTMLElement>(':scope > :is(p, h2)')) {
    const notes = [...part.querySelectorAll<HTMLAnchorElement>('.told:has(mark)')].flatMap((link) => {
      const found = copyNotes(link.hash);
      // Beside the text there is room for what differs alone.
      for (const other of found?.querySelectorAll('.differ-on, li:not([data-changes])') ?? []) other.remove();
      for (const note of found?.querySelectorAll('a:has(mark)') ?? [])
        note.textContent = `… ${markedIn(note)} …`;
      return found?.querySelector('li') ? [element('p', 'margin-words', markedIn(link)), found] : [];
    });
    if (notes.length === 0) continue;
    const row = element('div', 'margin-row');
    part.before(row);
    const aside = element('aside', 'margin-note', ...notes);
    aside.ariaLabel = words.othersPut;
    row.append(part, aside);
  }
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

const markedIn = (within: Element): string =>
  [...within.querySelectorAll('mark')].map((mark) => mark.textContent).join(' … ');
