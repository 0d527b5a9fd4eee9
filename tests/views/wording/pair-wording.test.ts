import { describe, expect, test } from 'vitest';
import { interlinearOf } from '../../../src/views/pair/interlinear.ts';
import { pairWording } from '../../../src/views/wording/pair-wording.ts';
import { tellingChanges } from '../../../src/views/wording/telling-changes.ts';
import { textOf } from '../../render/text-content.ts';
import { articleIn, storyOf } from '../story-of.ts';

/** Two articles of one paragraph each, compared whole. */
function compared(left: string, right: string) {
  const story = storyOf({ articles: { left: `${left}\n`, right: `${right}\n` } });
  const [a, b] = [articleIn(story, 'left'), articleIn(story, 'right')];
  const whole = (text: string) => ({ start: 0, end: text.length });
  return {
    a,
    b,
    wording: pairWording(a, whole(left), b, whole(right)),
    words: interlinearOf(a, whole(left), b, whole(right)),
  };
}

/** The marks of a side as `class: words`. */
function marksOf({ a, b, wording }: ReturnType<typeof compared>, side: 'a' | 'b'): string[] {
  return wording.marks[side].map(
    ({ start, end, className }) => `${className}: ${(side === 'a' ? a : b).text.slice(start, end)}`,
  );
}

describe('pairWording', () => {
  test('close wording: runs of four shared words, and what one side has otherwise', () => {
    const one = compared(
      'The council shut the old bridge on Monday.',
      'The council shut the old ferry on Monday.',
    );
    expect(one.wording.close).toBe(true);
    expect(one.wording.shared).toBeCloseTo(7 / 8);
    expect(marksOf(one, 'a')).toEqual(['in-both: The council shut the old', 'other: bridge']);
    expect(marksOf(one, 'b')).toEqual(['in-both: The council shut the old', 'other: ferry']);
  });

  test('other words: only the shared run is marked', () => {
    const far = compared(
      'Nobody was hurt when the old bridge was shut for repairs last week.',
      'Drivers were angry: the old bridge was closed without warning, and ferries were full.',
    );
    expect(far.wording.close).toBe(false);
    expect(marksOf(far, 'a')).toEqual(['in-both: the old bridge was']);
  });

  test('a run inside quotation marks of both is told apart from shared prose', () => {
    const said = compared(
      '“It will stay closed until spring,” the mayor said on Monday.',
      '“It will stay closed until spring,” she said.',
    );
    expect(marksOf(said, 'b')[0]).toMatch(/^quoted: /u);
    const half = compared(
      '“It will stay closed until spring,” the mayor said.',
      'The mayor said it will stay closed until spring.',
    );
    expect(marksOf(half, 'b').filter((mark) => mark.startsWith('quoted'))).toEqual([]);
  });

  test('marks and case that alone differ', () => {
    const marks = compared(
      'The bridge, shut on Monday, stays shut.',
      'The bridge shut on Monday stays shut.',
    );
    expect(marks.wording.close).toBe(false);
    expect(marks.wording.shared).toBe(1);
    expect(
      marksOf(marks, 'a')
        .filter((mark) => mark.includes('marks'))
        .map((mark) => mark.replace(/^.*: /u, '')),
    ).toEqual([',', ',']);
  });
});

describe('interlinearOf', () => {
  const show = ({ words }: ReturnType<typeof compared>) =>
    words.columns.map(
      ({ a, b, same }) =>
        `${a === null ? '–' : textOf(a)}|${b === null ? '–' : textOf(b)}${same ? '' : ' ≠'}`,
    );

  test('a column a word, a short change in one', () => {
    expect(show(compared('On October 29, Ann and Bo spoke.', 'On 29 October, Bo spoke.'))).toEqual([
      'On|On',
      'October 29, Ann and|29 October, ≠',
      'Bo|Bo',
      'spoke.|spoke.',
    ]);
  });
  test('words of one side stand over gaps, one by one', () => {
    expect(show(compared('It stays shut until spring.', 'It stays shut.'))).toEqual([
      'It|It',
      'stays|stays',
      'shut|shut.',
      'until|– ≠',
      'spring.|– ≠',
    ]);
  });
  test('a part that stands whole in the other stands under it', () => {
    expect(
      show(
        compared('sell the bridge to us.', 'He must sell this to the bridge. He must sell the bridge to us,'),
      ).filter((column) => !column.startsWith('–')),
    ).toEqual(['sell|sell', 'the|the', 'bridge|bridge', 'to|to', 'us.|us,']);
  });
  test('opening marks go with the words they open', () => {
    expect(show(compared('He said it “would stay” shut.', 'He said it “will stay” shut.'))).toEqual([
      'He|He',
      'said|said',
      'it|it',
      '“would|“will ≠',
      'stay”|stay”',
      'shut.|shut.',
    ]);
  });
  test('for listeners the changes are words: instead of one another, added, left out', () => {
    const { words } = compared(
      'The old bridge over the river will stay shut, the mayor told us.',
      'The bridge over the river will now stay open, the mayor told us.',
    );
    expect(textOf(words.whole)).toBe('The old bridge over the river will stay shut, the mayor told us.');
    expect(words.changes).toEqual([
      { a: 'old', b: null },
      { a: null, b: 'now' },
      { a: 'shut', b: 'open' },
    ]);
  });
  test('laid end to end the columns are both texts, but for blanks', () => {
    const [left, right] = [
      '“The plan – all of it – was ours,” he said; nobody else knew of (the) plan.',
      'He said: “the plan, all of it, was theirs”, and that nobody knew.',
    ];
    const { words } = compared(left, right);
    const joined = (side: 'a' | 'b') =>
      words.columns
        .map((column) => textOf(column[side] ?? ''))
        .join('')
        .replace(/\s/gu, '');
    expect(joined('a')).toBe(left.replace(/\s/gu, ''));
    expect(joined('b')).toBe(right.replace(/\s/gu, ''));
    expect(textOf(words.whole)).toBe(left);
  });
});

describe('a pair the other way round', () => {
  /** Words that could be matched in two places: which of them are depends on what is read first. */
  const [left, right] = [
    'On October 29, the mayor spoke by phone with the council, and the toll was named.',
    'On 29 October, the council spoke quietly by phone and named the toll and the mayor of it.',
  ];
  const { a, b, wording } = compared(left, right);
  const [wholeA, wholeB] = [
    { start: 0, end: left.length },
    { start: 0, end: right.length },
  ];
  const turned = pairWording(b, wholeB, a, wholeA);

  test('has the same marks', () => {
    expect(turned.marks).toEqual({ a: wording.marks.b, b: wording.marks.a });
    expect(turned.segments.map(({ a: x, b: y }) => ({ a: y, b: x }))).toEqual(
      wording.segments.map(({ a: x, b: y }) => ({ a: x, b: y })),
    );
  });

  test('has words of one side on the other', () => {
    const kinds = wording.segments.map(({ kind }) => kind);
    expect(kinds).toContain('only-b');
    expect(turned.segments.map(({ kind }) => kind)).toEqual(
      kinds.map((kind) => (kind === 'only-a' ? 'only-b' : kind === 'only-b' ? 'only-a' : kind)),
    );
  });

  test('tells the same changes', () => {
    const [one, two] = [tellingChanges(a, b, wording), tellingChanges(b, a, turned)];
    expect(two).toEqual({
      a: one.b,
      b: one.a,
      changes: one.changes.map((change) => ({ a: change.b, b: change.a })),
    });
  });
});
