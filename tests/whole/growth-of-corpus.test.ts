import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { growth, IN_LINE } from '../growth.ts';
import { contentFolder } from '../corpus/content-folder.ts';

const WORDS = 'the council met on a pier to hear why its ferry had sunk and who would raise it'.split(' ');

/** One line without an end, in words that come back in another order. */
function longLine(size: number): string {
  let line = '';
  for (let n = 1; line.length < size; n = (n * 48_271) % 2_147_483_647) line += `${WORDS[n % WORDS.length]} `;
  return line;
}

describe('a whole story is compiled in time that grows in line with its size', () => {
  test.each<[string, (size: number) => string]>([
    ['one line', longLine],
    ['equal sentences', (size) => 'It was cold. '.repeat(size / 13)],
    ['equal paragraphs', (size) => 'It was cold.\n\n'.repeat(size / 14)],
    ['marks that never close', (size) => '“a '.repeat(size / 3)],
    ['marks that never close, each on its line', (size) => '“a\n'.repeat(size / 3)],
    ['equal quotations', (size) => '“It was cold,” said Ann Lee. '.repeat(size / 29)],
  ])('%s', (_, text) => {
    const compile = (size: number) => {
      const { problems } = compileCorpus(contentFolder({ 'a.txt': text(size) }));
      expect(problems).toEqual([]);
    };
    expect(growth(compile, 1_500)).toBeLessThan(IN_LINE);
  });
});
