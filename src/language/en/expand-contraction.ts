/**
 * The words a contraction stands for: "we'll" is "we will". Some endings stand for one of two words ("he'd": "he would"
 * or "he had"), so there may be several readings; a word that is no contraction is its own only one.
 *
 * @param form a folded word
 */
export function expandContraction(form: string): readonly (readonly string[])[] {
  const whole = WHOLE.get(form);
  if (whole !== undefined) return whole;
  const [, stem, ending] = /^(\p{L}+?)(n't|'(?:ll|re|ve|m|d|s))$/u.exec(form) ?? [];
  if (stem === undefined || ending === undefined) return [[form]];
  return (ENDINGS.get(ending) ?? []).map((word) => [stem, word]);
}

const WHOLE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["won't", [['will', 'not']]],
  ["can't", [['can', 'not']]],
  ['cannot', [['can', 'not']]],
  ["shan't", [['shall', 'not']]],
  ["let's", [['let', 'us']]],
]);

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ['not']],
  ["'ll", ['will', 'shall']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'m", ['am']],
  ["'d", ['would', 'had']],
  ["'s", ['is', 'has']],
]);
