import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/parse/steps/read-plain-text.ts';
import { readPlainly } from '../../../src/parse/steps/read-plainly.ts';

const parsed = unified().use(readPlainText).use(remarkParse);
const plain = unified().use(readPlainText).use(remarkParse).use(readPlainly);

/** What each node is and holds, without the blanks at its ends, which no later step keeps. */
const blocksOf = (tree: Root, text: string) =>
  tree.children.map(({ type, position }) => [
    type,
    text.slice(position?.start.offset, position?.end.offset).trim(),
  ]);

const PIECES = [
  'a',
  'Lee said.',
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u2028',
  '---',
  '===',
  '* ',
  '> ',
];
const SIGNS = [
  '1. ',
  '```',
  '~~~',
  '<b>',
  '[a]: b',
  '![',
  '](',
  '`',
  '_',
  '\\',
  '&amp;',
  '***',
  '#',
  '## ',
  ' # ',
  '#a',
];

test('a text falls into the same paragraphs and headings as the Markdown parser finds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const found = blocksOf(plain.parse(text), text).filter(([, words]) => words !== '');
      expect(found).toEqual(blocksOf(parsed.parse(text), text).filter(([, words]) => words !== ''));
    }),
    { numRuns: 500 },
  );
});

test('lines are one paragraph until a blank line, whose blanks and tabs do not count', () => {
  const text = 'One\r\ntwo\n \t\nthree\n\n\nfour';
  expect(blocksOf(plain.parse(text), text)).toEqual([
    ['paragraph', 'One\r\ntwo'],
    ['paragraph', 'three'],
    ['paragraph', 'four'],
  ]);
});
