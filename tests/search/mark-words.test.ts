import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '../../src/search/mark-words.ts';

/** The text with `[…]` around what is marked. */
function show(text: string, query: string): string {
  let [shown, at] = ['', 0];
  for (const { start, end } of markWords(text, query)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}
const TEXT = 'The bridge will stay closed until the pillars are safe, and it’s the old bridge.';

describe('a phrase', () => {
  test('is marked whole, wherever it stands', () => {
    expect(show(TEXT, 'bridge')).toBe('The [bridge] will stay closed until the pillars are safe, and it’s the old [bridge].');
    expect(show(TEXT, 'are safe and it\'s the')).toBe('The bridge will stay closed until the pillars [are safe, and it’s the] old bridge.');
  });
  test('may end in a word just begun', () => expect(show(TEXT, 'stay clos')).toBe('The bridge will [stay closed] until the pillars are safe, and it’s the old bridge.'));
});

describe('words apart', () => {
  test('are marked each, neighbours together, short ones not', () => {
    expect(show(TEXT, 'the pillars stay closed')).toBe('The bridge will [stay closed] until the [pillars] are safe, and it’s the old bridge.');
  });
  test('with typing errors too', () => {
    expect(show(TEXT, 'pilars saef')).toBe('The bridge will stay closed until the [pillars] are [safe], and it’s the old bridge.');
    expect(show('An unforgettable evening', 'unforgetable evenning')).toBe('An [unforgettable evening]');
  });
  test('short words where nothing else was asked for', () => expect(show('No, it is not so', 'is it')).toBe('No, [it is] not so'));
  test('another word is not a typing error', () => expect(show(TEXT, 'will wall saint sale')).toBe('The bridge [will] stay closed until the pillars are [safe], and it’s the old bridge.'));
});

test('nothing asked, nothing marked', () => {
  for (const query of ['', ' ', '“”', '🙂']) expect(show(TEXT, query)).toBe(TEXT);
});

test('for any text and query: spans in order, apart, of whole words', () => {
  const unit = fc.constantFrom('bridge', 'brigde', 'the', 'a', ' ', ' ', ', ', '’', '🙂', 'Ünder', 'x');
  const text = fc.array(unit, { maxLength: 15 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, text, (printed, query) => {
    let at = -1;
    for (const { start, end } of markWords(printed, query)) {
      expect(start).toBeGreaterThan(at);
      expect(end).toBeGreaterThan(start);
      expect(printed.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/su);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(printed.length);
  }));
});

test('long queries and texts take a moment at most', () => {
  const start = performance.now();
  markWords('bridgework '.repeat(2_000), Array.from({ length: 2_000 }, (_, i) => `bridge${i}`).join(' '));
  markWords('a'.repeat(100_000), 'b'.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(3_000);
});
