import { parseDocument } from 'htmlparser2';
import { CLOSE, OPEN } from './pseudo.ts';

/** Words that stand on no catalogue's account, with the place where they stand. */
export interface Uncatalogued {
  readonly place: string;
  readonly words: string;
}

/**
 * What a page says in Latin letters that is no word of the catalogue: as text, to those who hear it, in its head, to
 * programs, and in mails it begins.
 */
export function uncataloguedIn(html: string): Uncatalogued[] {
  const found: Uncatalogued[] = [];
  const look = (place: string, text: string) => {
    const words = latinOutside(text);
    if (words !== null) found.push({ place, words });
  };
  const walk = (nodes: readonly Node[], path: string): void => {
    for (const node of nodes) {
      if (node.type === 'text') look(path, (node as { data: string }).data);
      if (!('children' in node) || !('attribs' in node)) continue;
      const { name, attribs, children } = node;
      const here = `${path} ${name}${attribs['class'] ? `.${attribs['class'].split(' ')[0]}` : ''}`;
      for (const [attribute, value] of Object.entries(attribs))
        if (isSaid(attribute, attribs)) look(`${here}[${attribute}]`, value);
        else if (value.startsWith('mailto:') && value.includes('?'))
          look(
            `${here}[${attribute}]`,
            decodeURIComponent(value.slice(value.indexOf('?'))).replace(/[?&](?:subject|body)=/gu, ' '),
          );
      if (attribs['type'] === 'application/ld+json' || attribs['type'] === 'application/json')
        for (const words of uncataloguedInJson(textOf(children))) look(here, words.words);
      else if (!SILENT.has(name)) walk(children, here);
    }
  };
  walk(parseDocument(html).children, '');
  return found;
}

/** The same in data: of each string that is made of words. */
export function uncataloguedInJson(json: string): Uncatalogued[] {
  const found: Uncatalogued[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const words = isCode(value) ? null : latinOutside(value);
      if (words !== null) found.push({ place: path, words });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value))
        walk(each, Array.isArray(value) ? path : `${path} ${key}`);
  };
  walk(JSON.parse(json), '');
  return found;
}

/** The same in a table; its first line names the columns, alike in every language. */
export function uncataloguedInCsv(csv: string): Uncatalogued[] {
  const cells = [...csv.slice(csv.indexOf('\n') + 1).matchAll(/"((?:[^"]|"")*)"|[^,\r\n]+/gu)];
  return cells.flatMap(([cell, quoted = cell]) => {
    const words = isCode(quoted) ? null : latinOutside(quoted);
    return words === null ? [] : [{ place: '', words }];
  });
}

/** The Latin words of a text outside of the signs; `null` if there are none. */
export function latinOutside(text: string): string | null {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === OPEN) depth += 1;
    else if (sign === CLOSE) depth -= 1;
    else if (depth === 0) outside += sign;
  }
  const words = outside.replace(NO_WORDS, ' ').trim();
  return /[A-Za-zÀ-ɏ]{2,}/u.test(words) ? words.replace(/\s+/gu, ' ').slice(0, 80) : null;
}

/** Addresses, names of files, formats, programs and licences, fingerprints, colours, letters of outlets. */
const NO_WORDS =
  /https?:\/\/\S+|\S+@\S+|\/[\w./-]+\/|[\w-]+(?:\.[\w-]+)*\.(?:jsonld|json|csv|yaml|example|org)\b|#[0-9a-f]{6}\b|\b[0-9a-f]{8,}\b|SHA-256|BibTeX|fuse\.js|MiniSearch|uFuzzy|Pagefind|Apache-2\.0|-[23]-Clause|\b[A-Z]+\b/gu;

/** A single word of small letters is a name of a kind, and so are names of schema.org. */
const isCode = (text: string): boolean => /^[\w:./#+=;-]*$|^[a-z]+\/\S+; /u.test(text);

/** Elements whose content is code, or nothing that anybody reads. */
const SILENT = new Set(['script', 'style', 'code', 'samp', 'template']);

const SAID = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'data-words',
  'data-name',
]);

function isSaid(attribute: string, { name = '', property = '' }: Readonly<Record<string, string>>): boolean {
  return (
    SAID.has(attribute) ||
    (attribute === 'content' &&
      /^(?:description$|og:(?:title|description|site_name|image:alt)|twitter:(?!card))/u.test(
        name || property,
      ))
  );
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (node.type === 'text' ? (node as { data: string }).data : '')).join('');

type Node = ReturnType<typeof parseDocument>['children'][number];
