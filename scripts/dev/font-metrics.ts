/**
 * Reads the few figures of a TrueType file (`sfnt`, not woff2) by which a fallback font is matched. Tables
 * and field offsets: OpenType 1.9, `head`, `hhea`, `hmtx`, `cmap` formats 4 and 12.
 *
 * @returns lengths in ems (1 = the font size); `letters` are the code points that have a glyph
 * @throws if a table is missing
 */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const unit = view.getUint16(table(view, 'head') + 18);
  const heights = table(view, 'hhea');
  const glyphs = glyphsByLetter(view);
  return {
    ascent: view.getInt16(heights + 4) / unit,
    descent: -view.getInt16(heights + 6) / unit,
    lineGap: view.getInt16(heights + 8) / unit,
    advance: meanOf(glyphs, view) / unit,
    letters: [...glyphs.keys()],
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

function meanOf(glyphs: ReadonlyMap<number, number>, view: DataView): number {
  let width = 0;
  let count = 0;
  for (const [letter, times] of Object.entries(FREQUENCY)) {
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0);
    if (glyph === undefined) continue;
    width += advanceOf(view, glyph) * times;
    count += times;
  }
  return count === 0 ? 0 : width / count;
}

function advanceOf(view: DataView, glyph: number): number {
  const full = view.getUint16(table(view, 'hhea') + 34);
  return view.getUint16(table(view, 'hmtx') + 4 * Math.min(glyph, full - 1));
}

function glyphsByLetter(view: DataView): Map<number, number> {
  const start = table(view, 'cmap');
  const glyphs = new Map<number, number>();
  for (let record = 0; record < view.getUint16(start + 2); record++) {
    const at = start + view.getUint32(start + 4 + 8 * record + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, glyphs);
    if (format === 12) readGroups(view, at, glyphs);
  }
  return glyphs;
}

function readSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const segments = view.getUint16(at + 6) / 2;
  for (let segment = 0; segment < segments; segment++) {
    const last = view.getUint16(at + 14 + 2 * segment);
    const first = view.getUint16(at + 16 + 2 * (segments + segment));
    const delta = view.getUint16(at + 16 + 2 * (2 * segments + segment));
    const place = at + 16 + 2 * (3 * segments + segment);
    const offset = view.getUint16(place);
    for (let letter = first; letter <= last && letter !== 0xffff; letter++) {
      const found = offset === 0 ? letter : view.getUint16(place + offset + 2 * (letter - first));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(letter, glyph);
    }
  }
}

function readGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const place = at + 16 + 12 * group;
    const first = view.getUint32(place);
    const last = view.getUint32(place + 4);
    for (let letter = first; letter <= last; letter++)
      glyphs.set(letter, view.getUint32(place + 8) + letter - first);
  }
}

function table(view: DataView, tag: string): number {
  for (let record = 0; record < view.getUint16(4); record++) {
    const at = 12 + 16 * record;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font lacks the table \`${tag}\`; it must be TrueType, not woff2`);
}

export type FontMetrics = {
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean width of a letter of English text, including spaces. */
  advance: number;
  letters: readonly number[];
};
