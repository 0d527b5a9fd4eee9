import { CODAS, ONSETS, PLACE_ENDS, SURNAME_ENDS, VOWELS } from './news-words.ts';
import type { Random } from './random.ts';

/** A capital inside a sentence. */
const NAME = /(?<=[\p{L},’'”;] )\p{Lu}\p{Ll}{3,}/gu;

/** Gives two of three names in texts other ones, the same in all texts. */
export function makeRename(random: Random): (text: string) => string {
  const known = new Map<string, string>();
  const rename = (name: string): string => {
    const made = known.get(name) ?? (random.below(3) === 0 ? name : makeName(random));
    known.set(name, made);
    return made;
  };
  return (text) => text.replace(NAME, rename);
}

function makeName(random: Random): string {
  const middle = random.below(2) === 0 ? '' : random.pick(VOWELS) + random.pick(CODAS);
  const name =
    random.pick(ONSETS) +
    random.pick(VOWELS) +
    random.pick(CODAS) +
    middle +
    random.pick([...SURNAME_ENDS, ...PLACE_ENDS]);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
