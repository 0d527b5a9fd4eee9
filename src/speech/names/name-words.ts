import { foldText } from '../../text/fold.ts';

/**
 * The words of a name as names are compared, most telling last: folded, without stops and commas. Whatever is looked up
 * by a name, of `story.yaml` or as printed, is kept under these: a folded key is not found by an unfolded word.
 */
export function nameWords(name: string): string[] {
  // Small letters first: a last Σ is ς in a whole word, and σ letter by letter.
  return foldText(name.toLowerCase()).replace(/[.,]/gu, '').split(' ').filter(Boolean);
}
