/**
 * English word lists and English patterns stand in `src/language/`, so that another language can bring its own. Looked
 * for in the rest of `src`: regular expressions with an English word in them, and lists of English words. The wording
 * of pages and messages is no list.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';

/** Files that may hold English words, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/words/en/grammar.ts': 'the wording of pages',
  'src/views/reasons-in-words.ts': 'reasons as the compiler gives them',
  'src/exports/data/tables.ts': 'names of columns',
  'src/views/about/style-page.ts': 'CSS',
  'src/views/blind-story.ts': 'keys of the model',
  'src/views/wording/telling-changes.ts': 'kinds of words',
  'src/layouts/letters.ts': 'HTML',
  'src/exports/story/page-bundle.ts': 'HTML',
  'src/parse/steps/mark-addresses.ts': 'web addresses',
  'src/parse/steps/mark-posts.ts': 'web addresses',
  'src/model/quote.ts': 'kinds of quotes',
  'src/search/texts/search-data.ts': 'kinds of documents',
  'src/align/count-proof.ts': 'kinds of tokens',
  'src/import/detect-format.ts': 'names of formats',
  'src/import/read-metadata.ts': 'metadata of pages',
  'src/import/read-moment.ts': 'dates of mail headers',
  'src/import/write-text.ts': 'HTML',
  'src/corpus/describe-fault.ts': 'paths of files',
  'src/corpus/format-ledger.ts': 'YAML',
  'src/corpus/files/read-content.ts': 'names of files',
  'src/corpus/files/recognise-format.ts': 'HTML, XML and JSON',
  'src/corpus/files/reword-yaml-error.ts': 'messages of the YAML library',
  'src/views/pictures/words.ts': 'HTML',
  'src/views/corrections/changes.ts': 'kinds of pages',
  'src/model/former.ts': 'kinds of pages',
};

const VOCABULARY = wordsOf(english);

test('a list or a pattern is recognised, wording is not', () => {
  const found = (code: string) => englishIn(code).length;
  expect(found(String.raw`const A = /^(?:said|told)\s/u;`)).toBe(1);
  expect(found(String.raw`const A = new RegExp(${'`'}(?:said|told) ${'$'}{NAME}${'`'}, 'u');`)).toBe(1);
  expect(found(String.raw`const A = String.raw${'`'}\b(?:said|told)\b${'`'};`)).toBe(1);
  expect(found(`const A = new Set(['said', 'told', 'asked', 'added']);`)).toBe(1);
  expect(found(`const A = wordSet('said told asked added');`)).toBe(1);
  expect(found(`const A = 'said told asked added'.split(' ');`)).toBe(1);
  expect(found(String.raw`const A = /\p{Lu}[a-z]+\s\d{4}/u;`)).toBe(0);
  expect(found(`const A = 'She said and told what they asked.';`)).toBe(0);
  expect(found(`const A = ['reports', 'differs'];`)).toBe(0);
});

describe('outside of src/language', async () => {
  const found = new Map<string, string[]>();
  for (const entry of await readdir('src', { recursive: true })) {
    const file = join('src', entry);
    if (!file.endsWith('.ts') || file.startsWith('src/language/')) continue;
    const places = englishIn(await readFile(file, 'utf8'));
    if (places.length > 0) found.set(file, places);
  }

  test('no file holds an English list or pattern', () => {
    const unexpected = [...found].filter(([file]) => !(file in ALLOWED));
    expect(unexpected.map(([file, places]) => `${file}\n  ${places.join('\n  ')}`)).toEqual([]);
  });

  test('every exception is still needed', () => {
    expect(Object.keys(ALLOWED).filter((file) => !found.has(file))).toEqual([]);
  });
});

/** The lists and patterns in some code, as `line: text`. */
function englishIn(code: string): string[] {
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isPattern(node) || isList(node))
      found.push(
        `${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText().replace(/\s+/g, ' ').slice(0, 100)}`,
      );
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A regular expression, or text of which one is made, with an English word in it. */
function isPattern(node: ts.Node): boolean {
  const made =
    ts.isNewExpression(node) && node.expression.getText() === 'RegExp'
      ? node.arguments?.[0]
      : ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw'
        ? node.template
        : undefined;
  if (made !== undefined && !ts.isStringLiteralLike(made) && !ts.isTemplateExpression(made)) return false;
  if (!made && !ts.isRegularExpressionLiteral(node)) return false;
  const bare = sourceOf(made ?? node)
    .replace(/\/[a-z]*$/, ' ')
    .replace(/\\{1,2}(?:[pP]\{[^}]*\}|k<\w+>|u\{?[\dA-Fa-f]{4}\}?|.)/g, ' ')
    .replace(/\(\?<\w+>/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ');
  return words(bare).some((word) => VOCABULARY.has(word));
}

/** Without what is put into a template. */
function sourceOf(node: ts.Node): string {
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.getText()).join(' ')
    : node.getText();
}

/** Four or more words, in an array or in a text that is split, most of them English. */
function isList(node: ts.Node): boolean {
  const list = ts.isArrayLiteralExpression(node)
    ? node.elements.map((each) => (ts.isStringLiteral(each) ? each.text.toLowerCase() : ' '))
    : ts.isCallExpression(node)
      ? textIn(node)?.trim().toLowerCase().split(/\s+/)
      : undefined;
  if (!list || list.length < 4 || !list.every((word) => /^[a-z'’-]+$/.test(word))) return false;
  return list.filter((word) => VOCABULARY.has(word)).length * 2 > list.length;
}

/** The text that `wordSet(…)` or `….split(…)` makes a list of. */
function textIn({ expression, arguments: [first] }: ts.CallExpression): string | undefined {
  const text =
    ts.isPropertyAccessExpression(expression) && expression.name.text === 'split'
      ? expression.expression
      : expression.getText() === 'wordSet'
        ? first
        : undefined;
  return text && ts.isStringLiteralLike(text) ? text.text : undefined;
}

/** Every word of two letters or more in the sets and maps of a language. */
function wordsOf(value: unknown): Set<string> {
  if (value instanceof Map || value instanceof Set)
    return new Set([...value.keys()].flatMap((key) => words(String(key))));
  if (
    typeof value !== 'object' ||
    value === null ||
    value instanceof RegExp ||
    value === english.backgroundWeights
  )
    return new Set();
  return new Set(Object.values(value).flatMap((each) => [...wordsOf(each)]));
}

function words(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[a-z]{2,}/g)].map(([word]) => word);
}
