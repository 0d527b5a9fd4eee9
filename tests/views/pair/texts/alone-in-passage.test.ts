import { expect, test } from 'vitest';
import { pairTexts } from '../../../../src/views/pair/texts/pair-texts.ts';
import { claimed } from '../../claimed.ts';
import { articleIn } from '../../story-of.ts';

/** What is grey in the passages of two short reports, by the cells of some claims. */
function greyIn(
  texts: Readonly<Record<'one' | 'two', string>>,
  ...claims: Parameters<typeof claimed>[1][]
): string[] {
  const story = claimed(texts, ...claims);
  const { columns } = pairTexts(story, articleIn(story, 'one'), articleIn(story, 'two'));
  return [...columns.a, ...columns.b]
    .flatMap(({ cells }) => cells)
    .filter(({ passage }) => passage)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ html }) =>
      [...html.matchAll(/<mark class="lone">(.*?)<\/mark>/gu)].map(([, words = '']) => words),
    );
}

const CLOSED = {
  id: 'closed',
  statement: 'The old bridge was closed on Monday.',
  cells: { one: 'closed on Monday morning', two: 'The old bridge was shut on Monday' },
};

test('in a passage, the words of a claim on which the other is silent are grey', () => {
  const texts = {
    one: 'The old bridge, which had cost some three million euros, closed on Monday morning.\n',
    two: 'The old bridge was shut on Monday, the town said.\n',
  };
  const cost = { id: 'cost', cells: { one: 'which had cost some three million euros' } };
  expect(greyIn(texts, CLOSED, cost)).toEqual(['which had cost some three million euros']);
  expect(greyIn(texts, CLOSED)).toEqual([]);
});

test('not the words that both have, nor a beginning that only leads to them', () => {
  const closed = { ...CLOSED, cells: { ...CLOSED.cells, one: 'the old bridge closed on Monday morning' } };
  const two = 'The old bridge was shut on Monday, the town said.\n';
  const greyWith = (words: string) =>
    greyIn({ one: `${words} ${closed.cells.one}.\n`, two }, closed, {
      id: 'mayor',
      cells: { one: `${words} ${closed.cells.one}` },
    });
  expect(greyWith('The mayor of the town has added that')).toEqual(['The mayor of the town has added that']);
  expect(greyWith('The mayor added that')).toEqual([]);
});

test('a claim for which the other has words is not grey, however exactly it tells it', () => {
  const texts = {
    one: 'The old bridge, which had cost some three million euros, closed on Monday morning.\n',
    two: 'The old bridge was shut on Monday; it had cost millions.\n',
  };
  const cost = {
    id: 'cost',
    cells: {
      one: 'which had cost some three million euros',
      two: { state: 'less-specific', evidence: ['it had cost millions'], note: 'gives no sum.' },
    },
  };
  expect(greyIn(texts, CLOSED, cost)).toEqual([]);
});

test('small words between two such pieces, and the sign that ends the sentence, are grey with them', () => {
  const texts = {
    one: 'The old bridge closed on Monday morning, though nobody in town had known of it and the ferry does not run.\n',
    two: 'The old bridge was shut on Monday, the town said.\n',
  };
  const known = { id: 'known', cells: { one: 'nobody in town had known of it' } };
  const ferry = { id: 'ferry', cells: { one: 'the ferry does not run' } };
  expect(greyIn(texts, CLOSED, known, ferry)).toEqual([
    'nobody in town had known of it and the ferry does not run.',
  ]);
});
