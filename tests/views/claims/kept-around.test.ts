import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptAround } from '../../../src/views/claims/kept-around.ts';

const TEXT =
  'In the morning the council of the town met in the hall, and the mayor said that the bridge would stay shut until spring, as the builder of the new pillars had advised.';

/** What is kept, with a sign for each gap. */
function short(marked: readonly string[], room: number, text = TEXT): string {
  const marks = marked.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const kept = keptAround(text, marks, room);
  return [
    (kept[0]?.start ?? 0) > 0 ? '…' : '',
    kept.map(({ start, end }) => text.slice(start, end)).join(' … '),
    (kept.at(-1)?.end ?? 0) < text.length ? '…' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

test('keeps whole words around the marked ones', () =>
  expect(short(['bridge would stay shut'], 20)).toBe(
    '… mayor said that the bridge would stay shut until spring, as …',
  ));
test('keeps what stands between two marks, if that is short', () => {
  expect(short(['bridge', 'until spring'], 10)).toBe(
    '… that the bridge would stay shut until spring, as the …',
  );
  expect(short(['council', 'bridge'], 8)).toBe('… the council of the … the bridge would …');
});
test('leaves no gap that is hardly longer than its sign', () =>
  expect(short(['the morning'], 200)).toBe(TEXT));
test('without marks the beginning is kept', () => expect(short([], 20)).toBe('In the morning the …'));

test('never cuts marked words, nor inside a word', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(80),
      (words, pick, room) => {
        const text = words.join(' ');
        const at = pick % words.length;
        const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const mark = { start, end: start + (words[at]?.length ?? 0) };
        const kept = keptAround(text, [mark], room);
        expect(kept.some((span) => span.start <= mark.start && mark.end <= span.end)).toBe(true);
        for (const { start: from, end } of kept) {
          expect(from === 0 || text[from - 1] === ' ').toBe(true);
          expect(end === text.length || text[end] === ' ').toBe(true);
        }
      },
    ),
  ));
