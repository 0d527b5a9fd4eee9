/** XAdvance, and what may stand before it, in the flags of a value (OpenType 1.9.1, "GPOS", ValueFormat). */
const ADVANCE = 0x4;
const BEFORE = 0x3;
/** Types of lookups (same place): pairs, and one that holds another type further away. */
const PAIRS = 2;
const EXTENSION = 9;

/**
 * Caps the kerning that sets two letters apart. Newsreader moves quotation marks and apostrophes 0.15 em away from an f, so that
 * "off's" looked like two words.
 *
 * @param font a TrueType font; stays as it is
 * @param most the widest gap that a pair may add, in ems
 * @returns the font with the capped pairs, its checksums unchanged: write it through a subsetter
 * @throws if the font has no `GPOS` or `head` table
 */
export function capKerning(font: Uint8Array, most: number): Uint8Array {
  const capped = Uint8Array.from(font);
  const view = new DataView(capped.buffer, capped.byteOffset, capped.byteLength);
  const short = (at: number) => view.getUint16(at);
  const limit = Math.round(most * short(tableAt(view, 'head') + 18));
  const cap = (at: number, format: number) => {
    const advance = at + 2 * bits(format & BEFORE);
    if (format & ADVANCE && view.getInt16(advance) > limit) view.setInt16(advance, limit);
  };
  for (const at of pairTables(view, tableAt(view, 'GPOS'))) {
    const [first, second] = [short(at + 4), short(at + 6)];
    const size = 2 * (bits(first) + bits(second));
    if (short(at) === 1)
      for (let set = 0; set < short(at + 8); set++) {
        const start = at + short(at + 10 + 2 * set);
        for (let pair = 0; pair < short(start); pair++) cap(start + 4 + pair * (size + 2), first);
      }
    else for (let pair = 0; pair < short(at + 12) * short(at + 14); pair++) cap(at + 16 + pair * size, first);
  }
  return capped;
}

/** Where the tables of kerned pairs begin. */
function pairTables(view: DataView, table: number): number[] {
  const list = table + view.getUint16(table + 8);
  return offsets(view, list, list).flatMap((lookup) =>
    offsets(view, lookup, lookup + 4).flatMap((at) => {
      const type = view.getUint16(lookup);
      if (type === PAIRS) return [at];
      return type === EXTENSION && view.getUint16(at + 2) === PAIRS ? [at + view.getUint32(at + 4)] : [];
    }),
  );
}

/** Reads a list of offsets, its length first, as places counted from `base`. */
const offsets = (view: DataView, base: number, list: number): number[] =>
  Array.from({ length: view.getUint16(list) }, (_, i) => base + view.getUint16(list + 2 + 2 * i));

function tableAt(view: DataView, tag: string): number {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16)
    if (String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(record + i))) === tag)
      return view.getUint32(record + 8);
  throw new Error(`The font has no table \`${tag}\``);
}

const bits = (flags: number): number => flags.toString(2).replaceAll('0', '').length;
