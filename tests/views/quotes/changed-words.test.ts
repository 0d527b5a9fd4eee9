import { describe, expect, test } from 'vitest';
import { changedWordsOf } from '../../../src/views/quotes/changed-words.ts';
import { sheetPageOf, type SheetPage } from '../../../src/views/story/sheet-page.ts';
import { bridge, CLAIMS, reports } from '../bridge.ts';
import { storyOf } from '../story-of.ts';

/** Two or more reports that quote one person with these words. */
const quoted = (...quotes: string[]) =>
  storyOf({
    articles: Object.fromEntries(
      quotes.map((words, i) => [
        `paper-${i}`,
        `The mayor spoke at the harbour on Monday about the old bridge.\n\n“${words}” said Mayor Anna Brandt. The council did not comment on it.\n`,
      ]),
    ),
  });
const marked = (...quotes: string[]) =>
  changedWordsOf(quoted(...quotes)).map(({ quotes }) =>
    quotes.map(({ outlet, marked: html }) => `${outlet.letter} ${html}`),
  );

describe('changedWordsOf', () => {
  test('the same words are nothing to find', () => {
    expect(
      changedWordsOf(
        quoted(
          'We will build a new bridge for the whole valley,',
          'We will build a new bridge for the whole valley,',
        ),
      ),
    ).toEqual([]);
    expect(changedWordsOf(bridge())).toEqual([]);
  });
  test('a changed word is marked in the answer on both sides, and not in the question', () => {
    const story = quoted(
      'We will surely build a new bridge for the whole valley,',
      'We will surely build a great bridge for the whole valley,',
    );
    const [exercise] = changedWordsOf(story);
    expect(exercise?.quotes.map(({ html }) => html).join('|')).not.toContain('<mark>');
    expect(exercise?.quotes.map(({ marked: html }) => html).join('|')).toBe(
      'We will surely build a <mark>great</mark> bridge for the whole valley,|We will surely build a <mark>new</mark> bridge for the whole valley,',
    );
    expect(exercise).toMatchObject({
      speaker: 'Anna Brandt',
      places: 1,
      address: expect.stringMatching(/^\/bridge\/quotes\/u-/u) as string,
    });
  });
  test('a quotation that ends sooner is no change', () => {
    expect(
      marked(
        'We will surely build a new bridge for the whole valley before the winter comes,',
        'We will surely build a great bridge for the whole valley,',
      ),
    ).toEqual([
      [
        'A We will surely build a <mark>new</mark> bridge for the whole valley before the winter comes,',
        'B We will surely build a <mark>great</mark> bridge for the whole valley,',
      ],
    ]);
  });
  test('of three quotes the two that differ most', () => {
    expect(
      marked(
        'We will surely build a new bridge for the whole valley,',
        'We will surely build a great bridge for the whole valley,',
        'We must surely build a great bridge for the whole valley,',
      ),
    ).toEqual([
      [
        expect.stringContaining('<mark>') as string,
        'A We <mark>will</mark> surely build a <mark>new</mark> bridge for the whole valley,',
      ],
    ]);
  });
});

const shownIn = (view: SheetPage | null) =>
  (view?.topics ?? []).flatMap(({ rows }) => rows.filter(({ shown }) => shown));

describe('sheetPageOf', () => {
  test('gives nothing without claims or for a single report', () => {
    expect(sheetPageOf(reports(3))).toBeNull();
    expect(
      sheetPageOf(
        reports(1, {
          claims: { topics: [{ id: 't', title: 'T', claims: [{ id: 'c', statement: 'S.', cells: {} }] }] },
        }),
      ),
    ).toBeNull();
  });
  test('the main claims, with a cell for each outlet', () => {
    const view = sheetPageOf(bridge());
    expect(shownIn(view).map(({ claim, cells }) => `${claim.id} ${cells.length}`)).toEqual([
      'shut-monday 3',
      'cars 3',
    ]);
    expect(view?.choice).toBe(
      'Suggested are 2 of the story’s 5 claims: main claims on which the outlets are least alike.',
    );
  });
  test('of many claims those on which the outlets are least alike', () => {
    const like = { paper: { state: 'reports', evidence: ['was shut on Monday'] } };
    const claims = Array.from({ length: 40 }, (_, i) => ({
      id: `c-${i}`,
      statement: 'S.',
      cells: Object.fromEntries(
        ['01', '02', '03'].map((n) => [
          `paper-${n}`,
          { ...like.paper, state: i === 30 && n === '02' ? 'differs' : 'reports' },
        ]),
      ),
    }));
    const view = sheetPageOf(reports(3, { claims: { topics: [{ id: 't', title: 'T', claims }] } }));
    expect(shownIn(view)).toHaveLength(10);
    expect(shownIn(view).map(({ claim }) => claim.id)).toContain('c-30');
  });
  test('without main claims all are chosen from', () => {
    const all = bridge({
      claims: {
        topics: CLAIMS.topics.map((topic) => ({
          ...topic,
          claims: topic.claims.map((claim) => ({ ...claim, main: false })),
        })),
      },
    });
    expect(sheetPageOf(all)?.choice).toBe('Suggested are all five claims of the story.');
  });
});
