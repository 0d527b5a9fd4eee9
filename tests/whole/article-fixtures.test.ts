import { english } from '../../src/language/en/english.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/articles');

/** Each folder is one case: `input.txt`, and `blocks.txt` with a line `type [speaker] | text` for each block. */
describe('parseArticle, on articles in the manner of different outlets', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const text = readFileSync(join(FOLDER, name, 'input.txt'), 'utf8');
    const blocks = parseArticle(text, english).blocks.map(({ type, speaker, start, end }) => {
      const words = text.slice(start, end).replace(/\s*[\r\n]+\s*/gu, ' ');
      return `${type}${speaker === undefined ? '' : ` ${speaker}`} | ${words}`;
    });
    expect(blocks).toEqual(
      readFileSync(join(FOLDER, name, 'blocks.txt'), 'utf8')
        .trimEnd()
        .split('\n'),
    );
  });
});
