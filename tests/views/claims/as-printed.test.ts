import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { asPrintedOf } from '../../../src/views/claims/as-printed.ts';
import { findFigures } from '../../../src/views/claims/printed-figures.ts';
import { findPrintedNames } from '../../../src/views/claims/printed-names.ts';
import { bridge, CLAIMS, reports, STORY } from '../bridge.ts';
import { claimed } from '../claimed.ts';

const PEOPLE = [
  { name: 'Clara Voss', aliases: ['Voss', 'Klara Voss', 'Clara'] },
  { name: 'Ion Moor', aliases: ['Moor'] },
];
const named = (text: string) =>
  findPrintedNames({ text, sentences: [{ id: 's-a', start: 0, end: text.length }] }, PEOPLE, english).map(
    ({ person, start, end, description }) => ({
      person,
      words: text.slice(start, end),
      as: description && text.slice(description.start, description.end),
    }),
  );

describe('findPrintedNames', () => {
  test('counts the longest name at a place, as spelled', () => {
    expect(
      named('Clara Voss met Klara Voss, and Voss met Moor.').map(
        ({ person, words }) => `${person}: ${words}`,
      ),
    ).toEqual(['Clara Voss: Clara Voss', 'Clara Voss: Klara Voss', 'Clara Voss: Voss', 'Ion Moor: Moor']);
  });
  test('whole words only', () => expect(named('The Vossian moor; Moorland.')).toEqual([]));

  test.each([
    ['It said special envoy Clara Voss left.', 'special envoy'],
    ['He told Upland’s chief economic adviser Clara Voss to leave.', 'Upland’s chief economic adviser'],
    ['The hosting of Upland’s president Voss ended.', 'Upland’s president'],
    ['After hosting Upland’s president Voss he left.', 'Upland’s president'],
    ['She met acting president Voss.', 'acting president'],
    ['Clara Voss, a close aide to the mayor, left.', 'a close aide to the mayor'],
    ['Voss — the mayor’s adviser on water — left.', 'the mayor’s adviser on water'],
  ])('%s', (text, as) => expect(named(text)[0]?.as).toBe(as));

  test.each([
    'Voss, who left, came back.',
    'The envoy. Voss left.',
    'In Upland, Voss left.',
    'Voss, Moor and the president left.',
    'She asked the envoy about Voss.',
  ])('no description: %s', (text) => {
    expect(named(text)[0]?.as).toBeNull();
  });
  test('without people nothing', () =>
    expect(
      findPrintedNames({ text: 'Voss.', sentences: [{ id: 's-a', start: 0, end: 5 }] }, [], english),
    ).toEqual([]));
});

describe('findFigures', () => {
  test.each([
    ['on October 14 and 14 October', ['October 14', '14 October']],
    ['in mid-October, on Oct. 16, 2025', ['mid-October', 'Oct. 16, 2025']],
    ['a 28-point plan of 28 points', ['28-point', '28 points']],
    ['800,000 troops for $3.5 or 20%', ['800,000 troops', '$3.5 or', '20%']],
    ['five minutes on Tuesday', ['five minutes', 'Tuesday']],
    ['may the best of them stay', []],
    ['off since January, not since May 2024', ['January', 'May 2024']],
    ['Voss told May to march in line, in march', []],
  ])('%s', (text, figures) =>
    expect(findFigures(text, english).map(({ start, end }) => text.slice(start, end))).toEqual(figures),
  );

  test('are in order and do not overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('mid-', 'May', ' 1', '4,', '28', '-point', ' two', '%', '$', ' Tuesday', '.'),
          { maxLength: 20 },
        ),
        (parts) => {
          const found = findFigures(parts.join(''), english);
          found.forEach(({ start, end }, i) =>
            expect((found[i - 1]?.end ?? 0) <= start && start < end).toBe(true),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('asPrintedOf', () => {
  const story = bridge();

  test('the names of each outlet with their number, opening a sentence', () => {
    const [brandt] = asPrintedOf(story)?.people ?? [];
    expect(brandt?.name).toBe('Anna Brandt');
    expect(
      brandt?.outlets.map(
        ({ outlet, names }) =>
          `${outlet.letter} ${names.map(({ words, times }) => `${words} ${times}`).join(', ')}`,
      ),
    ).toEqual(['A Anna Brandt 1', 'B Anna Brandt 1']);
    expect(brandt?.outlets[0]?.descriptions.map(({ words }) => words)).toEqual(['Mayor']);
    expect(brandt?.outlets[0]?.names[0]?.here).toMatch(/^\/bridge\/articles\/north\/#s-/);
  });
  const figuresOf = (from: typeof story) =>
    (asPrintedOf(from)?.figures ?? []).map(({ statement, outlets }) => [
      statement,
      ...outlets.map((each) => `${each.outlet.letter} ${each.figures.map(({ html }) => html).join(' · ')}`),
    ]);
  const stated = (statement: string, ...texts: string[]) =>
    claimed(Object.fromEntries(texts.map((text, i) => [`paper-${i}`, `${text}\n`])), {
      id: 'c',
      statement,
      cells: Object.fromEntries(texts.map((text, i) => [`paper-${i}`, text.replace(/\.$/u, '')])),
    });
  test('numbers that are not printed alike, in their clause', () => {
    expect(figuresOf(story)).toEqual([
      [
        'The repair costs 3 million euros.',
        'A cost <mark>3 million</mark> euros',
        'B The repair will cost <mark>5 million</mark> euros',
      ],
    ]);
  });
  test('a date that may date something else stands in its clause', () => {
    expect(
      figuresOf(
        stated(
          'The two spoke on 16 October.',
          'The two, it is said, spoke on October 16, a Thursday of rain.',
          'After that meeting on October 17, the mayor left.',
        ),
      ),
    ).toEqual([
      [
        'The two spoke on 16 October.',
        'A spoke on <mark>October 16</mark> · a <mark>Thursday</mark> of rain',
        'B After that meeting on <mark>October 17</mark>',
      ],
    ]);
  });
  test('a clause of hardly more than a date is not enough', () => {
    expect(
      figuresOf(
        stated(
          'They spoke on 16 October.',
          'On October 16, Voss spoke to Moor, who listened.',
          'They spoke by phone — on 17 October.',
        ),
      ),
    ).toEqual([
      [
        'They spoke on 16 October.',
        'A On <mark>October 16</mark>, Voss spoke to Moor',
        'B They spoke by phone — on <mark>17 October</mark>',
      ],
    ]);
  });
  test('months alone are dates', () => {
    expect(
      figuresOf(
        stated(
          'The lights had been off since January.',
          'The lights were off since January.',
          'They had no light since December.',
        ),
      ),
    ).toEqual([
      [
        'The lights had been off since January.',
        'A The lights were off since <mark>January</mark>',
        'B They had no light since <mark>December</mark>',
      ],
    ]);
  });
  test('not what the claim does not state, and not another kind of figure', () => {
    expect(
      figuresOf(
        stated(
          'The council shut the bridge.',
          'The council shut the bridge on October 14.',
          'The council shut it, it said on Tuesday.',
        ),
      ),
    ).toEqual([]);
    expect(
      figuresOf(
        stated('The plan has 28 points.', 'The plan has 28 points.', 'The plan, in 15 pages, has 28 points.'),
      ),
    ).toEqual([]);
    expect(
      figuresOf(stated('The fire took 40 workers.', 'It took 40 workers.', 'It took two hours.')),
    ).toEqual([]);
  });
  test('keeps back what may not be printed', () => {
    const held = bridge({
      articles: {
        north: 'Shut\n\nThe old bridge was shut on Monday.\n\nAnna Brandt slept.\n',
        river: 'X closed\n\nCracks have closed the old bridge over the Tarn since Monday.\n',
        valley: 'Y\n\nIt is closed to all traffic.\n',
      },
      story: {
        ...STORY,
        articles: { ...STORY.articles, north: { outlet: 'north-post', rights: 'excerpts' } },
      },
      ...onlyShut(),
    });
    expect(asPrintedOf(held)).toBeNull();
  });
  test('nothing without claims', () => expect(asPrintedOf(reports(2))).toBeNull());
});

/** The claim that all three short texts tell. */
function onlyShut() {
  const [closing] = CLAIMS.topics;
  const shut = closing?.claims.find(({ id }) => id === 'shut-monday');
  return {
    claims: {
      topics: [
        {
          ...closing,
          claims: [
            {
              ...shut,
              cells: {
                north: { state: 'reports', evidence: ['was shut on Monday'] },
                river: { state: 'reports', evidence: ['since Monday'] },
              },
            },
          ],
        },
      ],
    },
  };
}
