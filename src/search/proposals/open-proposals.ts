import { indexTrigrams, type Vocabulary } from '../word-index.ts';
import type { Proposals } from './make-proposals.ts';
import { unpackWords } from './pack-words.ts';

/** The index of a site's words as a query uses it; the lists of places are still to be fetched. */
export interface ProposalIndex {
  readonly vocabulary: Vocabulary;
  readonly stories: readonly string[];
  /** The first place of each story, and the end of the last. */
  readonly starts: Uint32Array;
  readonly places: number;
  /** The number of the file that has the places of a word. */
  readonly fileOf: (word: number) => number;
  /** The words of a file: the first one's number, and how many. */
  readonly wordsOf: (file: number) => { first: number; count: number };
  /** About how many bytes a file has. */
  readonly bytesOf: (file: number) => number;
}

/** Words handled between two pauses: about a millisecond on a slow phone. */
const STEP = 400;

/** Unpacks what was fetched. A generator, so that it can run in idle time. */
export function* openProposals(fetched: Proposals): Generator<void, ProposalIndex> {
  const { forms, passages } = unpackWords(fetched);
  yield;
  const numbers = new Map<string, number>();
  const holdersFrom = new Uint32Array(forms.length + 1);
  for (const [word, form] of forms.entries()) {
    numbers.set(form, word);
    holdersFrom[word + 1] = (holdersFrom[word] ?? 0) + (passages[word] ?? 0);
    if (word % STEP === STEP - 1) yield;
  }
  const spelling = yield* indexTrigrams(forms);
  const firsts = sums(fetched.shares);
  return {
    vocabulary: {
      documents: fetched.passages,
      forms,
      numbers,
      holdersFrom,
      sorted: Uint32Array.from(forms, (_, word) => word),
      ...spelling,
    },
    stories: fetched.stories,
    starts: sums(fetched.lengths),
    places: fetched.places,
    fileOf: (word) => placeIn(firsts, word),
    wordsOf: (file) => ({ first: firsts[file] ?? 0, count: fetched.shares[file] ?? 0 }),
    bytesOf: (file) => {
      let bits = 0;
      for (let word = firsts[file] ?? 0; word < (firsts[file + 1] ?? 0); word += 1)
        bits += (passages[word] ?? 0) * (2 + Math.log2(fetched.places / (passages[word] ?? 1)));
      return bits / 8;
    },
  };
}

/** Where a number lies between rising ones: the position of the last that is not greater. */
export function placeIn(rising: Uint32Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** 0 and the sum of the first, of the first two … */
function sums(values: readonly number[]): Uint32Array {
  const found = new Uint32Array(values.length + 1);
  for (const [i, value] of values.entries()) found[i + 1] = (found[i] ?? 0) + value;
  return found;
}
