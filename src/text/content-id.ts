import { wordForms } from './words.ts';

/**
 * A short name for a text that comes from its words alone: the same words give the same id wherever they stand, and
 * case, marks and spaces do not change it. 32-bit FNV-1a twice with different seeds, cut to 8 base-36 places (41 bits):
 * among 10,000 texts the chance of two sharing an id is below 1 in 50,000, and callers tell equal ids apart.
 * Source of the hash: Fowler, Noll, Vo, RFC 9923.
 */
export function contentId(text: string): string {
  const forms = wordForms(text).join(' ') || text;
  const high = fnv1a(forms, 0x811c9dc5);
  const low = fnv1a(forms, 0x01000193);
  const places = high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0');
  return places.slice(3, 7) + places.slice(10, 14);
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Ids for a list of texts, each made of its words. Of texts with the same words the first keeps the plain id, so that a
 * repetition further down changes nothing; the others are told apart by the words before them (so that adding text
 * elsewhere changes none), and only if that fails too by their order.
 *
 * @param texts in text order
 * @param prefix put before each id with a hyphen: `s` gives `s-…`
 */
export function contentIds(texts: readonly string[], prefix: string): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const ids = new Map<string, string>();
  const idOf = (text: string): string => {
    const id = ids.get(text) ?? contentId(text);
    ids.set(text, id);
    return id;
  };
  return texts.map((text, i) => {
    const id = idOf(text);
    let made = `${prefix}-${id}`;
    if (taken.has(made)) made = `${prefix}-${id}-${idOf(texts[i - 1] ?? '').slice(0, 4)}`;
    // The next number is kept: a text that stands ten thousand times must not be counted from two each time.
    for (let n = next.get(id) ?? 2; taken.has(made); n += 1) {
      made = `${prefix}-${id}-${n}`;
      next.set(id, n + 1);
    }
    taken.add(made);
    return made;
  });
}

/** What the words gave of an id, whatever was added to tell repetitions apart: `s-1a2b3c4d` of `s-1a2b3c4d-5e6f`. */
export const plainPart = (id: string): string => id.slice(0, id.indexOf('-') + 1 + PLACES);

/** Places of `contentId`. */
const PLACES = 8;
