import { describe, expect, test } from 'vitest';
import { pairWording } from '../../../src/views/wording/pair-wording.ts';
import { tellingChanges } from '../../../src/views/wording/telling-changes.ts';
import { articleIn, storyOf } from '../story-of.ts';

/** The words marked in each of two articles of one sentence. */
function markedIn(left: string, right: string): [string[], string[]] {
  const story = storyOf({ articles: { left: `${left}\n`, right: `${right}\n` } });
  const [a, b] = [articleIn(story, 'left'), articleIn(story, 'right')];
  const whole = (text: string) => ({ start: 0, end: text.length });
  const { a: one, b: two } = tellingChanges(a, b, pairWording(a, whole(left), b, whole(right)));
  return [
    one.map(({ start, end }) => a.text.slice(start, end)),
    two.map(({ start, end }) => b.text.slice(start, end)),
  ];
}

describe('telling changes', () => {
  test('are words in the place of others', () => {
    expect(
      markedIn('He has deep respect for the old mayor.', 'He has the deepest respect for the old mayor.'),
    ).toEqual([['deep'], ['deepest']]);
  });
  test('are shown on both sides, also where one of them alone says something', () => {
    expect(
      markedIn('The bridge over the river is shut for good.', 'The bridge over the river is shut for now.'),
    ).toEqual([['good'], ['now']]);
  });
  test('are a denial and a hedge', () => {
    expect(markedIn('The town will pay for the bridge.', 'The town will not pay for the bridge.')).toEqual([
      [],
      ['not'],
    ]);
    expect(
      markedIn('The bridge could open in spring this year.', 'The bridge opens in spring this year.')[0],
    ).toEqual(['could']);
  });
  test('are no function words, endings and verbs of saying', () => {
    expect(
      markedIn('He said the bridge had also closed on Monday.', 'He added that the bridge closed on Monday.'),
    ).toEqual([[], []]);
  });
  test('are no name where the other has a pronoun or a shorter name; another name or day is one', () => {
    expect(
      markedIn('Brandt said that the old bridge would close.', 'He said that the old bridge would close.'),
    ).toEqual([[], []]);
    expect(
      markedIn(
        'The old bridge near Alder was shut for the night.',
        'The old bridge near Kem was shut for the night.',
      ),
    ).toEqual([['Alder'], ['Kem']]);
    expect(
      markedIn(
        'The old bridge was shut on Monday for the night.',
        'The old bridge was shut on Tuesday for the night.',
      ),
    ).toEqual([['Monday'], ['Tuesday']]);
  });
  test('are no words that only stand elsewhere', () => {
    expect(
      markedIn(
        'On 29 October the council met in the old hall.',
        'On October 29 the council met in the old hall.',
      ),
    ).toEqual([[], []]);
  });
  test('are no words that one alone has', () => {
    expect(
      markedIn(
        'The old bridge was shut, the mayor said in her speech.',
        'The old bridge was shut, the mayor said.',
      ),
    ).toEqual([[], []]);
  });
  test('are no long addition: who tells more tells nothing otherwise', () => {
    expect(
      markedIn(
        'The mayor closed the bridge and the school near the river on Monday.',
        'The mayor, a builder by trade and father of four small children, closed the bridge and the school near the river on Monday.',
      ),
    ).toEqual([[], []]);
  });
  test.each([
    ['a joined word', 'the hard-line mayor of the town', 'the hardline mayor of the town'],
    ['a short form', 'Here Sen. Brandt of the old town spoke', 'Here Senator Brandt of the old town spoke'],
    [
      'initials',
      'the council of the U.S. shut the bridge',
      'the council of the United States shut the bridge',
    ],
    [
      'a contraction',
      'the builder does not mean that the town pays',
      "the builder doesn't mean that the town pays",
    ],
    ['an irregular past', 'the ruling leaves open the old bridge', 'the ruling left open the old bridge'],
    ['a British spelling', 'it was the honour of the old town', 'it was the honor of the old town'],
    ['letters that changed places', 'the bridge of Ron Snyder was shut', 'the bridge of Ron Synder was shut'],
    ['a clipped word', "they throw 'em off the old bridge", 'they throw them off the old bridge'],
  ])('are no other spelling: %s', (_, left, right) => {
    expect(markedIn(`${left}.`, `${right}.`)).toEqual([[], []]);
  });
  test('stand between words that both have', () => {
    expect(
      markedIn('A neighbour fears that the bridge falls.', 'The town council hopes that the bridge falls.'),
    ).toEqual([[], []]);
    expect(
      markedIn(
        'The mayor was fired for lying to the town council.',
        'The mayor was fired for misleading the town council.',
      ),
    ).toEqual([['lying'], ['misleading']]);
  });
  test('are no words that the other has in the sentence beside it', () => {
    const story = storyOf({
      articles: {
        left: 'The builder shut the heavy bridge of the town on Monday.\n',
        right: 'The builder shut the old bridge of the town on Monday. It was heavy.\n',
      },
    });
    const [a, b] = [articleIn(story, 'left'), articleIn(story, 'right')];
    const [one, two] = [a.sentences[0], b.sentences[0]];
    if (!one || !two) throw new Error('No sentences');
    expect(tellingChanges(a, b, pairWording(a, one, b, two))).toEqual({ a: [], b: [], changes: [] });
  });
  test('are no role in the place of a name, and no outlet in the place of another at the head of a report', () => {
    expect(
      markedIn(
        'On Monday the old friend Brandt wrote to the town council.',
        'On Monday the old friend mayor wrote to the town council.',
      ),
    ).toEqual([[], []]);
    expect(
      markedIn('ALDER (North) - The old bridge was shut.', 'ALDER (South) - The old bridge was shut.'),
    ).toEqual([[], []]);
  });
  test('are the verb that judges, where the other only says', () => {
    expect(
      markedIn(
        '“The bridge will stay closed until the pillars are safe,” the builder claimed.',
        '“The bridge will stay closed until the pillars are safe,” said the builder.',
      ),
    ).toEqual([['claimed'], []]);
  });
  test('of passages in another wording altogether there are none', () => {
    expect(markedIn('The bridge was shut on Monday.', 'Nobody may cross until it is mended.')).toEqual([
      [],
      [],
    ]);
  });
  test('of a piece and a longer one are looked for in what both have', () => {
    const pieces = [
      'the repair costs 3 million euros',
      'Builders say that the repair of the bridge costs 5 million euros or more',
    ] as const;
    expect(markedIn(...pieces)).toEqual([['3'], ['5']]);
  });
});
