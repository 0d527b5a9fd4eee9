/** Numbers strings from 0 on in the order in which they are first asked for; equal strings have the same number. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  /** The number of a string, a new one if it has none yet. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(text, next);
    return next;
  }

  /** The number of a string, or `NONE`. */
  find(text: string): number {
    return this.#numbers.get(text) ?? NONE;
  }

  /** How many strings have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** By number: the number that the string has in another numbering, or `NONE`. */
  in(other: Numbering): Int32Array {
    const numbers = new Int32Array(this.size);
    let next = 0;
    for (const text of this.#numbers.keys()) {
      numbers[next] = other.find(text);
      next += 1;
    }
    return numbers;
  }
}

/** Stands for "no number" in rows of numbers. */
export const NONE = -1;
