import { words } from '#words/scripts/article.ts';

/**
 * How a note tells what one mark stands for, where the note as a whole is called otherwise: an outlet that contradicts other words of the
 * sentence only words these otherwise.
 *
 * @param place the number of the mark
 * @returns the words after the outlet's name; `null` where the note's own hold
 */
export const tellingAt = (note: Element, place: string): string | null =>
  note.matches(`[data-milder~="${place}"]`) ? `≈ ${words.wordsOtherwise}` : null;

/** Gives the label of a note other words after the outlet's name, or none. */
export function relabel(label: Element, telling: string | null): void {
  const [letter = '', name = ''] = label.querySelectorAll('.letter, bdi');
  label.replaceChildren(letter, ' ', name, ...(telling === null ? [] : [` · ${telling}`]));
}
