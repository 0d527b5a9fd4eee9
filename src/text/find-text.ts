import type { TextQuote } from '../model/evidence.ts';
import type { Span } from '../model/span.ts';

/** How many places are looked at before a quote counts as hopelessly common. */
const MOST_PLACES = 1000;

/**
 * Finds a W3C text-quote selector in a source text, byte for byte: `exact`, directly after `prefix` and directly
 * before `suffix` where these are given. Only signs that nobody sees may differ: if the words do not occur, they are
 * looked for without soft hyphens and the like, because whoever copies words from a page does not get them.
 *
 * @returns every place it stands at, as UTF-16 spans of `exact` in the text as it is; evidence is good when there is just one
 */
export function findText(text: string, quote: TextQuote): Span[] {
  const places = findPlaces(text, quote);
  if (places.length > 0) return places;
  const { exact, prefix, suffix } = quote;
  const seen = withoutUnseen(text);
  const wanted = {
    exact: withoutUnseen(exact).text,
    ...(prefix !== undefined && { prefix: withoutUnseen(prefix).text }),
    ...(suffix !== undefined && { suffix: withoutUnseen(suffix).text }),
  };
  if (wanted.exact === '' || (seen.text === text && wanted.exact === exact)) return places;
  return findPlaces(seen.text, wanted).map(({ start, end }) => ({
    start: seen.at(start),
    end: seen.at(end - 1) + 1,
  }));
}

function findPlaces(text: string, { exact, prefix = '', suffix = '' }: TextQuote): Span[] {
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

/** Soft hyphens, joiners and blanks without width; a hyphen that does not break looks like any other. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** A text as it is seen, of which `at` leads an offset back. */
function withoutUnseen(text: string): { text: string; at: (offset: number) => number } {
  const even = text.replaceAll('\u2011', '-');
  const gone = [...even.matchAll(UNSEEN)].map(({ index }) => index);
  return {
    text: even.replace(UNSEEN, ''),
    // Each sign left out at or before a place moves it on by one.
    at: (offset) => gone.reduce((place, index) => (index <= place ? place + 1 : place), offset),
  };
}
