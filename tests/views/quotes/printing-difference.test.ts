import { describe, expect, test } from 'vitest';
import { printingDifference } from '../../../src/views/quotes/printing-difference.ts';
import { storyOf } from '../story-of.ts';

/** How the printings of the one utterance that several articles print differ. */
function differenceOf(printings: Record<string, string>): string | null {
  const story = storyOf({
    articles: Object.fromEntries(
      Object.entries(printings).map(([id, words]) => [
        id,
        `The mayor spoke on Monday, ${id} reports.\n\n“${words},” Marta Lindqvist said. The council did not comment on it.\n`,
      ]),
    ),
    story: { people: [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }] },
  });
  const found = story.utterances.find(({ members }) => members.length > 1);
  if (!found) throw new Error('The articles share no utterance');
  return printingDifference(story, found);
}

const CLOSED = 'The old bridge over the Tarn will stay closed until the pillars are safe';

describe('printingDifference', () => {
  test('names the words that stand in the place of others', () => {
    expect(differenceOf({ echo: CLOSED, nova: CLOSED, post: CLOSED.replace('closed', 'open') })).toBe(
      'post prints “open” where echo and nova print “closed”.',
    );
  });
  test('prefers other words to another spelling', () => {
    const titled = `Senator Brandt, ${CLOSED}`;
    expect(
      differenceOf({ echo: titled, post: titled.replace('Senator', 'Sen.').replace('closed', 'shut') }),
    ).toBe('post prints “shut” where echo prints “closed”.');
  });
  test('takes the rest of a longer quotation for no other words', () => {
    expect(
      differenceOf({ echo: `${CLOSED} by year-end, and nobody can cross it`, post: `${CLOSED} by year end` }),
    ).toBe('Some words differ, such as “year end” (post).');
  });
  test('says what an outlet adds in brackets, of many the first three', () => {
    const added = CLOSED.replace('bridge', 'bridge [of stone]').replace('pillars', 'pillars [two of four]');
    expect(differenceOf({ echo: CLOSED, post: added })).toBe(
      'echo and post print the same words. post adds “of stone” and “two of four” in brackets.',
    );
    const much = added.replace('old', 'old [grey]').replace('stay', 'stay [again]');
    expect(differenceOf({ echo: CLOSED, post: much })).toContain(
      'post adds “grey”, “of stone”, “again” and 1 more in brackets.',
    );
  });
  test('tells up to three differences one by one, of more the first', () => {
    const two = CLOSED.replace('closed', 'open').replace('over the Tarn ', '');
    expect(differenceOf({ echo: CLOSED, post: two })).toBe(
      'post prints “open” where echo prints “closed”. echo prints “bridge over the Tarn will stay”, post “bridge will stay”.',
    );
    const long = `${CLOSED}, and nobody can walk from one side of the town to the other before the summer comes`;
    const four = long
      .replace('closed', 'open')
      .replace('over the Tarn ', '')
      .replace('walk', 'drive')
      .replace('summer', 'winter');
    expect(differenceOf({ echo: long, post: four })).toMatch(
      /^post prints “[^”]+” where echo prints “[^”]+”\. Other words differ too\.$/u,
    );
  });
  test('else the words that one lacks inside', () => {
    expect(differenceOf({ echo: CLOSED, post: CLOSED.replace('over the Tarn ', '') })).toBe(
      'echo prints “bridge over the Tarn will stay”, post “bridge will stay”.',
    );
  });
  test('else who prints most and least', () => {
    expect(differenceOf({ echo: CLOSED, post: CLOSED.slice(0, 28) })).toBe(
      `echo prints all of these words, post only “${CLOSED.slice(0, 28)}”.`,
    );
    expect(differenceOf({ echo: CLOSED, nova: CLOSED.slice(0, 46), post: CLOSED.slice(0, 28) })).toBe(
      `echo prints all of these words, nova a part of them, post only “${CLOSED.slice(0, 28)}”.`,
    );
  });
  test('says so where all words are the same', () => {
    expect(differenceOf({ echo: CLOSED, post: CLOSED })).toBe('echo and post print the same words.');
    expect(differenceOf({ echo: CLOSED, nova: CLOSED, post: CLOSED })).toBe(
      'echo, nova and post print the same words.',
    );
  });
});
