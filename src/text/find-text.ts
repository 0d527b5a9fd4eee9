import type { TextQuote } from '../model/evidence.ts';
import type { Span } from '../model/span.ts';

/** How many places are looked at before a quote counts as hopelessly common. */
const MOST_PLACES = 1000;

/**
 * Finds a W3C text-quote selector in a source text, byte for byte: `exact`, directly after `prefix` and directly
 * before `suffix` where these are given.
 *
 * @returns every place it stands at, as UTF-16 spans of `exact`; evidence is good when there is just one
 */
export function findText(text: string, quote: TextQuote): Span[] {
  const { exact, prefix = '', suffix = '' } = quote;
  const needle = prefix + exact + suffix;
  const places: Span[] = [];
  for (
    let at = text.indexOf(needle);
    at !== -1 && places.length < MOST_PLACES;
    at = text.indexOf(needle, at + 1)
  ) {
    const start = at + prefix.length;
    places.push({ start, end: start + exact.length });
  }
  return places;
}
