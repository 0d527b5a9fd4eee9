import { expect, test } from 'vitest';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { sheetPageOf } from '../../../src/views/story/sheet-page.ts';
import { storyOf } from '../story-of.ts';

const cells = (words: string) => ({
  a: { state: 'reports' as const, evidence: [`The ${words} is old`] },
  b: { state: 'contradicts' as const, evidence: [`The ${words} is new`] },
});
const things = ['bridge', 'tower', 'harbour', 'road'];
const claimOf = (thing: string) => ({ id: thing, statement: `The ${thing} is old.`, cells: cells(thing) });

test('questions and keys stand in the order of the matrix, whose numbers they go by', () => {
  const story = storyOf({
    articles: {
      a: `${things.map((thing) => `The ${thing} is old.`).join(' ')}\n`,
      b: `${things.map((thing) => `The ${thing} is new.`).join(' ')}\n`,
    },
    claims: {
      topics: [
        { id: 'one', title: 'One', claims: ['bridge', 'tower'].map(claimOf) },
        { id: 'two', title: 'Two', claims: ['harbour', 'road'].map(claimOf) },
      ],
    },
  });
  // Not in the order of the topics: a claim may be added later to an earlier one.
  const [first, second, third, fourth] = story.claims as [never, never, never, never];
  const page = sheetPageOf({ ...story, claims: [fourth, second, third, first] });
  const rows = page?.topics.flatMap((topic) => topic.rows).map(({ claim }) => claim.id) ?? [];
  expect(rows).toHaveLength(4);
  expect(page?.questions.map(({ claim }) => claim.id)).toEqual(rows);
  expect(page?.questions.map(({ claim }) => page.numbers.get(claim.id))).toEqual([1, 2, 3, 4]);
  const answers = page?.readers.map(({ otherwise }) => otherwise.map(({ claim }) => claim.id));
  for (const list of answers ?? []) expect(list).toEqual(rows);
  expect(answers?.length).toBeGreaterThan(0);
});

test('a pupil has the signs that a report can earn; the key explains those that it prints', () => {
  const story = storyOf({
    articles: { a: 'The bridge is old. The road is long.\n', b: 'The bridge is new.\n' },
    claims: { topics: [{ id: 'one', title: 'One', claims: [claimOf('bridge')] }] },
  });
  const page = sheetPageOf(story);
  expect(page?.signs.map(({ state }) => state)).toEqual([
    'reports',
    'less-specific',
    'words-otherwise',
    'contradicts',
    'silent',
  ]);
  expect(page?.signs.every(({ shown }) => shown)).toBe(true);
  expect(page?.keySigns).toEqual([
    { state: 'reports', word: 'reports', shown: true },
    { state: 'contradicts', word: 'contradicts', shown: true },
  ]);
});

test('a sign of claims that are not on the sheet waits for a choice', () => {
  const long = Array.from({ length: 11 }, (_, i) => ({ ...claimOf('bridge'), id: `c${i}`, main: true }));
  const story = storyOf({
    articles: { a: 'The bridge is old.\n', b: 'The bridge is new.\n' },
    claims: {
      topics: [{ id: 'one', title: 'One', claims: [...long, { id: 'none', statement: 'No.', cells: {} }] }],
    },
  });
  const page = sheetPageOf(story);
  expect(page?.keySigns.find(({ state }) => state === 'silent')?.shown).toBe(false);
});

test('a quotation to choose has the speaker and the words of the page of quotes, in its order', () => {
  const said = 'The road will stay closed until the pillars are safe';
  const other = 'Nobody has told us when the work on the bridge begins';
  const story = storyOf({
    articles: {
      a: `“${said},” said Ann Brook. “${other},” said Bo Reed.\n`,
      b: `“${said},” Ann Brook said. Bo Reed said: “${other.replace('told', 'ever told')}.”\n`,
    },
    claims: { topics: [{ id: 'one', title: 'One', claims: [{ id: 'c', statement: 'No.', cells: {} }] }] },
  });
  const listed = quotesPageOf(story).speakers.flatMap(({ name, utterances }) =>
    utterances.map(({ id, heading }) => ({ id, speaker: name, heading })),
  );
  const lines = sheetPageOf(story)?.quotations ?? [];
  expect(lines.map(({ id, speaker, heading }) => ({ id, speaker, heading }))).toEqual(
    listed.filter(({ id }) => lines.some((line) => line.id === id)),
  );
  expect(lines.map(({ heading, changed }) => [heading.split(' ')[0], changed])).toEqual([
    ['The', false],
    ['Nobody', true],
  ]);
  for (const { heading } of lines) expect(heading).not.toMatch(/[,;:]$/u);
});

test('the key of a quotation says how many words each outlet prints of it, the most first', () => {
  const said = 'The road will stay closed until all of the pillars are safe again';
  const story = storyOf({
    articles: {
      a: `Ann Brook said: “${said.split(' ').slice(0, 8).join(' ')}.”\n`,
      b: `“${said},” said Ann Brook.\n`,
    },
    claims: { topics: [{ id: 'one', title: 'One', claims: [{ id: 'c', statement: 'No.', cells: {} }] }] },
  });
  expect(sheetPageOf(story)?.comparisons.map(({ lengths }) => lengths)).toEqual(['b 13 words and a 8.']);
});
