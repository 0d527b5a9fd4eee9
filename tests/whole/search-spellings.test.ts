import { describe, expect, test } from 'vitest';
import { answers, find, hits, libraryOf, shown, storyTexts } from '../search/library.ts';

const library = libraryOf(
  storyTexts(
    {
      north: {
        lines: [
          'Slow-motion film of the flood',
          'The K-9 unit and the low-cost bus were there.',
          'Søren Bjørk sat in a café in Płock with Anna Großmann.',
          'The counter-offer stood: “We keep the anti-flood wall until the spring comes,” she said.',
          'It was twenty-one days later.',
        ],
        headlines: [0],
        said: [['We keep the anti-flood wall until the spring comes', 'Anna Großmann', 'u-wall']],
      },
      south: {
        lines: [
          'The slowmotion film was seen by all.',
          'They came late, and the motion was slow.',
          'A counteroffer came.',
          'Room 201 was empty.',
        ],
      },
    },
    { people: [] },
  ),
);
const found = (query: string) => hits(library, query).map((hit) => shown(hit));

describe('hyphen or none', () => {
  test.each([
    ['slowmotion', ['The [slowmotion] film was seen by all.', '[Slow-motion] film of the flood']],
    ['counteroffer', ['A [counteroffer] came.']],
    ['k9', ['The [K-9] unit and the low-cost bus were there.']],
    ['lowcost bus', ['The K-9 unit and the [low-cost bus] were there.']],
  ])('%s', (query, lines) => expect(found(query)).toEqual(expect.arrayContaining(lines)));

  test.each(['slow-motion', 'Slow‑motion'])('%s finds the word without one', (query) =>
    expect(found(query)).toEqual(
      expect.arrayContaining(['[Slow-motion] film of the flood', 'The [slowmotion] film was seen by all.']),
    ),
  );
  test('its parts must stand side by side, and figures are no compound', () => {
    expect(found('slowmotion')).toHaveLength(2);
    expect(found('201')).toEqual(['Room [201] was empty.']);
  });
  test('a quotation pasted with another hyphen is printed word for word', () => {
    expect(answers(library, 'we keep the antiflood wall until the spring comes')[0]).toMatch(/^A verbatim/u);
  });
});

describe('letters that a keyboard may lack', () => {
  test.each([
    ['soren', '[Søren]'],
    ['bjork', '[Bjørk]'],
    ['plock', '[Płock]'],
    ['grossmann', '[Großmann]'],
    ['GROẞMANN', '[Großmann]'],
    ['Søren', '[Søren]'],
  ])('%s marks the whole word', (query, word) => expect(found(query).join(' ')).toContain(word));
});

test('a word that the texts have is meant, not one that looks like it', () => {
  expect(found('cafe')).toEqual(['Søren Bjørk sat in a [café] in Płock with Anna Großmann.']);
  expect(find(library, 'caffe').groups.length + find(library, 'caffe').nearest.length).toBeGreaterThan(0);
});
