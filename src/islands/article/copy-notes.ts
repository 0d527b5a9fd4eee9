import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';
import { lettersOf } from './letters.ts';
import { noteOn } from './note-on.ts';
import { relabel, tellingAt } from './relabel.ts';

/** A copy of the list of notes that stands below the text under a fragment, without its id; `null` where there is none. */
export function copyNotes(hash: string): HTMLElement | null {
  const copy = document.getElementById(hash.slice(1))?.cloneNode(true) as HTMLElement | undefined;
  copy?.removeAttribute('id');
  return copy ?? null;
}

/**
 * Parts the notes on a passage: first those on one of its marks, in which no other words are underlined than those in its place;
 * then, folded, those of outlets that tell the same there, and the others.
 *
 * @param mark its class, `m0`, `m1` …
 * @returns the list, and what folds the others
 */
export function putFirst(notes: HTMLElement, mark: string): HTMLElement[] {
  const rest = notes.cloneNode() as HTMLElement;
  const place = mark.slice(1);
  const alike: Element[] = [];
  for (const item of [...notes.children]) {
    if (item.matches(noteOn(place))) {
      const telling = tellingAt(item, place);
      if (telling) tellOtherwise(item, telling);
      continue;
    }
    if (item.matches(`[data-also~="${place}"]`)) alike.push(tellsToo(item));
    else rest.append(item);
  }
  // A heading over notes that now stand above it.
  for (const heading of rest.querySelectorAll('.notes-on:not(:has(+ li:not(.notes-on)))')) heading.remove();
  // None of the notes shown is on the mark: of many outlets the page holds the words of some.
  if (!notes.firstChild) {
    rest.prepend(...alike);
    return [rest];
  }
  for (const other of notes.querySelectorAll(`mark:not(.${mark}, .proof)`)) other.className = 'still';
  const same = notes.cloneNode() as HTMLElement;
  same.append(...alike);
  const letters = lettersOf(alike);
  const folded = (list: HTMLElement, ...name: readonly (Node | string)[]) =>
    list.firstChild ? [element('details', '', element('summary', 'label', ...name), list)] : [];
  return [
    notes,
    ...folded(same, ...letters, words.tellToo(letters.length / 2)),
    ...folded(rest, words.restOfPassage),
  ];
}

/** A note on other words of the passage, or on all of it, as one that tells the same as a mark. The same words stay what they are. */
function tellsToo(note: Element): Element {
  if (note.querySelector('blockquote')) tellOtherwise(note, words.tells);
  return note;
}

/** Other words after the outlet's name; the claim is that of the note as a whole. */
function tellOtherwise(note: Element, telling: string): void {
  const label = note.querySelector('.label');
  if (label) relabel(label, telling);
  note.querySelector('.differ-on')?.remove();
}
