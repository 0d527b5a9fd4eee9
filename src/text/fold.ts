/** A copy of a text for comparing only, with the way back to the text it was made of. */
export interface Folded {
  readonly text: string;
  /**
   * `offsets[i]` is the UTF-16 offset in the original of the character that gave `text[i]`; one more at the
   * end for the original's length.
   */
  readonly offsets: Uint32Array;
}

/**
 * Folds what print varies in and readers do not mean: case, diacritics, ligatures and widths (NFKD), the shapes of
 * quotation marks, apostrophes and dashes, and runs of white space (one blank). Never shown, only compared.
 *
 * @param text any text
 * @returns the folded copy and its map back to UTF-16 offsets of `text`
 */
export function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let blank = false;
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    if (piece === ' ') {
      if (!blank) {
        folded += ' ';
        offsets.push(at);
      }
      blank = true;
    } else if (piece !== '') {
      folded += piece;
      for (let i = 0; i < piece.length; i += 1) offsets.push(at);
      blank = false;
    }
    at += character.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}

/** The folded text alone, for where no way back is needed. */
export function foldText(text: string): string {
  if (!UNEVEN.test(text)) return text.toLowerCase();
  let folded = '';
  let blank = false;
  for (const character of text) {
    const piece = foldCharacter(character);
    if (piece === '' || (piece === ' ' && blank)) continue;
    folded += piece;
    blank = piece === ' ';
  }
  return folded;
}

/** Anything but plain ASCII with single blanks, which folds to its small letters: nearly every English word. */
const UNEVEN = /[^ -_a-~]| {2}/u;

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return ASCII[code] ?? '';
  const kept = cache.get(character);
  if (kept !== undefined) return kept;
  const made = foldUncommon(character);
  if (cache.size < 4096) cache.set(character, made);
  return made;
}

function foldUncommon(character: string): string {
  if (/[‘’‚‛‹›`´ʼ′＇]/u.test(character)) return "'";
  if (/[“”„‟«»″＂״「」『』]/u.test(character)) return '"';
  if (/\p{Dash}/u.test(character)) return '-';
  // Before blanks: U+FEFF counts as one, and is not there for a reader either.
  if (/\p{Cf}/u.test(character)) return ''; // soft hyphen, joiners, direction marks
  if (/\s/u.test(character)) return ' ';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const ASCII = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return ' ';
  if (character === '`') return "'";
  return character.toLowerCase();
});

const cache = new Map<string, string>();
