import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { problemLines } from '../corpus/content-folder.ts';

const FIXTURES = 'tests/fixtures/content';
const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('content folders', () => {
  test('are there', () => expect(cases.length).toBeGreaterThan(40));

  test.each(cases)('%s', async (name) => {
    const compilation = compileCorpus(join(FIXTURES, name));
    const lines = problemLines(compilation);
    expect(compilation.corpus === null).toBe(!name.startsWith('good'));
    await expect(
      lines.length === 0 ? 'No problem.\n' : lines.map((line) => `${line}\n`).join(''),
    ).toMatchFileSnapshot(join('..', '..', FIXTURES, name, 'expected.txt'));
  });

  test('keep their line ends and byte order marks', () => {
    expect(readFileSync(join(FIXTURES, 'good-crlf-yaml/outlets.yaml'), 'utf8')).toContain('\r\n');
    expect(
      readFileSync(join(FIXTURES, 'good-byte-order-mark/outlets.yaml'), 'utf8').startsWith('\uFEFF'),
    ).toBe(true);
  });
});
