import { words as said } from '#words/scripts/search.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';

/** A text with a `<mark>` around each span. */
export function marked(text: string, spans: readonly Span[]): (string | HTMLElement)[] {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, make('mark', {}, text.slice(start, end))];
  });
  return [...pieces, text.slice(at)];
}

/** Words in quotation marks, unless they carry marks of their own. */
export const quoted = (text: string, pieces: readonly (string | HTMLElement)[]): (string | HTMLElement)[] =>
  /["“”«»„]/u.test(text) ? [...pieces] : [said.opening, ...pieces, said.closing];

/** An outlet's letter over its hue, as everywhere on the site. */
export function sign({ letter, name, hue }: ArticleTexts, named = false): HTMLElement {
  if (!named) return make('abbr', { className: `letter hue-${hue}`, title: name }, letter);
  return make(
    'span',
    { className: `outlet hue-${hue}` },
    make('abbr', { className: 'letter', title: name }, letter),
    make('span', { className: 'outlet-name' }, name),
  );
}

/** Names of outlets, joined by commas and "and". */
export const namesInWords = (articles: readonly ArticleTexts[]): string =>
  said.listed(articles.map(({ name }) => name));

export const sentenceAddress = (base: string, story: string, article: string, id: string): string =>
  `${base}${story}/articles/${article}/#${id}`;

/** Entries added to a list at once. */
const AT_ONCE = 2;

/** Fills a list a few entries at a time, and yields it after each time. An empty list is not yielded. */
export function* growList<T, L extends HTMLElement>(
  list: L,
  entries: readonly T[],
  make: (entry: T) => HTMLElement,
): Generator<L> {
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    list.append(...entries.slice(at, at + AT_ONCE).map(make));
    yield list;
  }
}
