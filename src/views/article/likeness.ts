import { wordForms } from '../../text/words.ts';

/**
 * How alike two texts are by their telling words, 0–1000: Dice's coefficient, in which length alone does not let a text win,
 * in whole thousandths.
 */
export function likeness(one: string, two: string): number {
  const [a, b] = [tellingForms(one), tellingForms(two)];
  return Math.round((2000 * a.intersection(b).size) / Math.max(1, a.size + b.size));
}

/** Words of four letters or more, cut to five, so that "respects" matches "respect"; and figures. */
const tellingForms = (text: string): ReadonlySet<string> =>
  new Set(
    wordForms(text.replaceAll('-', ' '))
      .map((form) => form.slice(0, 5))
      .filter((form) => form.length > 3 || /\d/u.test(form)),
  );
