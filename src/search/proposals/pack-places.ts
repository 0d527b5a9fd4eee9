/**
 * Lists of places as bits: the gaps between them in Rice's code (1979), whose parameter follows the gaps that were read
 * (as in Weinberger, Seroussi and Sapiro, "LOCO-I", 2000), so that a name which stands in one story only takes few bits.
 * Such bits cannot be compressed further, and take the same room on hosts that compress and on those that do not.
 */

/** After so many gaps the earlier ones count half. Of 4 to 64, the fewest bits on the texts of `dev:bench-search-page`. */
const MEMORY = 16;
const FAR = 4;
/** Longer runs of ones announce a gap as it is. */
const LONGEST_RUN = 20;
const WHOLE = 32;
/** Rice's parameter is best where its power of two is a little below the mean gap (ln 2, for gaps as in chance). */
const TYPICAL = 0.69;

/** The parameter of Rice's code, from the gaps so far; writer and reader have the same. */
class Gaps {
  #sum: number;
  #number = 1;
  /** @param expected the mean gap */
  constructor(expected: number) {
    this.#sum = Math.max(1, Math.floor(expected));
  }
  get bits(): number {
    return Math.max(0, 32 - Math.clz32(Math.floor((this.#sum * TYPICAL) / this.#number)));
  }
  add(gap: number): void {
    // One long way to the next story says little about the gaps there.
    this.#sum += Math.min(gap, (FAR * this.#sum) / this.#number + 1);
    this.#number += 1;
    if (this.#number >= MEMORY) {
      this.#sum = Math.max(1, Math.floor(this.#sum / 2));
      this.#number /= 2;
    }
  }
}

/** Writes lists of places one after the other. */
export class PlacesWriter {
  #bytes: number[] = [];
  #free = 0;

  /** In bytes. */
  get length(): number {
    return this.#bytes.length;
  }

  /**
   * @param places rising numbers
   * @param all how many places there are altogether
   */
  write(places: ArrayLike<number>, all: number): void {
    this.#number(places.length);
    const gaps = new Gaps(all / (places.length + 1));
    let last = -1;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? 0;
      const gap = place - last - 1;
      const { bits } = gaps;
      const run = Math.floor(gap / 2 ** bits);
      if (run < LONGEST_RUN) {
        this.#ones(run);
        this.#bits(0, 1);
        this.#bits(gap % 2 ** bits, bits);
      } else {
        this.#ones(LONGEST_RUN);
        this.#bits(gap, WHOLE);
      }
      gaps.add(gap);
      last = place;
    }
  }

  /** What was written; the writer is empty afterwards. */
  take(): Uint8Array {
    const taken = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    this.#free = 0;
    return taken;
  }

  /** A number from 0: how many bits it has, in ones, and then the bits below the first. */
  #number(value: number): void {
    const length = Math.floor(Math.log2(value + 1));
    this.#ones(length);
    this.#bits(0, 1);
    this.#bits(value + 1 - 2 ** length, length);
  }

  /** @param run at most 32 */
  #ones(run: number): void {
    this.#bits(2 ** run - 1, run);
  }

  /** @param length at most 32 */
  #bits(value: number, length: number): void {
    for (let left = length; left > 0;) {
      if (this.#free === 0) {
        this.#bytes.push(0);
        this.#free = 8;
      }
      const taken = Math.min(left, this.#free);
      const part = Math.floor(value / 2 ** (left - taken)) % 2 ** taken;
      this.#bytes[this.#bytes.length - 1] = (this.#bytes.at(-1) ?? 0) | (part << (this.#free - taken));
      this.#free -= taken;
      left -= taken;
    }
  }
}

/** Places read between two pauses: about a millisecond on a slow phone. */
const STEP = 4_000;

/** Reads as many lists as were written with the same `all`. A generator, like all that runs in a page. */
export function* readPlaces(bytes: Uint8Array, lists: number, all: number): Generator<void, Uint32Array[]> {
  const bits = new BitReader(bytes);
  const found: Uint32Array[] = [];
  for (let list = 0; list < lists; list += 1) {
    const length = bits.ones(WHOLE);
    const places = new Uint32Array(2 ** length + bits.read(length) - 1);
    const gaps = new Gaps(all / (places.length + 1));
    let last = -1;
    for (let i = 0; i < places.length; i += 1) {
      const parameter = gaps.bits;
      const run = bits.ones(LONGEST_RUN);
      const gap = run === LONGEST_RUN ? bits.read(WHOLE) : run * 2 ** parameter + bits.read(parameter);
      gaps.add(gap);
      last += gap + 1;
      places[i] = last;
      if (i % STEP === STEP - 1) yield;
    }
    found.push(places);
  }
  return found;
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bits as a number; at most 32. */
  read(length: number): number {
    let value = 0;
    for (let left = length; left > 0;) {
      const inByte = 8 - (this.#at & 7);
      const taken = Math.min(left, inByte);
      const part = ((this.#bytes[this.#at >> 3] ?? 0) >> (inByte - taken)) & ((1 << taken) - 1);
      value = value * 2 ** taken + part;
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  /** How many ones follow, at most so many; the zero after fewer is read, too. */
  ones(most: number): number {
    let run = 0;
    while (run < most) {
      const bit = ((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1;
      this.#at += 1;
      if (bit === 0) break;
      run += 1;
    }
    return run;
  }
}
