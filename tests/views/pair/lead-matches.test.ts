import { describe, expect, test } from 'vitest';
import { matchPair } from '../../../src/views/pair/pair-matches.ts';
import { articleIn, storyOf } from '../story-of.ts';

const NORTH = `Leaked letters show that the mayor coached builders on the bridge

Anna Brandt has been mayor for nine years. She told the builders how to win over the council, the letters say. Boats pass under the old bridge every day.
`;
const RIVER = `The mayor advised a builder on how to win over the council, letters show. The town has two bridges.

She thought that somebody had leaked the letters.
`;

const claim = (id: string, north: readonly [string, string], river: readonly [string, string]) => ({
  id,
  statement: `${id}.`,
  cells: {
    north: { state: north[0], evidence: [north[1]] },
    river: { state: river[0], evidence: [river[1]] },
  },
});
const COACHED = claim(
  'coached',
  ['reports', 'the mayor coached builders'],
  ['less-specific', 'The mayor advised a builder'],
);
const LEAKED = claim(
  'leaked',
  ['reports', 'Leaked letters show'],
  ['reports', 'somebody had leaked the letters'],
);
const ADVISED = claim(
  'advised',
  ['reports', 'the mayor coached builders'],
  ['reports', 'The mayor advised a builder'],
);

/** The passages of the two by the words that they begin with. */
function passages(...claims: ReturnType<typeof claim>[]) {
  const story = storyOf({
    articles: { north: NORTH, river: RIVER },
    claims: { topics: [{ id: 't', title: 'T', claims }] },
  });
  const [a, b] = [articleIn(story, 'north'), articleIn(story, 'river')];
  const of = (one: typeof a, two: typeof a) => {
    const { left, right, matches, further } = matchPair(story, one, two);
    const words = ({ text }: typeof a, placed: (typeof left)[number] | undefined) =>
      text.slice(placed?.sentence.start, placed?.sentence.end).split(' ').slice(0, 3).join(' ');
    return {
      matches: matches.map(({ a: own, b: theirs }) => [
        words(one, left[own.first]),
        words(two, right[theirs.first]),
      ]),
      further: further.map(({ side, range, number }) => [
        number,
        side === 'a' ? words(one, left[range.first]) : words(two, right[range.first]),
      ]),
    };
  };
  return { ...of(a, b), mirrored: of(b, a).matches };
}

describe('a headline and an opening', () => {
  test('are counterparts where a claim ties them; a later sentence that tells a part is none', () => {
    const { matches, further, mirrored } = passages(ADVISED, LEAKED);
    expect(matches).toEqual([['Leaked letters show', 'The mayor advised']]);
    expect(mirrored).toEqual([['The mayor advised', 'Leaked letters show']]);
    expect(further).toEqual([]);
  });
  test('where one only comes near a claim of the other, none of the two has a counterpart by it', () => {
    // What stays are their words.
    expect(passages().matches).toEqual([['Leaked letters show', 'The mayor advised']]);
    expect(passages(COACHED).matches).toEqual(passages().matches);
  });
});

test('of two sentences that claims tie to one, the one that tells more of the same is its counterpart', () => {
  const story = storyOf({
    articles: {
      north:
        'A day in Vik\n\nThe harbour froze.\n\nThe ferry left at nine, full of sheep and of hay for the islands.\n',
      river:
        'Winter\n\nIt was cold.\n\nAt nine the ferry left the frozen harbour with sheep and hay for the islands.\n',
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            claim('frozen', ['reports', 'The harbour froze'], ['reports', 'the frozen harbour']),
            claim('ferry', ['reports', 'The ferry left at nine'], ['reports', 'At nine the ferry left']),
            claim('hay', ['reports', 'sheep and of hay'], ['reports', 'with sheep and hay']),
          ],
        },
      ],
    },
  });
  const [a, b] = [articleIn(story, 'north'), articleIn(story, 'river')];
  const { left, matches } = matchPair(story, a, b);
  expect(matches.map(({ a: { first } }) => a.text.slice(left[first]?.sentence.start).slice(0, 9))).toEqual([
    'The ferry',
  ]);
});
