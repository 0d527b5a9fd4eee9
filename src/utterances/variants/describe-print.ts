import type { ChangeType } from '../../model/variant.ts';
import { fold, foldText } from '../../text/fold.ts';
import type { PrintedQuote, Token } from './read-tokens.ts';
import type { VariantChange } from './variant-comparison.ts';

/** Of the same words: how they differ in print, if they do. */
export function describePrint(
  full: PrintedQuote,
  variant: PrintedQuote,
  a: readonly Token[],
  b: readonly Token[],
): VariantChange[] {
  const [one, two] = [full.text.slice(full.start, full.end), variant.text.slice(variant.start, variant.end)];
  const whole = {
    full: { start: full.start, end: full.end },
    variant: { start: variant.start, end: variant.end },
    ellipsis: false,
    weighty: null,
  };
  if (one === two) return [{ type: 'identical', ...whole }];
  const found: ChangeType[] = [];
  const printed = a.map((token, i) => [token.text, b[i]?.text ?? ''] as const);
  if (printed.some(([left, right]) => foldText(left) !== foldText(right))) found.push('spelling');
  if (printed.some(([left, right]) => foldText(left) === foldText(right) && plain(left) !== plain(right)))
    found.push('case');
  if (bare(one) !== bare(two) || found.length === 0) found.push('marks');
  return found.map((type) => ({ type, ...whole }));
}

const plain = (word: string): string => word.replace(/[’‘]/gu, "'").replace(/\p{Cf}/gu, '');

/** Everything except words and white space, with quotation marks and dashes folded. */
const bare = (text: string): string => fold(text).text.replace(/[\p{L}\p{N}\s]/gu, '');
