import { words } from '#words/scripts/article.ts';
import { copyNotes, putFirst } from './copy-notes.ts';
import { element } from './element.ts';

/**
 * Puts notes beside each paragraph, on those of its words that others have otherwise: each with what stands there in their place.
 * The next paragraph begins below them.
 */
export function fillMargin(article: HTMLElement): void {
  for (const part of article.querySelectorAll<HTMLElement>(':scope > :is(p, h2)')) {
    const notes = [...part.querySelectorAll('.told mark')].flatMap((mark) => {
      const all = copyNotes(mark.closest<HTMLAnchorElement>('.told')?.hash ?? '');
      const own = all && putFirst(all, mark.classList[0] ?? '')[0];
      if (!own?.querySelector('[data-changes]')) return [];
      // Beside the text there is room for what differs alone.
      for (const claim of own.querySelectorAll('.differ-on')) claim.remove();
      for (const note of own.querySelectorAll('blockquote a')) {
        const marked = [...note.querySelectorAll('mark:not(.still)')].map(({ textContent }) => textContent);
        if (marked.length > 0) note.textContent = `… ${marked.join(' … ')} …`;
      }
      return [element('p', 'margin-words', mark.textContent), own];
    });
    if (notes.length === 0) continue;
    const row = element('div', 'margin-row');
    part.before(row);
    const aside = element('aside', 'margin-note', ...notes);
    aside.ariaLabel = words.othersPut;
    row.append(part, aside);
  }
}
