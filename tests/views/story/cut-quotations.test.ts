import { expect, test } from 'vitest';
import { cutQuotations } from '../../../src/views/story/cut-quotations.ts';
import { storyOf } from '../story-of.ts';

const WORDS = 'We have talked about this bridge for eleven years';
const people = [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }];
const story = (north: string, river: string) =>
  storyOf({
    articles: {
      north: `The mayor spoke on Monday.\n\n“${north},” Marta Lindqvist said.\n`,
      river: `The mayor spoke on Monday.\n\n“${river},” said Marta Lindqvist.\n`,
    },
    story: { people },
  });

test('the fullest printing, with the words marked that no other has', () => {
  const [cut, ...rest] = cutQuotations(story(`${WORDS} and nobody has paid for a single plank of it`, WORDS));
  expect(rest).toEqual([]);
  expect(cut?.html).toContain(WORDS);
  expect(cut?.html).toMatch(/<mark class="other">and nobody has paid for a single plank of it,?<\/mark>/u);
  expect([cut?.outlet.id, cut?.others.map(({ id }) => id), cut?.speaker]).toEqual([
    'north',
    ['river'],
    'Marta Lindqvist',
  ]);
  expect(cut?.address).toMatch(/^\/bridge\/quotes\/u-/u);
});

test('a word or two more are no difference', () => {
  expect(cutQuotations(story(`${WORDS} by now`, WORDS))).toEqual([]);
});

test('words that another prints outside of marks are not called one outlet’s own', () => {
  const told = storyOf({
    articles: {
      north: `The mayor spoke on Monday.\n\n“${WORDS} and nobody has paid for a single plank of it,” Marta Lindqvist said.\n`,
      river: `The mayor spoke on Monday.\n\n“${WORDS},” said Marta Lindqvist, and nobody has paid for a single plank of it.\n`,
    },
    story: { people },
  });
  expect(cutQuotations(told)).toEqual([]);
});

test('a sentence that another article tells, in whatever words, is not called one outlet’s own', () => {
  const own = 'It was an honor and a privilege to serve the people of Brask and of Holm';
  const told = storyOf({
    articles: {
      north: `The mayor spoke on Monday.\n\n“${own}. ${WORDS},” Marta Lindqvist said.\n`,
      river: `The mayor spoke on Monday.\n\n“${WORDS},” said Marta Lindqvist.\n\nThe mayor said it was an honor and privilege to serve the people of Brask.\n`,
    },
    story: { people },
  });
  expect(cutQuotations(told)).toEqual([]);
});
