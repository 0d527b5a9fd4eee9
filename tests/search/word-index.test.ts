import fc from 'fast-check';
import { FEWEST_WORDS } from '../../src/search/query/query-limits.ts';
import { describe, expect, test } from 'vitest';
import { expandQuery } from '../../src/search/query/expand-query.ts';
import { retrieveCandidates } from '../../src/search/retrieve-candidates.ts';
import { typingErrors } from '../../src/search/query/near-word.ts';
import { readWords } from '../../src/search/query/read-words.ts';
import { buildIndex, trigramsOf, type IndexedText } from '../../src/search/word-index.ts';
import { runAtOnce } from '../../src/search/run-at-once.ts';

const indexOf = (texts: readonly IndexedText[]) => runAtOnce(buildIndex(texts));

const word = fc.constantFrom(
  'bridge',
  'bridges',
  'brigde',
  'pillar',
  'the',
  'a',
  'café',
  'river',
  'rivet',
  'closed',
  'close',
);
const texts = fc.array(
  fc.array(word, { maxLength: 8 }).map((words) => ({ text: words.join(' ') })),
  { maxLength: 60 },
);

test('a word is found in exactly the documents that hold it', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const index = indexOf(list);
      for (const [form, number] of index.numbers) {
        const holders = [...index.holders.slice(index.holdersFrom[number], index.holdersFrom[number + 1])];
        expect(holders).toEqual(
          list.flatMap(({ text }, p) => (readWords(text).some((each) => each.form === form) ? [p] : [])),
        );
      }
    }),
  );
});

test('built in steps it is the same index', () => {
  const list = Array.from({ length: 500 }, (_, i) => ({
    text: `document number ${i} of the bridge`,
    names: i % 2 ? 'Anna Brandt' : '',
  }));
  const steps = buildIndex(list);
  let pauses = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value).toEqual(indexOf(list));
      break;
    }
    pauses += 1;
  }
  expect(pauses).toBeGreaterThan(10);
});

/** Against the plain way: compare the word with every other one. */
test('typing errors are found as by comparing with every word', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      // A word with a letter changed or left out; a query of letters at random is like no word.
      fc.constantFrom('bridge', 'bridges', 'pillar', 'river'),
      fc.nat({ max: 5 }),
      fc.constantFrom('', 'b', 'e', 'x'),
      (words, meant, at, letter) => {
        const asked = meant.slice(0, at) + letter + meant.slice(at + 1);
        fc.pre(!words.some((word) => word === asked));
        const index = indexOf([{ text: words.join(' ') }]);
        // As of a quotation: of a few words other forms are found, too.
        const others = Array.from({ length: FEWEST_WORDS }, () => ({ form: 'zz', start: 0, end: 2 }));
        const [expanded] = runAtOnce(expandQuery(index, [...readWords(asked), ...others]));
        const plain = index.forms.filter((form) => typingErrors(asked, form) <= 2);
        // A word may share no trigram with one that is two errors away; whatever is found must be near.
        for (const number of expanded?.alike.keys() ?? []) expect(plain).toContain(index.forms[number]);
        for (const form of plain) {
          const shared = trigramsOf(asked).filter((code) => trigramsOf(form).includes(code)).length;
          if (shared > 0 && typingErrors(asked, form) <= 1)
            expect([...(expanded?.alike.keys() ?? [])].map((number) => index.forms[number])).toContain(form);
        }
      },
    ),
    { numRuns: 200 },
  );
});

describe('typing errors', () => {
  test.each([
    ['bridge', 'bridge', 0],
    ['bridge', 'brigde', 1],
    ['bridge', 'bride', 1],
    ['bridge', 'bridgge', 1],
    ['bridge', 'brudge', 1],
    ['tok', 'took', 1],
    ['unforgettable', 'unforgetabel', 2],
    ['the', 'then', 1],
    ['the', 'tha', Infinity],
    ['of', 'off', Infinity],
    ['bridge', 'river', Infinity],
  ])('%s and %s: %d', (a, b, errors) => {
    expect(typingErrors(a, b)).toBe(errors);
    expect(typingErrors(b, a)).toBe(errors);
  });
});

test('candidates hold the query best first, and only those that are allowed', () => {
  const index = indexOf(
    ['the river is deep', 'the bridge over the river', 'a bridge', 'nothing here'].map((text) => ({ text })),
  );
  const query = runAtOnce(expandQuery(index, readWords('bridge over river')));
  expect(runAtOnce(retrieveCandidates(index, query)).map(({ document }) => document)).toEqual([1, 0, 2]);
  expect(
    runAtOnce(retrieveCandidates(index, query, (document) => document !== 1)).map(({ document }) => document),
  ).toEqual([0, 2]);
  expect(runAtOnce(retrieveCandidates(index, query))[0]?.fit).toBeCloseTo(1);
});

test('a query leaves nothing behind for the next', () => {
  const index = indexOf(
    Array.from({ length: 3_000 }, (_, i) => ({ text: `bridge ${i} of the river ${i % 7}` })),
  );
  const ask = (text: string) =>
    runAtOnce(retrieveCandidates(index, runAtOnce(expandQuery(index, readWords(text)))));
  const before = ask('river 5 bridge');
  ask('the bridge of the river');
  expect(ask('river 5 bridge')).toEqual(before);
});
