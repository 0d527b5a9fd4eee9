import { describe, expect, test } from 'vitest';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { toldFactsOf } from '../../../src/views/story/told-facts.ts';
import { textOf } from '../../render/text-content.ts';
import { bridge } from '../bridge.ts';
import { storyOf } from '../story-of.ts';

const ARTICLES = {
  north: `Ferry runs aground near Holm

A night at sea ended well for everybody.

The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard, the coast guard said.

“Nobody had to swim,” said Captain Edda Thorne. The weather was calm.
`,
  river: `Marigold aground off Holm

The harbour was quiet this morning.

The ferry Marigold ran aground near Holm on Friday evening with 64 people aboard, the coast guard said.

Divers will look at the hull today.
`,
};
const story = storyOf({ articles: ARTICLES });

describe('toldFactsOf', () => {
  const view = toldFactsOf(story);
  test('what both tell, in the words of one, each outlet opening its own', () => {
    const fact = view?.common.find(({ html }) => textOf(html).includes('ran aground near Holm on Friday'));
    expect(fact?.outlets.named.map(({ outlet }) => outlet.letter).toSorted()).toEqual(['A', 'B']);
    expect(fact?.outlets.named.every(({ here }) => here.includes('#s-'))).toBe(true);
    expect(view?.summary).toMatch(/, besides how each begins, that both tell\. /u);
  });
  test('who is quoted, and how often, by which outlet', () => {
    expect(
      view?.speakers.map(({ name, outlets }) => [
        name,
        outlets.named.map(({ outlet, quotes }) => [outlet.letter, quotes]),
      ]),
    ).toEqual([['Edda Thorne', [['A', 1]]]]);
  });
  test('who is quoted is counted as the page of quotes lists it, and no letter is a person', () => {
    const two = storyOf({
      articles: {
        north: `Thorne: “Nobody had to swim”

“Nobody had to swim,” said Captain Edda Thorne. “We all walked ashore in the dark.” According to the letter, the hull “was sound and freshly painted.”
`,
        river: `Marigold aground off Holm

The harbour was quiet. “Nobody had to swim,” said Edda Thorne.
`,
      },
    });
    const listed = quotesPageOf(two).speakers;
    expect(listed.map(({ name }) => name)).toContain('the letter');
    const counts = toldFactsOf(two)?.speakers.map(({ name, outlets }) => [
      name,
      outlets.named.map(({ outlet, quotes }) => [outlet.letter, quotes]),
    ]);
    expect(counts).toEqual([
      [
        'Edda Thorne',
        ['A', 'B'].map((letter) => [
          letter,
          listed
            .find(({ name }) => name === 'Edda Thorne')
            ?.utterances.filter(({ outlets }) => outlets.some((outlet) => outlet.letter === letter)).length,
        ]),
      ],
    ]);
    expect(counts?.[0]?.[1]).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
  test('the same text in two outlets is told as such', () => {
    expect(view?.copies).toEqual([]);
    const long = Array.from(
      { length: 12 },
      (_, i) => `Line ${i} says that boat ${i} lies in harbour ${i + 3}.`,
    ).join(' ');
    const copies = storyOf({ articles: { north: `Boats\n\n${long}\n`, river: `Ships\n\n${long}\n` } });
    expect(toldFactsOf(copies)?.copies).toEqual([
      expect.stringMatching(
        /^north and river print the same text: (?:9\d|100) % of their runs of three words\.$/u,
      ),
    ]);
  });
  test('how each begins is listed and counted there, and not again as told by several', () => {
    const begins = storyOf({
      articles: {
        north:
          'Ferry Marigold runs aground near Holm\n\nThe ferry Marigold ran aground near Holm on Friday evening.\n',
        river:
          'Ferry Marigold aground near Holm\n\nThe ferry Marigold ran aground near Holm on Friday evening, police said.\n',
      },
    });
    expect(begins.facts.length).toBeGreaterThan(0);
    expect(toldFactsOf(begins)).toBeNull();
  });
  test('an editor’s claims stand in its place', () => {
    expect(toldFactsOf(bridge())).toBeNull();
  });
  test('what was found nowhere else is shown even if nothing is told by two', () => {
    const apart = storyOf({
      articles: {
        north:
          'Fire at the mill\n\nThe mill burned.\n\nA crane from the yard in Brask lifted two cars out of the water before noon on Sunday.\n',
        river:
          'Council meets\n\nThe council met.\n\nThe school in Holm gets a new roof for 40,000 crowns before the winter of next year.\n',
      },
    });
    expect(toldFactsOf(apart)?.common).toEqual([]);
    expect(toldFactsOf(apart)?.nowhereElse.length).toBeGreaterThan(0);
  });
});
