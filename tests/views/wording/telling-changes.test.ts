import { describe, expect, test } from 'vitest';
import { pairWording } from '../../../src/views/wording/pair-wording.ts';
import { tellingChanges } from '../../../src/views/wording/telling-changes.ts';
import { articleIn, storyOf } from '../story-of.ts';

/** The words marked in each of two articles of one sentence. */
function markedIn(left: string, right: string): [string[], string[]] {
  const { a, b, changes } = changesIn(left, right);
  const [one, two] = [changes.flatMap((each) => each.a ?? []), changes.flatMap((each) => each.b ?? [])];
  return [
    one.map(({ start, end }) => a.text.slice(start, end)),
    two.map(({ start, end }) => b.text.slice(start, end)),
  ];
}

function changesIn(left: string, right: string) {
  const story = storyOf({ articles: { left: `${left}\n`, right: `${right}\n` } });
  const [a, b] = [articleIn(story, 'left'), articleIn(story, 'right')];
  const whole = (text: string) => ({ start: 0, end: text.length });
  const { changes } = tellingChanges(a, b, pairWording(a, whole(left), b, whole(right)));
  return { a, b, changes };
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
    ).toEqual([['claimed'], ['said']]);
  });
  test('are no verb of another act of the speaker, and none that only announces', () => {
    const spoken = '“The bridge will stay closed until the pillars are safe”';
    expect(markedIn(`The builder said ${spoken} and urged calm.`, `${spoken}, the builder said.`)).toEqual([
      [],
      [],
    ]);
    expect(markedIn(`${spoken}, the builder announced.`, `${spoken}, the builder said.`)).toEqual([[], []]);
  });
  test.each([
    ['a word that says the same', 'held a session of', 'held a meeting of'],
    ['a word of the same tone', 'was furious at the repair of', 'was outraged at the repair of'],
    ['words in a headline, which have capitals', 'Held A Session Of', 'Held A Meeting Of'],
  ])('are not %s', (_, left, right) => {
    const all = (words: string) => `The Old Council ${words} The Old Bridge Builders`;
    expect(markedIn(all(left), all(right))).toEqual([[], []]);
  });
  test('of an outlet’s own words are those that readers weigh', () => {
    expect(
      markedIn(
        'The old council condemned the builders twice.',
        'The old council praised the builders twice.',
      ),
    ).toEqual([['condemned'], ['praised']]);
  });
  test('of a speaker’s words are any that tell something', () => {
    expect(
      markedIn(
        '“We need every method to mend the old bridge,” the builder said.',
        '“We need every mechanism to mend the old bridge,” the builder said.',
      ),
    ).toEqual([['method'], ['mechanism']]);
  });
  test('are none where the other article has the word anywhere', () => {
    const story = storyOf({
      articles: {
        left: 'The council condemned the old builders on Monday.\n',
        right:
          'The council praised the old builders on Monday. They had worked all winter. Nobody was hurt. It was condemned later.\n',
      },
    });
    const [a, b] = [articleIn(story, 'left'), articleIn(story, 'right')];
    const [one, two] = [a.sentences[0], b.sentences[0]];
    if (!one || !two) throw new Error('No sentences');
    expect(tellingChanges(a, b, pairWording(a, one, b, two)).changes).toEqual([]);
  });
  test('are not there where one has just a small word more', () => {
    const { changes } = changesIn('He said that the old bridge shut.', 'He said the old bridge shut.');
    expect(changes).toEqual([]);
  });
  test('are no denial that the other makes in its own way', () => {
    expect(
      markedIn(
        'The old council will not pay the builders of the bridge.',
        'The old council will pay the builders of the bridge nothing.',
      ),
    ).toEqual([[], []]);
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
