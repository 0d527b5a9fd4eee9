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
const answer = (id: string) =>
  asked
    .get(id)
    ?.answers.flatMap(({ reports }) => reports.map(({ outlet, note }) => `${outlet.letter} ${note}`));

describe('sheetQuestions', () => {
  test('asks for another day where the words of the cells differ in the day alone', () => {
    expect(asked.get('day')?.asks).toBe('Which report gives another day?');
    expect(answer('day')).toEqual(['C two days later']);
  });
  test('sets the words of both sides side by side where no difference of one kind was found', () => {
    expect(asked.get('unlike')?.asks).toBe('Can all of these be true at once? Which report prints which?');
    expect(asked.get('unlike')?.verdict).toBe('As printed, c contradicts this sentence.');
    // The sentence might have the words of one of them.
    expect([asked.get('unlike')?.stated, asked.get('day')?.stated]).toEqual([false, true]);
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
      'Doubt, or trust? What would a reader of each report answer? Which report prints which?',
    );
    expect(question?.printed.map(textOf)).toEqual(['doubts', 'trusts in it']);
    expect(question?.answers.map(({ reports }) => reports[0]?.outlet.letter)).toEqual(['A', 'B']);
  });
  test('the key names also the reports whose words an editor does not show', () => {
    const line = (article: string, exact: string, mark: string) => ({ article, exact, mark: [mark] });
    const told = storyOf({
      articles: {
        a: 'He doubts it: “It is as good as it gets.”\n',
        b: 'He trusts in it.\n',
        c: '“It is as good as it gets,” he said.\n',
      },
      story: {
        highlights: [
          {
            question: 'Doubt, or trust?',
            claim: 'trust',
            lines: [line('b', 'trusts in it', 'trusts'), line('c', 'as good as it gets', 'good')],
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
                statement: 'He trusts in it.',
                cells: {
                  a: { state: 'words-otherwise', evidence: ['He doubts it'] },
                  b: { state: 'reports', evidence: ['He trusts in it'] },
                  c: { state: 'less-specific', evidence: ['as good as it gets'] },
                },
              },
            ],
          },
        ],
      },
    });
    const [question] = sheetQuestions(told);
    expect(
      question?.answers.map(({ reports }) => reports.map(({ outlet }) => outlet.letter).join('')),
    ).toEqual(['CA', 'B']);
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

  const asks = (claim: object, articles = { a: 'A deal is near.', b: 'A deal is done.', c: 'No news.' }) =>
    sheetQuestions(
      storyOf({
        articles: Object.fromEntries(Object.entries(articles).map(([id, text]) => [id, `${text}\n`])),
        claims: {
          topics: [{ id: 't', title: 'T', claims: [{ id: 'd', statement: 'There is a deal.', ...claim }] }],
        },
      }),
    ).map((question) => [
      question.asks,
      ...question.answers.map(
        ({ number, reports }) => `${number}: ${reports.map(({ outlet }) => outlet.letter).join()}`,
      ),
    ]);
  const [near, done] = [
    { state: 'words-otherwise', evidence: ['A deal is near'], note: 'has “near”.' },
    { state: 'reports', evidence: ['A deal is done'], note: 'has “done”.' },
  ];

  test('asks with the words that the notes of two reports quote', () => {
    expect(asks({ cells: { a: near, b: done } })).toEqual([
      ['“done” or “near”: which report prints which?', '1: B', '2: A'],
    ]);
  });
  test('asks for the words of one that differs, where they alone are noted', () => {
    expect(asks({ main: true, cells: { a: { ...near, note: undefined }, b: done } })[0]?.[0]).toBe(
      'Which report prints which?',
    );
    expect(asks({ cells: { a: near, b: { ...done, note: undefined } } })).toEqual([
      ['Which report prints “near”, and what do the others have in its place?', '1: B', '2: A'],
    ]);
  });
  test('asks with the words of three', () => {
    const at = { state: 'words-otherwise', evidence: ['A deal is at hand'], note: 'has “at hand”.' };
    expect(
      asks(
        { cells: { a: near, b: done, c: at } },
        { a: 'A deal is near.', b: 'A deal is done.', c: 'A deal is at hand.' },
      )[0]?.[0],
    ).toBe('“done”, “near” and “at hand”: which report prints which?');
  });
  test('asks what less specific words leave open, of main claims alone', () => {
    const cells = { a: { ...near, state: 'less-specific' }, b: done };
    expect(asks({ main: true, cells })).toEqual([
      ['What does “near” leave open? Which report prints it so?', '1: A'],
    ]);
    expect(asks({ cells })).toEqual([]);
  });
  test('asks for the sources where each report names one', () => {
    expect(
      asks(
        {
          main: true,
          cells: {
            a: { state: 'words-otherwise', evidence: ['A deal is near'], attribution: 'the mayor' },
            b: { state: 'reports', evidence: ['A deal is done'], attribution: 'the builder' },
          },
        },
        { a: 'A deal is near, the mayor said.', b: 'A deal is done, the builder said.', c: 'No news.' },
      ),
    ).toEqual([['Which report prints which, and whom does each name as its source?', '1: B', '2: A']]);
  });
  test('asks nothing of a detail on which no words were noted', () => {
    const plain = { ...near, note: undefined };
    expect(asks({ cells: { a: plain, b: { ...done, note: undefined } } })).toEqual([]);
  });
  test('the same words of two reports stand once, and both are the answer', () => {
    const same = { state: 'words-otherwise', evidence: ['A deal is near'] };
    expect(
      asks(
        { main: true, cells: { a: same, b: done, c: same } },
        { a: 'A deal is near.', b: 'A deal is done.', c: 'A deal is near.' },
      ),
    ).toEqual([['Which report prints which?', '1: B', '2: A,C']]);
  });
});
