import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';

/** A copy of the list of notes that stands below the text under a fragment, without its id; `null` where there is none. */
export function copyNotes(hash: string): HTMLElement | null {
  const copy = document.getElementById(hash.slice(1))?.cloneNode(true) as HTMLElement | undefined;
  copy?.removeAttribute('id');
  return copy ?? null;
}

/**
 * Parts the notes on a passage: first those on one of its marks, in which no other words are underlined than those in its place, and
 * those of outlets that tell the same there; then the others, folded.
 *
 * @param mark its class, `m0`, `m1` …
 * @returns the list and, if others are left, what folds them
 */
export function putFirst(notes: HTMLElement, mark: string): HTMLElement[] {
  const rest = notes.cloneNode() as HTMLElement;
  const place = mark.slice(1);
  const alike: Element[] = [];
  for (const item of [...notes.children]) {
    if (item.matches(`[data-changes~="${place}"]`)) continue;
    if (item.matches(`[data-also~="${place}"]`)) alike.push(tellsToo(item));
    else rest.append(item);
  }
  notes.append(...alike);
  // A heading over notes that now stand above it.
  for (const heading of rest.querySelectorAll('.notes-on:not(:has(+ li:not(.notes-on)))')) heading.remove();
  // None of the notes shown is on the mark: of many outlets the page holds the words of some.
  if (!notes.firstChild) return [rest];
  for (const other of notes.querySelectorAll(`mark:not(.${mark}, .proof)`)) other.className = 'still';
  if (!rest.firstChild) return [notes];
  return [notes, element('details', '', element('summary', 'label', words.restOfPassage), rest)];
}

/** A note on other words of the passage, or on all of it, as one that tells the same as a mark. The same words stay what they are. */
function tellsToo(note: Element): Element {
  const label = note.querySelector('.label');
  if (label && note.querySelector('blockquote')) {
    const [letter = '', name = ''] = label.querySelectorAll('.letter, bdi');
    label.replaceChildren(letter, ' ', name, ` · ${words.tells}`);
    note.querySelector('.differ-on')?.remove();
  }
  return note;
}
