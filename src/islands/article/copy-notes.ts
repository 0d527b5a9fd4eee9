import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';

/** A copy of the list of notes that stands below the text under a fragment, without its id; `null` where there is none. */
export function copyNotes(hash: string): HTMLElement | null {
  const copy = document.getElementById(hash.slice(1))?.cloneNode(true) as HTMLElement | undefined;
  copy?.removeAttribute('id');
  return copy ?? null;
}

/**
 * Parts the notes on a passage: first those on one of its marks, in which no other words are underlined than those in its place;
 * then the others, folded.
 *
 * @param mark its class, `m0`, `m1` …
 * @returns the list and, if others are left, what folds them
 */
export function putFirst(notes: HTMLElement, mark: string): HTMLElement[] {
  const rest = notes.cloneNode() as HTMLElement;
  for (const item of [...notes.children])
    if (!item.matches(`[data-changes~="${mark.slice(1)}"]`)) rest.append(item);
  // None of the notes shown is on the mark: of many outlets the page holds the words of some.
  if (!notes.firstChild) return [rest];
  for (const other of notes.querySelectorAll(`mark:not(.${mark}, .proof)`)) other.className = 'still';
  if (!rest.firstChild) return [notes];
  return [notes, element('details', '', element('summary', 'label', words.restOfPassage), rest)];
}
