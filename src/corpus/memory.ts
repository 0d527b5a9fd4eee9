import { createHash } from 'node:crypto';

/**
 * What pure steps of earlier compilations gave, for a program that compiles the same folder again and again: a step whose
 * input did not change is not done again. It never changes a result.
 */
export class Memory implements Recall {
  #last = new Map<string, unknown>();
  #now = new Map<string, unknown>();

  /** Begins a compilation; what the one before did not ask for is forgotten. */
  begin(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  /**
   * The result of a step.
   *
   * @param input everything it depends on besides its code, as JSON can hold it
   */
  recall<R>(step: string, input: unknown, make: () => R): R {
    const key = createHash('sha256').update(step).update('\0').update(JSON.stringify(input)).digest('hex');
    const known = this.#now.has(key) || this.#last.has(key);
    const result = known ? ((this.#now.get(key) ?? this.#last.get(key)) as R) : make();
    this.#now.set(key, result);
    return result;
  }
}

/** What a stage needs of a memory. */
export interface Recall {
  recall<R>(step: string, input: unknown, make: () => R): R;
}

/** For a folder that is compiled once: every step is done, and nothing is kept or looked for. */
export const NO_MEMORY: Recall = { recall: (_step, _input, make) => make() };
