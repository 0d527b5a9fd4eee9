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

/** What neither font draws: those of the system do, and a page with nothing else needs no file for it. */
const DRAWN_BY_NEITHER = '←→↑↓≠○●◐Ĳĳŉ';

/** By code: whether a letter is in a file beyond the basic ones. No letter of the fonts has a code above. */
const BEYOND = new Uint8Array(0x2600);
for (const letter of without(DRAWN_BY_NEITHER, SIGNS + FURTHER + EXTENDED)) BEYOND[letter.charCodeAt(0)] = 1;

/** Elements whose words are in no face of the site: scripts, and what stands in a face of the system. */
const ELSEWHERE = /<(script|samp)[\s>][\s\S]*?<\/\1>/uy;
const BRACKET = /&(?:lt|gt|#x3[CE]|#6[02]);/iuy;
const REFERENCE = /&[#\w]+;/uy;

/** Whether the text of some HTML needs a letter from a file beyond the basic ones. */
export function beyondBasic(html: string): boolean {
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === LESS_THAN) {
      // A pattern at each tag would take longer than all else.
      const end =
        (html.charCodeAt(at + 1) === S ? endOf(ELSEWHERE, html, at) : null) ?? html.indexOf('>', at) + 1;
      if (end === 0) return true;
      at = end - 1;
    } else if (code === AMPERSAND) {
      if (endOf(BRACKET, html, at) !== null) return true;
      at = (endOf(REFERENCE, html, at) ?? at + 1) - 1;
    } else if (BEYOND[code] === 1) return true;
  }
  return false;
}

const [LESS_THAN, AMPERSAND, S] = [0x3c, 0x26, 0x73];

/** Where what a sticky pattern finds at a place ends; `null` where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');
}

function without(known: string, letters: string): string {
  return [...letters].filter((letter) => !known.includes(letter)).join('');
}
