import { describe, expect, test } from 'vitest';
import { comparePrintings, partAround } from '../../src/search/compare-printings.ts';
import { coverWords } from '../../src/search/cover-words.ts';
import { groupPrintings } from '../../src/search/group-printings.ts';
import { find, libraryOf, storyTexts } from './library.ts';

/** What a printing has beside another: `other: deep / the deepest`. */
function compared(text: string, other: string) {
  const found = comparePrintings(text, other);
  if (!found) return null;
  const told = found.differences.map(
    ({ printed, typed }) =>
      `${text.slice(printed.start, printed.end)} / ${typed ? other.slice(typed.start, typed.end) : ''}`,
  );
  return [found.how, ...told].join(': ');
}

const DEEP = 'the deepest respect for the harbour master of Tarnau';

describe('comparePrintings', () => {
  test('tells other words from more and fewer', () => {
    expect(compared('deep respect for the harbour master of Tarnau', DEEP)).toBe('other: deep / the deepest');
    expect(compared(DEEP.replace('harbour ', ''), DEEP)).toBe('other:  / harbour');
    expect(compared('The deepest respect', DEEP)).toBe('fewer');
    expect(compared(`I have ${DEEP}`, DEEP)).toBe('more');
    expect(compared(`I have ${DEEP}`.slice(0, 36), DEEP)).toBe('part');
    expect(compared(`${DEEP.toUpperCase()}!`, DEEP)).toBe('same');
  });
  test('shows what an outlet adds in its brackets', () => {
    expect(compared('respect for the [old] harbour master', 'respect for the harbour master')).toBe(
      'other: [old] / ',
    );
  });
  test('two parts of what was said are not compared', () => {
    expect(compared('We shall build a bridge next year', DEEP)).toBeNull();
    expect(compared('', DEEP)).toBeNull();
  });
  test('words that stand twice are taken where the words after them stand', () => {
    const whole = 'that you like it, that you praised it, that you value a good harbour';
    expect(compared('that you value a good harbour', whole)).toBe('fewer');
  });
});

test('of a long text the part around the words that differ is kept, in whole words', () => {
  const text = `${'one two three '.repeat(20)}HERE ${'four five six '.repeat(20)}`;
  const at = text.indexOf('HERE');
  const { start, end } = partAround(text, [{ start: at, end: at + 4 }]);
  expect(text.slice(start, end)).toMatch(/^(?:one|two|three) .* HERE .*(?:four|five|six)$/);
  expect(end - start).toBeLessThan(120);
  expect(partAround('a few words here', [{ start: 2, end: 5 }])).toEqual({ start: 0, end: 16 });
});

describe('groupPrintings', () => {
  const library = libraryOf(
    storyTexts({
      a: {
        lines: ['He has “deep respect for the harbour master,” he said. “The tide is high,” he said.'],
        said: [
          ['deep respect for the harbour master,', 'Carl Dorn', 'u-1'],
          ['The tide is high,', 'Carl Dorn', 'u-2'],
        ],
      },
      b: {
        lines: ['He has “the deepest respect for the harbour master of Tarnau.”'],
        said: [['the deepest respect for the harbour master of Tarnau.', 'Carl Dorn', 'u-1']],
      },
      c: {
        lines: ['He spoke of “the deepest respect” and of “the harbour master of Tarnau.”'],
        said: [
          ['the deepest respect', 'Carl Dorn', 'u-1'],
          ['the harbour master of Tarnau.', 'Carl Dorn', 'u-1'],
        ],
      },
    }),
  );
  const grouped = (query: string) =>
    groupPrintings(library, find(library, query).groups.find(({ kind }) => kind === 'quote')?.hits ?? []).map(
      ({ hit, others, hits }) => ({
        shown: hit.document.text,
        others: others.map(({ document, how }) => `${'abc'.charAt(document.article)} ${how}`).toSorted(),
        hits: hits.length,
      }),
    );

  test('printings of the same words are one result, the fullest that fits as well, with the others beside it', () => {
    expect(grouped('deepest respect')).toEqual([
      {
        shown: 'the deepest respect for the harbour master of Tarnau.',
        // Two pieces of one report are counted together.
        others: ['a other', 'c fewer'],
        hits: 3,
      },
    ]);
  });
  test('of pieces of one report the one with the words looked for is shown, with what is marked in it', () => {
    const quotes = find(library, 'deepest respect').groups.find(({ kind }) => kind === 'quote')?.hits ?? [];
    const [result] = groupPrintings(library, quotes);
    const piece = result?.others.find(({ document }) => document.article === 2);
    expect(piece?.document.text).toBe('the deepest respect');
    expect(piece?.hit?.marks).toEqual([{ start: 4, end: 19 }]);
  });
  test('a printing without the phrase does not speak for those that have it', () => {
    const said = (words: string, also: readonly string[] = []) => ({
      lines: [words, ...also].map((each) => `“${each},” he said.`),
      said: [words, ...also].map((each) => [each, 'Carl Dorn', 'u-1'] as const),
    });
    const printed = libraryOf(
      storyTexts({
        a: said('the deep respect for the good old harbour master of Tarnau'),
        b: said('the deep respect for the harbour master of Tarnau', ['harbour master of Tarnau']),
      }),
    );
    const quotes = find(printed, 'harbour master of Tarnau').groups.find(
      ({ kind }) => kind === 'quote',
    )?.hits;
    const [result] = groupPrintings(printed, quotes ?? []);
    expect(result?.hit.document.article).toBe(0);
    const [other] = groupPrintings(
      printed,
      find(printed, 'for the harbour master').groups.find(({ kind }) => kind === 'quote')?.hits ?? [],
    );
    expect(other?.hit.document.article).toBe(1);
    // Where the same outlet prints the words looked for once more, they are shown too.
    expect(result?.others.map(({ document, how }) => `${document.article} ${how}`)).toContain('1 fewer');
  });
  test('what does not fit is shown beside what does', () => {
    expect(grouped('deep respect')[0]?.others).toHaveLength(2);
    expect(grouped('tide')).toEqual([{ shown: 'The tide is high,', others: [], hits: 1 }]);
  });
});

test('what an article prints in two places, in whatever pieces, is all of the words', () => {
  const library = libraryOf(
    storyTexts({
      a: {
        lines: ['“We need the old bridge and a ferry. So let us talk about the harbour again,” he said.'],
        said: [
          ['We need the old bridge and a ferry. So let us talk about the harbour again,', 'Carl Dorn', 'u-1'],
        ],
      },
      // Two pieces with other words before and after them.
      b: {
        lines: [
          'He said: “Everybody has known for years what it will take: We need the old bridge and a ferry.”',
          '“So let us talk about the harbour again, and then of the mill,” he said.',
        ],
        said: [
          [
            'Everybody has known for years what it will take: We need the old bridge and a ferry.',
            'Carl Dorn',
            'u-1',
          ],
          ['So let us talk about the harbour again, and then of the mill,', 'Carl Dorn', 'u-1'],
        ],
      },
      // A piece of it was joined with other words.
      c: {
        lines: [
          '“We need the old bridge and a ferry.”',
          '“So let us talk about the harbour again, please,” he said.',
        ],
        said: [
          ['We need the old bridge and a ferry.', 'Carl Dorn', 'u-1'],
          ['So let us talk about the harbour again, please,', 'Carl Dorn', 'u-2'],
        ],
      },
      // Others than Dorn do not count; a part is a part.
      d: {
        lines: ['“We need the old bridge,” he said. “So let us talk about the harbour again,” she said.'],
        said: [
          ['We need the old bridge,', 'Carl Dorn', 'u-1'],
          ['So let us talk about the harbour again,', 'Ada Holm', 'u-3'],
        ],
      },
    }),
  );
  const hits =
    find(library, 'let us talk about the harbour again').groups.find(({ kind }) => kind === 'quote')?.hits ??
    [];
  const told = groupPrintings(library, hits).map(({ hit, others }) => [
    hit.document.article,
    others
      .map(({ document, how, places }) => `${'abcd'.charAt(document.article)} ${how} ${places}`)
      .toSorted(),
  ]);
  expect(told).toContainEqual([0, ['b apart 2', 'c apart 2', 'd fewer 1']]);
});

test('a few words in sequence are chance', () => {
  const [quote] = libraryOf(
    storyTexts({
      a: { lines: ['“It is the old one,” he said.'], said: [['It is the old one,', 'Carl Dorn', 'u-1']] },
    }),
  ).documents;
  expect(quote && coverWords('they know it is a mill by the river', [quote])).toEqual({
    whole: false,
    places: 0,
  });
  expect(quote && coverWords('it is the old one', [quote])).toEqual({ whole: true, places: 1 });
});
