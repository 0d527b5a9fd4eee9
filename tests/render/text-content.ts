import { findAll, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** The text content of HTML, read by a parser that is not ours. */
export const textOf = (html: string): string => textContent(parseDocument(html).children);

/** Every element with an id: its text content by id. An id that stands twice gives two entries. */
export function textsById(html: string): [string, string][] {
  return findAll((element) => element.attribs['id'] !== undefined, parseDocument(html).children).map(
    (element) => [element.attribs['id'] ?? '', textContent(element)],
  );
}

/** The names of all elements, in document order. */
export const elementsOf = (html: string): string[] =>
  findAll(() => true, parseDocument(html).children).map(({ name }) => name);

/** The values of one attribute, in document order. */
export const attributesOf = (html: string, name: string): string[] =>
  findAll((element) => element.attribs[name] !== undefined, parseDocument(html).children).map(
    ({ attribs }) => attribs[name] ?? '',
  );
