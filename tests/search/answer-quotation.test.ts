import { describe, expect, test } from 'vitest';
import { answerOf, answers, libraryOf, storyTexts } from './library.ts';

const library = libraryOf(storyTexts({
  north: { lines: ['“The bridge will stay closed until the old pillars are safe,” said Anna Brandt.', 'A ferry runs on Tuesday.'], said: [['The bridge will stay closed until the old pillars are safe,', 'Anna Brandt', 'u-1']] },
  south: { lines: ['Anna Brandt said: “The bridge [over the Tarn] will stay closed … until the old pillars are safe.”'], said: [['The bridge [over the Tarn] will stay closed … until the old pillars are safe.', 'Anna Brandt', 'u-1']] },
  east: { lines: ['The mayor said that “the bridge must stay shut until the old pillars are safe” again.'], said: [['the bridge must stay shut until the old pillars are safe', 'Anna Brandt', 'u-1']] },
  west: { lines: ['Cars have to take another way for now, Brandt told a crowd.'] },
  paper: { lines: ['Ice cream was sold out on Sunday.'] },
}, { rows: [[[0, 0], [3, 0]]] }), storyTexts({ other: { lines: ['“Nobody knows who will pay for all of it,” a voice called.'], said: [['Nobody knows who will pay for all of it,']] } }, { id: 'road', title: 'The road' }));

const WHOLE = 'The bridge will stay closed until the old pillars are safe';

test('says of each article of the story whether it prints it, how, or where it tells it', () => {
  expect(answers(library, WHOLE)).toEqual([
    `A verbatim: ${WHOLE}`,
    'B verbatim: The bridge [over the Tarn] will stay closed … until the old pillars are safe',
    'C altered: the bridge must stay shut until the old pillars are safe',
    'D near: Cars have to take another way for now, Brandt told a crowd.',
    'E none',
  ]);
});

describe('altered', () => {
  test.each([
    ['one word changed', 'the bridge will stay closed until the new pillars are safe'],
    ['a word left out', 'the bridge will stay closed until pillars are safe'],
    ['a typing error', 'the brigde will stay closed until the old pillars are safe'],
    ['words put in', 'the bridge will sadly stay closed today until the old pillars are safe'],
  ])('%s', (_, query) => {
    expect(answers(library, query)[0]).toBe(`A altered: ${WHOLE}`);
  });
});

describe('not in these articles', () => {
  test.each(['ducks swim slowly over the lake in autumn', 'the mayor of the town ate breakfast with a friend', 'until the ferry is closed nobody will buy pillars'])('%s', (query) => {
    expect(answerOf(library, query)?.printed).toBe(false);
    expect(answers(library, query).every((line) => line.endsWith('none'))).toBe(true);
  });
});

test('a story that prints it answers, the others are not counted', () => {
  expect(answers(library, 'nobody knows who will pay for all of it')).toEqual(['A verbatim: Nobody knows who will pay for all of it']);
});

test('with an outlet asked for only its article answers', () => {
  expect(answers(library, WHOLE, { outlet: 'east-post' })).toEqual(['C altered: the bridge must stay shut until the old pillars are safe']);
});

test('four words are no quotation, and claims are not printed by outlets', () => {
  expect(answerOf(library, 'the bridge will stay')).toBeNull();
  expect(answerOf(library, WHOLE, { kind: 'claim' })).toBeNull();
  expect(answerOf(library, '')).toBeNull();
});
