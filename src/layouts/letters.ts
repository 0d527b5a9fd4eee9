/**
 * The letters of the site's fonts, in four parts: each face has a file for each part.
 * `scripts/dev/subset-fonts.ts` cuts the files by these; a page that needs only the first part does not name
 * the others.
 */

/** Signs that English text seldom has. They cost as much as a fifth of the basic letters. */
export const SIGNS = '^_`{|}~\\<>*+=@€£™©°−×•←→↑↓≠○●◐';

/** What nearly every English page needs: ASCII, printers' marks, the commonest accents. */
export const BASIC = without(SIGNS, `${range(0x20, 0x7e)}\u00a0–—‘’“”…·àáâãäåçèéêëíîïñóôöøúüÉÖ`);

/** The rest of Latin-1, and related characters. */
export const FURTHER = without(BASIC + SIGNS, `${range(0xa1, 0xff)}ıŒœ‚„′″‹›⁄\u0304\u0308`);

/** Letters of names in Europe's other Latin alphabets (Latin Extended-A). */
export const EXTENDED = without(BASIC + FURTHER, `${range(0x100, 0x17e)}ȘșȚțẞ`);

/** As one pattern, so that a page is not walked letter by letter. */
const BEYOND = new RegExp(
  `[${[...(SIGNS + FURTHER + EXTENDED)].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join('')}]`,
  'u',
);

/** Whether the text of some HTML needs a letter from a file beyond the basic ones; `<samp>` stands in a face of the system. */
export function beyondBasic(html: string): boolean {
  const text = html
    .replace(/<(script|samp)[\s>][\s\S]*?<\/\1>|<[^>]*>/gu, '')
    .replace(/&(?:lt|gt|#x3[CE]|#6[02]);/giu, '<')
    .replace(/&[#\w]+;/gu, ' ');
  return BEYOND.test(text);
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');
}

function without(known: string, letters: string): string {
  return [...letters].filter((letter) => !known.includes(letter)).join('');
}
