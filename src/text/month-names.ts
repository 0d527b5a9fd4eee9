import { foldText } from './fold.ts';

/**
 * The names of months in a language, folded, as the platform has them: alone and inside a date, which differ in some
 * languages ("октябрь", "октября").
 *
 * @param lang a BCP 47 tag
 * @param names the twelve months as they shall be called, January first
 */
export function monthNames(lang: string, names: readonly string[]): ReadonlyMap<string, string> {
  const forms: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];
  return new Map(
    forms.flatMap((options) => {
      const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
      return names.flatMap((name, month) => {
        const parts = format.formatToParts(new Date(Date.UTC(2001, month, 1)));
        const at = parts.findIndex(({ type }) => type === 'month');
        // "14 באוקטובר": a preposition may stand in one word with the name.
        const before = /\p{L}*$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
        const printed = foldText(`${before}${parts[at]?.value ?? ''}`);
        // Numbered months are no names.
        return /^\p{L}/u.test(printed) ? [[printed, name] as const] : [];
      });
    }),
  );
}
