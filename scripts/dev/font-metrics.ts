import { create, type Font } from 'fontkitten';

/**
 * Reads the few figures of a font by which a fallback font is matched.
 *
 * @param file a font file: TrueType, OpenType, WOFF or WOFF2
 * @returns lengths in ems (1 = the font size); `letters` are the code points that have a glyph
 * @throws if it is no font, or holds several
 */
export function fontMetrics(file: Uint8Array): FontMetrics {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('The file holds several fonts');
  const unit = font.unitsPerEm;
  return {
    ascent: font.ascent / unit,
    descent: -font.descent / unit,
    lineGap: font.lineGap / unit,
    advance: meanAdvance(font) / unit,
    // U+FFFF ends the list and is no letter.
    letters: font.characterSet.filter((code) => code !== 0xffff),
  };
}

/**
 * How often each letter occurs in English text, in thousandths of all letters (P. Norvig, "English Letter
 * Frequency Counts: Mayzner Revisited", 2012), and 209 spaces: his mean word has 4.79 letters.
 */
const FREQUENCY: Readonly<Record<string, number>> = {
  ' ': 209,
  e: 125,
  t: 93,
  a: 80,
  o: 76,
  i: 76,
  n: 72,
  s: 65,
  r: 63,
  h: 51,
  l: 41,
  d: 38,
  c: 33,
  u: 27,
  m: 25,
  f: 24,
  p: 21,
  g: 19,
  w: 17,
  y: 17,
  b: 15,
  v: 11,
  k: 5,
  x: 2,
  j: 2,
  q: 1,
  z: 1,
};

function meanAdvance(font: Font): number {
  const known = Object.entries(FREQUENCY)
    .map(([letter, times]) => ({ code: letter.codePointAt(0) ?? 0, times }))
    .filter(({ code }) => font.hasGlyphForCodePoint(code));
  const count = known.reduce((sum, { times }) => sum + times, 0);
  const width = known.reduce(
    (sum, { code, times }) => sum + font.glyphForCodePoint(code).advanceWidth * times,
    0,
  );
  return count === 0 ? 0 : width / count;
}

export type FontMetrics = {
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean width of a letter of English text, including spaces. */
  advance: number;
  letters: readonly number[];
};
