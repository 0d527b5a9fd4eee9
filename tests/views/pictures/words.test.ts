import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/model/picture.ts';
import { altOf, cutWords, isDrawable, shortened, wordsOf } from '../../../src/views/pictures/words.ts';

const picture: Picture = {
  file: 'fire/pictures/claim-hurt.png',
  label: 'Who reports what',
  heading: 'Nobody was hurt.',
  quoted: false,
  context: null,
  rows: [
    {
      outlet: { letter: 'A', name: 'Morning Post', hue: 1 },
      state: { state: 'reports', word: 'reports' },
      words: [],
    },
    {
      outlet: { letter: 'B', name: 'Echo', hue: 2 },
      state: { state: 'contradicts', word: 'contradicts' },
      words: [
        { text: 'two were ', marked: false },
        { text: 'hurt', marked: true },
      ],
    },
  ],
  rest: 'C leaves it out.',
  site: 'Harbour Watch',
  story: 'The fire',
};

test('shortened(text, most) puts a text on one line and takes out what is not seen', () => {
  expect(shortened(' a\u00ad \n b\u200b e\u0301 ', 20)).toBe('a b é');
});

test('shortened(text, most) cuts at a blank and says so', () => {
  expect(shortened('one two three', 20)).toBe('one two three');
  expect(shortened('one two, three', 9)).toBe('one two …');
});

describe('wordsOf(html)', () => {
  test('keeps what is marked, decodes signs, drops elements and what is hidden', () => {
    expect(
      wordsOf('He <em>said</em> <span hidden>**</span>&#x26; <mark class="other">A &#x3C; B</mark>.'),
    ).toEqual([
      { text: 'He said & ', marked: false },
      { text: 'A < B', marked: true },
      { text: '.', marked: false },
    ]);
  });
});

describe('cutWords(words, most)', () => {
  const before = 'word '.repeat(30);
  const long = [
    { text: before, marked: false },
    { text: 'otherwise', marked: true },
    { text: ` ${'tail '.repeat(30)}`, marked: false },
  ];
  const textOf = (words: ReturnType<typeof cutWords>) => words.map(({ text }) => text).join('');

  test('leaves short words as they are, on one line', () => {
    expect(cutWords([{ text: ' a\n b ', marked: false }], 10)).toEqual([{ text: 'a b', marked: false }]);
  });
  test('keeps what is marked, whole words, and dots for the rest', () => {
    const cut = cutWords(long, 80);
    expect(cut.find(({ marked }) => marked)?.text).toBe('otherwise');
    expect(textOf(cut)).toMatch(/^… (?:word )+otherwise (?:tail )+…$/u);
    expect(textOf(cut).length).toBeLessThanOrEqual(84);
  });
  test('begins at the beginning where nothing is marked', () => {
    expect(textOf(cutWords([{ text: before, marked: false }], 22))).toBe('word word word word …');
  });
});

describe('altOf(picture)', () => {
  test('says everything that the picture shows, from top to bottom', () => {
    expect(altOf(picture)).toBe(
      'Who reports what. Nobody was hurt. A Morning Post: reports. B Echo: contradicts: two were hurt. C leaves it out. Harbour Watch: The fire.',
    );
  });
  test('puts printed words in marks and does not say the title twice', () => {
    expect(
      altOf({ ...picture, heading: 'The fire', quoted: true, rows: [], rest: null, context: 'At night' }),
    ).toBe('Who reports what. “The fire”. At night. Harbour Watch.');
  });
});

describe('isDrawable(picture)', () => {
  test.each(['Šárka', 'Ελευθερία', 'Медуза', 'הארץ', 'القدس', 'điều', '“€ 5”'])('%s: yes', (heading) => {
    expect(isDrawable({ ...picture, heading })).toBe(true);
  });
  test.each(['漢字', '😀', 'ไทย'])('%s: no', (heading) => {
    expect(isDrawable({ ...picture, heading })).toBe(false);
  });
});
