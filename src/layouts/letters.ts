/**
 * The letters of the site's fonts, in three parts: each part is a file of each face. `scripts/dev/subset-fonts.ts` cuts the
 * files by these, and a page that needs nothing beyond the first is not told of the others.
 */

/** What nearly every page of English needs: ASCII, the marks of printed text, the commonest accents. */
export const BASIC = [
  range(0x20, 0x7e),
  '\u00a0–—‘’“”…•·£€™©°−×',
  'àáâãäåçèéêëíîïñóôöøúüÉÖ',
  // No font package carries these; they stay listed so that a later version that does brings them along.
  '←→↑↓≠○●◐',
].join('');

/** The rest of Latin-1 and its company. */
export const FURTHER = without(BASIC, `${range(0xa1, 0xff)}ıŒœ‚„′″‹›⁄\u0304\u0308`);

/** Letters of names from Europe's other Latin alphabets (Latin Extended-A). */
export const EXTENDED = without(BASIC + FURTHER, `${range(0x100, 0x17e)}ȘșȚțẞ`);

const BEYOND = new Set(FURTHER + EXTENDED);

/** Whether a text (or the HTML of one) holds a letter that stands in the files beyond the basic ones. */
export function beyondBasic(text: string): boolean {
  for (const letter of text) if (BEYOND.has(letter)) return true;
  return false;
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');
}

function without(known: string, letters: string): string {
  return [...letters].filter((letter) => !known.includes(letter)).join('');
}
