import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { diffWords } from '../../src/text/diff-words.ts';
import { growth, IN_LINE } from '../growth.ts';

/** `kind: a | b` for each segment; a side that has nothing is a dash. */
const shown = (a: string, b: string): string[] =>
  diffWords(a, b).map(
    (segment) =>
      `${segment.kind}: ${segment.a ? a.slice(segment.a.start, segment.a.end) : '–'} | ${segment.b ? b.slice(segment.b.start, segment.b.end) : '–'}`,
  );

describe('diffWords', () => {
  test('whole words, never parts of one', () => {
    expect(shown('He travelled to Geneva', 'He travels to Geneva')).toEqual([
      'same: He  | He ',
      'changed: travelled | travels',
      'same:  to Geneva |  to Geneva',
    ]);
  });

  test('words of one side', () => {
    expect(shown('a very big dog', 'a big dog')).toEqual([
      'same: a  | a ',
      'only-a: very  | –',
      'same: big dog | big dog',
    ]);
    expect(shown('a big dog', 'a very big dog')).toEqual([
      'same: a  | a ',
      'only-b: – | very ',
      'same: big dog | big dog',
    ]);
  });

  test('a lone kept number between two changes is folded into them', () => {
    expect(shown('On March 4 they met', 'On 4 March they met')).toEqual([
      'same: On  | On ',
      'changed: March 4 | 4 March',
      'same:  they met |  they met',
    ]);
  });

  test('a lone long word between two changes is kept', () => {
    expect(shown('red ceasefire now', 'blue ceasefire later')).toEqual([
      'changed: red | blue',
      'same:  ceasefire  |  ceasefire ',
      'changed: now | later',
    ]);
  });

  test('punctuation and case are marks', () => {
    expect(shown('We agree, he said.', 'we agree. he said.')).toEqual([
      'marks: We | we',
      'same:  agree |  agree',
      'marks: ,  | . ',
      'same: he said. | he said.',
    ]);
  });

  test('the shape of quotation marks and dashes is no difference', () => {
    expect(
      shown('“It’s over” – at last', '"It\'s over" — at last').every((line) => line.startsWith('same')),
    ).toBe(true);
  });

  test('equal texts are one segment, empty texts have none', () => {
    expect(diffWords('the same', 'the same')).toHaveLength(1);
    expect(diffWords('', '')).toEqual([]);
  });

  test('places count from where the slices start', () => {
    const source = 'Before. A red door';
    const other = 'A blue door';
    const changed = diffWords(source.slice(8), other, { aBase: 8 }).find(({ kind }) => kind === 'changed');
    expect(source.slice(changed?.a?.start, changed?.a?.end)).toBe('red');
  });

  const piece = fc.constantFrom(
    'the',
    'The',
    'peace',
    'plan',
    '28',
    'deal',
    ',',
    '.',
    ' ',
    '  ',
    '“',
    '"',
    'é',
    'e',
  );
  const text = fc
    .tuple(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '))
    .map(([parts, between]) => parts.join(between));

  test('the segments hold both texts, in order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const segments = diffWords(a, b);
        expect(
          segments.map((segment) => (segment.a ? a.slice(segment.a.start, segment.a.end) : '')).join(''),
        ).toBe(a);
        expect(
          segments.map((segment) => (segment.b ? b.slice(segment.b.start, segment.b.end) : '')).join(''),
        ).toBe(b);
      }),
    );
  });

  test('what is called the same reads the same, but for the shape of marks and white space', () => {
    const plain = (slice: string): string => foldText(slice).replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const segment of diffWords(a, b).filter(({ kind }) => kind === 'same')) {
          expect(plain(a.slice(segment.a?.start ?? 0, segment.a?.end ?? 0))).toBe(
            plain(b.slice(segment.b?.start ?? 0, segment.b?.end ?? 0)),
          );
        }
      }),
    );
  });

  test('words that stand whole in the other text are found there, not scattered over it', () => {
    const [short, long] = [
      'sell the bridge to the town.',
      'He has to sell this to the bridge. He has to sell the bridge to the town, he said.',
    ];
    const same = diffWords(short, long).filter(({ kind }) => kind === 'same' || kind === 'marks');
    expect(
      same
        .map(({ b }) => long.slice(b?.start, b?.end))
        .join('')
        .trim(),
    ).toBe('sell the bridge to the town,');
    expect(diffWords(short, long).map(({ kind }) => kind)).not.toContain('changed');
  });

  test('each kind has the sides it says', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const { kind, a: x, b: y } of diffWords(a, b)) {
          if (kind === 'changed') expect([x, y]).not.toContain(null);
          if (kind === 'only-a') expect([x === null, y === null]).toEqual([false, true]);
          if (kind === 'only-b') expect([x === null, y === null]).toEqual([true, false]);
        }
      }),
    );
  });

  test('very long unlike texts are still answered', () => {
    const long = (seed: number, length: number): string =>
      Array.from({ length }, (_, i) => `w${(i * seed) % 4999}`).join(' ');
    const compare = (size: number) => diffWords(`start ${long(7, size)} end`, `start ${long(13, size)} end`);
    expect(compare(50_000).map(({ kind }) => kind)).toContain('changed');
    expect(growth(compare, 3_000)).toBeLessThan(IN_LINE);
  });
});
