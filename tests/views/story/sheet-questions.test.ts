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
const printedOf = (id: string, from = asked) =>
  from.get(id)?.printed.map(({ sentences, outlets }) => [sentences.map(textOf), lettersOf(outlets)]);
const answer = (id: string) =>
  asked.get(id)?.answers.map(({ outlets, says }) => `${lettersOf(outlets)} ${says}`);

describe('sheetQuestions', () => {
  test('asks for another day where the words of the cells differ in the day alone', () => {
    expect(asked.get('day')?.asks).toBe('Which day does each report give? Can all be true?');
    expect(asked.get('day')?.long).toBe(true);
    // The answer is in the sentences that are shown, whole ones.
    expect(answer('day')).toEqual(['A reports', 'C two days later']);
    const sentence = (day: string) =>
      `The old bridge over the Tarn was closed to all traffic on ${day} after cracks were found in two pillars.`;
    expect(printedOf('day')).toEqual([
      [[sentence('3 March 2025')], 'A'],
      [[sentence('5 March 2025')], 'C'],
    ]);
  });
  test('sets the words of both sides side by side where no difference of one kind was found', () => {
    expect(asked.get('unlike')?.asks).toBe('Can all of these be true at once? Why, or why not?');
    expect(asked.get('unlike')?.verdict).toBe(
      'As worded, not all of it can be true: c contradicts what a reports.',
    );
    expect(printedOf('unlike')).toEqual([
      [['Buses go by the northern road.'], 'A'],
      [['The mayor is tired.'], 'C'],
    ]);
    expect(answer('unlike')).toEqual(['A reports', 'C contradicts']);
  });
  test('the key speaks only of those whose words the question prints', () => {
    // Two report it, and the words of one of them are set beside those that contradict.
    expect(asked.get('day')?.printed.flatMap(({ outlets }) => outlets.map(({ name }) => name))).toEqual([
      'a',
      'c',
    ]);
    expect(asked.get('day')?.verdict).toBe(
      'As worded, not all of it can be true: c contradicts what a reports.',
    );
  });
  test('asks whether all can be true only where words that contradict are printed', () => {
    const says = (state: string) => ({ state, evidence: ['A deal is done'] });
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const told = storyOf({
      articles: Object.fromEntries(ids.map((id) => [id, `A deal is done, says ${id}.\n`])),
      story: {
        highlights: [
          {
            question: 'Is there one?',
            claim: 'd',
            lines: ids.slice(0, 2).map((article) => ({ article, exact: 'A deal is done' })),
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
                id: 'd',
                statement: 'There is a deal.',
                cells: Object.fromEntries(
                  ids.map((id) => [id, says(id === 'e' ? 'contradicts' : 'reports')]),
                ),
              },
            ],
          },
        ],
      },
    });
    const [question] = sheetQuestions(told);
    expect(question?.printed.flatMap(({ outlets }) => lettersOf(outlets))).toEqual(['A', 'B', 'C', 'D']);
    expect(question?.asks).toBe('Is there one?');
    expect(question?.verdict).toBeNull();
  });
  test('asks an editor’s question of a sharp difference with the sentences of all that have words for it', () => {
    const told = storyOf({
      articles: {
        a: 'It rains, said the mayor. He doubts that it holds.\n',
        b: 'He trusts in it.\n',
        c: '“It is as good as it gets,” he said.\n',
        d: 'The mayor trusts it.\n',
      },
      story: {
        highlights: [
          {
            question: 'Doubt, or trust?',
            claim: 'trust',
            lines: [
              { article: 'a', exact: 'doubts' },
              { article: 'b', exact: 'trusts in it' },
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
                id: 'trust',
                statement: 'He trusts in it.',
                cells: {
                  a: { state: 'words-otherwise', evidence: ['doubts that it holds', 'It rains'] },
                  b: { state: 'reports', evidence: ['trusts in it'] },
                  c: { state: 'less-specific', evidence: ['as good as it gets'], note: 'says less.' },
                  d: { state: 'less-specific', evidence: ['trusts it'], note: 'says less.' },
                },
              },
            ],
          },
        ],
      },
    });
    const questions = sheetQuestions(told);
    expect(questions.map(({ asks }) => asks)).toEqual(['Doubt, or trust?']);
    // A word answers it.
    expect(questions[0]?.long).toBe(false);
    // Two pieces of evidence are two sentences, in the order of the text, never joined to one.
    expect(printedOf('trust', new Map(questions.map((question) => [question.claim.id, question])))).toEqual([
      [['It rains, said the mayor.', 'He doubts that it holds.'], 'A'],
      [['He trusts in it.'], 'B'],
      [['“It is as good as it gets,” he said.'], 'C'],
      [['The mayor trusts it.'], 'D'],
    ]);
    expect(questions[0]?.answers.map(({ outlets, says }) => `${lettersOf(outlets)} ${says}`)).toEqual([
      'A words it otherwise',
      'B reports',
      // A note goes on after one name.
      'C says less.',
      'D says less.',
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
      ['“near” or “done”: what is the difference?', 'A', 'B'],
    ]);
  });
  test('asks for the words of one that differs, where they alone are noted', () => {
    expect(asks({ main: true, cells: { a: { ...near, note: undefined }, b: done } })[0]?.[0]).toBe(
      'What would a reader of each report think?',
    );
    expect(asks({ cells: { a: near, b: { ...done, note: undefined } } })).toEqual([
      ['What does “near” make a reader think, and what do the other words?', 'A', 'B'],
    ]);
  });
  test('asks with the words of three', () => {
    const at = { state: 'words-otherwise', evidence: ['A deal is at hand'], note: 'has “at hand”.' };
    expect(
      asks(
        { cells: { a: near, b: done, c: at } },
        { a: 'A deal is near.', b: 'A deal is done.', c: 'A deal is at hand.' },
      )[0]?.[0],
    ).toBe('“near”, “done” and “at hand”: what is the difference?');
  });
  test('asks of what some tell less exactly only where an editor asks', () => {
    const cells = { a: { ...near, state: 'less-specific' }, b: done };
    expect(asks({ main: true, cells })).toEqual([]);
    expect(asks({ main: true, question: 'Is there one?', cells })).toEqual([['Is there one?', 'A', 'B']]);
  });
  test('asks whether all can be true besides, where they contradict', () => {
    const cells = { a: { ...near, state: 'contradicts' }, b: done };
    expect(asks({ question: 'Is there one?', cells })[0]?.[0]).toBe(
      'Is there one? Can all of these be true?',
    );
  });
  test('where some claims are main ones, asks of those and of contradictions alone', () => {
    const claim = (id: string, more: object) => ({
      id,
      statement: `There is a deal ${id}.`,
      cells: { a: near, b: done },
      ...more,
    });
    const of = (...claims: object[]) =>
      sheetQuestions(
        storyOf({
          articles: { a: 'A deal is near.\n', b: 'A deal is done.\n' },
          claims: { topics: [{ id: 't', title: 'T', claims }] },
        }),
      ).map((question) => question.claim.id);
    const contradicted = claim('three', { cells: { a: { ...near, state: 'contradicts' }, b: done } });
    expect(of(claim('one', { main: true }), claim('two', {}), contradicted)).toEqual(['one', 'three']);
    expect(of(claim('one', {}), claim('two', {}))).toEqual(['one', 'two']);
  });
  test('the same words of two reports stand once, and both are the answer', () => {
    const same = { state: 'words-otherwise', evidence: ['A deal is near'] };
    expect(
      asks(
        { main: true, cells: { a: same, b: done, c: same } },
        { a: 'A deal is near.', b: 'A deal is done.', c: 'A deal is near.' },
      ),
    ).toEqual([['What would a reader of each report think?', 'A,C', 'B']]);
  });
});
