import { describe, expect, test } from 'vitest';
import { pairSlopes } from '../../../src/views/pair/pair-slopes.ts';
import { articleIn, storyOf } from '../story-of.ts';

const words = ['apples', 'bears', 'clouds', 'dogs', 'eagles'];
const sentence = (word: string) => `There were ${word} on the road that day.`;
const claims = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: words.map((word) => ({
        id: word,
        statement: `${word}.`,
        cells: Object.fromEntries(
          ['left', 'right'].map((id) => [id, { state: 'reports', evidence: [word] }]),
        ),
      })),
    },
  ],
};
const story = storyOf({
  articles: {
    left: `${words.map(sentence).join('\n\n')}\n`,
    right: `${['eagles', 'bears', 'clouds', 'dogs', 'apples'].map(sentence).join('\n\n')}\n`,
  },
  claims,
});
const [left, right] = [articleIn(story, 'left'), articleIn(story, 'right')];

describe('pairSlopes', () => {
  const view = pairSlopes(story, left, right, story.claims);

  test('a line for each claim, from its place in one text to its place in the other', () => {
    expect(view?.lines.length).toBe(5);
    expect(view?.lines[1]?.a).toBeCloseTo(view?.lines[1]?.b ?? 0, 0);
  });
  test('what stands a third of the text or more apart is listed, with who tells it earlier', () => {
    expect(
      view?.far.map(({ number, statement, earlier, places }) => [number, statement, earlier, ...places]),
    ).toEqual([
      [1, 'apples.', 'a', 'first paragraph', 'last third'],
      [2, 'eagles.', 'b', 'last third', 'first paragraph'],
    ]);
    expect(view?.lines.map(({ far }) => far)).toEqual([true, false, false, false, true]);
  });
  test('numbers never stand on each other, and never outside the picture', () => {
    const many = storyOf({
      articles: {
        left: 'Ants, bees, cats, dogs, eels and foxes came early that day.\n\nNothing else was seen on the long road to the old town for hours and hours.\n',
        right:
          'Nothing else was seen on the long road to the old town for hours and hours.\n\nThen ants, bees, cats, dogs, eels and foxes came.\n',
      },
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: ['nts', 'bees', 'cats', 'dogs', 'eels', 'foxes'].map((word, i) => ({
              id: `c-${i}`,
              statement: word,
              cells: Object.fromEntries(
                ['left', 'right'].map((id) => [id, { state: 'reports', evidence: [word] }]),
              ),
            })),
          },
        ],
      },
    });
    const numbers =
      pairSlopes(many, articleIn(many, 'left'), articleIn(many, 'right'), many.claims)?.numbers ?? [];
    expect(numbers.length).toBe(6);
    for (const side of ['a', 'b'] as const) {
      const places = numbers.map((each) => each[side]).toSorted((x, y) => x - y);
      places.slice(1).forEach((place, i) => expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(4.9));
      expect(places.at(-1)).toBeLessThanOrEqual(100);
    }
  });
  test('its words count all that stand far apart, however few are numbered', () => {
    expect(view?.facts).toBe(
      'Both speak of 5 claims. Two of them stand a third of the text or more apart; numbered and listed.',
    );
    const things = ['ants', 'bees', 'cats', 'dogs', 'eels', 'foxes', 'geese', 'hens'];
    const seen = `${things.join(', ')} came early that day.`;
    const quiet =
      'Nothing else was seen on the long road to the old town for hours and hours, and nobody asked for more.';
    const many = storyOf({
      articles: { left: `First ${seen}\n\n${quiet}\n`, right: `${quiet}\n\nThen ${seen}\n` },
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: things.map((word) => ({
              id: word,
              statement: word,
              cells: Object.fromEntries(
                ['left', 'right'].map((id) => [id, { state: 'reports', evidence: [word] }]),
              ),
            })),
          },
        ],
      },
    });
    const all = pairSlopes(many, articleIn(many, 'left'), articleIn(many, 'right'), many.claims);
    expect(all?.facts).toBe(
      'Both speak of 8 claims. Eight of them stand a third of the text or more apart; the six farthest are numbered and listed.',
    );
  });
  test('two claims are no picture', () =>
    expect(pairSlopes(story, left, right, story.claims.slice(0, 2))).toBeNull());
});
