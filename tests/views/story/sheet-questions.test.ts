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
const lettersOf = (outlets: readonly { readonly letter: string }[]) =>
  outlets.map(({ letter }) => letter).join();
const asked = new Map(sheetQuestions(story).map((question) => [question.claim.id, question]));
const answer = (id: string) =>
  asked.get(id)?.answers.map(({ outlets, says }) => `${lettersOf(outlets)} ${says}`);

describe('sheetQuestions', () => {
  test('asks for another day where the words of the cells differ in the day alone', () => {
    expect(asked.get('day')?.asks).toBe('Which day does each report give? Can all be true?');
    // Who does the same stands together, and the answer is in the words that are shown.
    expect(answer('day')).toEqual(['A,B reports', 'C two days later']);
    expect(asked.get('day')?.printed.map(({ html, outlets }) => [textOf(html), lettersOf(outlets)])).toEqual([
      ['was closed to all traffic on 3 March 2025', 'A,B'],
      ['was closed to all traffic on 5 March 2025', 'C'],
    ]);
  });
  test('sets the words of both sides side by side where no difference of one kind was found', () => {
    expect(asked.get('unlike')?.asks).toBe('Can all of these be true at once? Why, or why not?');
    expect(asked.get('unlike')?.verdict).toBe(
      'Not all of it can be true: as printed, c contradicts what a reports.',
    );
    // The sentence might have the words of one of them.
    expect([asked.get('unlike')?.stated, asked.get('day')?.stated]).toEqual([false, false]);
    expect(asked.get('unlike')?.printed.map(({ html }) => textOf(html))).toEqual([
      'Buses go by the northern road',
      'The mayor is tired',
    ]);
    expect(answer('unlike')).toEqual(['A reports', 'C contradicts']);
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
    expect(question?.asks).toBe('Doubt, or trust? What would a reader of each report answer?');
    expect(question?.printed.map(({ html, outlets }) => [textOf(html), lettersOf(outlets)])).toEqual([
      ['doubts', 'A'],
      ['trusts in it', 'B'],
    ]);
    expect(question?.answers.map(({ outlets, says }) => `${lettersOf(outlets)} ${says}`)).toEqual([
      'A words it otherwise',
      'B reports',
    ]);
  });
  test('words stand with the letters also of the reports whose words an editor does not show', () => {
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
    expect(question?.printed.map(({ outlets }) => lettersOf(outlets))).toEqual(['A,C', 'B']);
  });
  test('a report with words of its own does not stand at those of another as well', () => {
    const told = storyOf({
      articles: {
        a: 'He has deep respect for it. It rains.\n',
        b: 'He has the deepest respect. It snows.\n',
        c: 'He has the deepest respect for that bridge, which has long been old.\n',
      },
      story: {
        highlights: [
          {
            question: 'How deep?',
            claim: 'deep',
            lines: [
              { article: 'a', exact: 'deep respect' },
              { article: 'a', exact: 'It rains' },
              { article: 'b', exact: 'the deepest respect' },
              { article: 'c', exact: 'the deepest respect for that bridge' },
            ],
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
                id: 'deep',
                statement: 'He has the deepest respect.',
                cells: {
                  a: { state: 'words-otherwise', evidence: ['deep respect'] },
                  b: { state: 'reports', evidence: ['the deepest respect'] },
                  c: { state: 'reports', evidence: ['the deepest respect'] },
                },
              },
            ],
          },
        ],
      },
    });
    const [question] = sheetQuestions(told);
    expect(
      question?.printed.map(({ html, outlets }) => `${lettersOf(outlets)} ${textOf(html)}`).toSorted(),
    ).toEqual([
      'A It rains … deep respect',
      'B the deepest respect',
      'C the deepest respect for that bridge',
    ]);
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
    ).map((question) => [question.asks, ...question.printed.map(({ outlets }) => lettersOf(outlets))]);
  const [near, done] = [
    { state: 'words-otherwise', evidence: ['A deal is near'], note: 'has “near”.' },
    { state: 'reports', evidence: ['A deal is done'], note: 'has “done”.' },
  ];

  test('asks with the words that the notes of two reports quote', () => {
    expect(asks({ cells: { a: near, b: done } })).toEqual([
      ['“done” or “near”: what is the difference?', 'B', 'A'],
    ]);
  });
  test('asks for the words of one that differs, where they alone are noted', () => {
    expect(asks({ main: true, cells: { a: { ...near, note: undefined }, b: done } })[0]?.[0]).toBe(
      'What would a reader of each report think?',
    );
    expect(asks({ cells: { a: near, b: { ...done, note: undefined } } })).toEqual([
      ['What does “near” make a reader think, and what do the other words?', 'B', 'A'],
    ]);
  });
  test('asks with the words of three', () => {
    const at = { state: 'words-otherwise', evidence: ['A deal is at hand'], note: 'has “at hand”.' };
    expect(
      asks(
        { cells: { a: near, b: done, c: at } },
        { a: 'A deal is near.', b: 'A deal is done.', c: 'A deal is at hand.' },
      )[0]?.[0],
    ).toBe('“done”, “near” and “at hand”: what is the difference?');
  });
  test('asks what less specific words leave open, of main claims alone', () => {
    const cells = { a: { ...near, state: 'less-specific' }, b: done };
    expect(asks({ main: true, cells })).toEqual([['What does “near” leave open?', 'A']]);
    expect(asks({ cells })).toEqual([]);
  });
  test('asks for the sources where the words shown name them', () => {
    const said = (words: string, by: string) => ({
      evidence: [words],
      attribution: by,
    });
    const articles = {
      a: 'A deal is near, the mayor said.',
      b: 'A deal is done, the builder said.',
      c: 'No news.',
    };
    const cells = (more: string) => ({
      main: true,
      cells: {
        a: { state: 'words-otherwise', ...said(`A deal is near${more && ', the mayor said'}`, 'the mayor') },
        b: { state: 'reports', ...said(`A deal is done${more && ', the builder said'}`, 'the builder') },
      },
    });
    expect(asks(cells('all'), articles)[0]?.[0]).toBe('Whom does each report name as its source?');
    expect(asks(cells(''), articles)[0]?.[0]).toBe('What would a reader of each report think?');
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
    ).toEqual([['What would a reader of each report think?', 'B', 'A,C']]);
  });
});
