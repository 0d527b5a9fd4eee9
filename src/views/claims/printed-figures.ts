import type { Language } from '../../language/language.ts';

/** A number or a date as printed. */
export interface PrintedFigure {
  readonly start: number;
  readonly end: number;
  /**
   * What it can be compared with: `date`, or the thing counted, in the singular (`point`, `million`, `%`);
   * empty for a bare number.
   */
  readonly kind: string;
}

/**
 * Finds the numbers and dates in a stretch of text: `28 points`, `mid-October`, `October 16`, `since
 * January`, `five minutes`.
 */
export function findFigures(text: string, language: Language): PrintedFigure[] {
  return [...text.matchAll(language.figures.figure)]
    .filter(({ 0: words }) => !language.figures.noDate.test(words))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      kind: kindOf(words, language),
    }));
}

function kindOf(words: string, language: Language): string {
  if (language.figures.date.test(words)) return 'date';
  if (words.endsWith('%')) return '%';
  const [, counted = ''] = /[-\s](\p{Ll}+)$/u.exec(words) ?? [];
  return counted.replace(language.figures.plural, '');
}
