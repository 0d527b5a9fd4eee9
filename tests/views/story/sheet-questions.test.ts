import { describe, expect, test } from 'vitest';
import { sheetQuestions } from '../../../src/views/story/sheet-questions.ts';
import { textOf } from '../../render/text-content.ts';
import { storyOf } from '../story-of.ts';

const report = (day: string, more: string) =>
  `The old bridge over the Tarn was closed to all traffic on ${day} after cracks were found in two pillars.\n\n${more}\n`;
const closed = (day: string) => [`was closed to all traffic on ${day}`];
const story = storyOf({
  articles: {
    a: report('3 March 2025', 'Buses go by the northern road.'),
    b: report('3 March 2025', 'Nobody was hurt.'),
    c: report('5 March 2025', 'The mayor is tired. Nobody was hurt.'),
  },
  claims: {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'day',
            statement: 'It was closed on 3 March 2025.',
            cells: {
              a: { state: 'reports', evidence: closed('3 March 2025') },
              b: { state: 'reports', evidence: closed('3 March 2025') },
              c: { state: 'contradicts', evidence: closed('5 March 2025'), note: 'two days later' },
            },
          },
          {
            id: 'unlike',
            statement: 'The mayor likes it.',
            cells: {
              a: { state: 'reports', evidence: ['Buses go by the northern road'] },
              c: { state: 'contradicts', evidence: ['The mayor is tired'] },
            },
          },
          { id: 'buses', statement: 'Buses go.', cells: { a: { state: 'reports', evidence: ['Buses go'] } } },
          {
            id: 'hurt',
            statement: 'Nobody was hurt.',
            cells: {
              b: { state: 'reports', evidence: ['Nobody was hurt'] },
              c: { state: 'reports', evidence: ['Nobody was hurt'] },
            },
          },
          { id: 'nobody', statement: 'It rains.', cells: {} },
          {
            id: 'open',
            statement: 'Cracks.',
            cells: {
              a: { state: 'reports', evidence: ['cracks were found'] },
              b: { state: 'differs', evidence: ['cracks were found'] },
            },
          },
        ],
      },
    ],
  },
});
const asked = new Map(sheetQuestions(story).map((question) => [question.claim.id, question]));
const answer = (id: string) => asked.get(id)?.answers.map(({ outlet, note }) => `${outlet.letter} ${note}`);

describe('sheetQuestions', () => {
  test('asks for another day where the words of the cells differ in the day alone', () => {
    expect(asked.get('day')?.asks).toBe('Which report gives another day?');
    expect(answer('day')).toEqual(['C two days later']);
  });
  test('sets the words of both sides side by side where no difference of one kind was found', () => {
    expect(asked.get('unlike')?.asks).toBe('Compare the words. Who prints which? Can all of them be true?');
    expect(asked.get('unlike')?.printed.map(textOf)).toEqual([
      'Buses go by the northern road',
      'The mayor is tired',
    ]);
    expect(answer('unlike')).toEqual(['A null', 'C null']);
  });
  test('asks an editor’s question with the words of the highlight, of a claim that reports word otherwise', () => {
    const told = storyOf({
      articles: { a: 'The mayor doubts it. It rains.\n', b: 'The mayor trusts in it. It rains.\n' },
      story: {
        articles: { a: {}, b: {} },
        highlights: [
          {
            question: 'Doubt, or trust?',
            lines: [
              { article: 'a', exact: 'doubts' },
              { article: 'b', exact: 'trusts in it' },
            ],
            claim: 'trust',
          },
        ],
      },
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [
              {
                id: 'trust',
                statement: 'The mayor trusts in it.',
                cells: {
                  a: { state: 'words-otherwise', evidence: ['doubts it'] },
                  b: { state: 'reports', evidence: ['trusts in it'] },
                },
              },
            ],
          },
        ],
      },
    });
    const [question] = sheetQuestions(told);
    expect(question?.asks).toBe(
      'Doubt, or trust? Compare the words. Who prints which? Can all of them be true?',
    );
    expect(question?.printed.map(textOf)).toEqual(['doubts', 'trusts in it']);
    expect(question?.answers.map(({ outlet }) => outlet.letter)).toEqual(['A', 'B']);
  });
  test('what is to be looked for is not shown', () => {
    expect(asked.get('day')?.printed).toEqual([]);
  });
  test('who leaves a claim out is not asked again: the matrix asks it', () => {
    expect([...asked.keys()]).toEqual(['day', 'unlike']);
  });
  test('asks nothing of a claim that nobody reports, or that an editor has still to look at', () => {
    expect([...asked.keys()]).not.toContain('nobody');
    expect([...asked.keys()]).not.toContain('open');
  });
});
