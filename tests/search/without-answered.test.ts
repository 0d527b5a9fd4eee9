import { expect, test } from 'vitest';
import type { Found } from '../../src/search/find-documents.ts';
import { leadingAnswer, withoutAnswered } from '../../src/search/without-answered.ts';
import { answerOf, find, libraryOf, storyTexts } from './library.ts';

const library = libraryOf(
  storyTexts({
    north: { lines: ['A panel summons harbour trustees on cranes, other papers', 'Nobody was hurt.'] },
    south: { lines: ['The trustees got summons at harbour cranes, papers said.', 'It rained.'] },
  }),
);
const leading = (query: string) => leadingAnswer(find(library, query), answerOf(library, query));

test('words of one sentence in another order lead to it, not to what is close to them elsewhere', () => {
  const query = 'trustees summons harbour cranes papers other on';
  expect(leading(query)).toBeNull();
  expect(find(library, query).groups[0]?.hits[0]?.document.text).toMatch(/^A panel summons/u);
});

test('an answer stays if the words are printed in their order, or no other sentence has them all', () => {
  expect(answerOf(library, 'trustees summons harbour cranes papers other on')?.printed).toBe(true);
  expect(leading('summons harbour trustees on cranes')?.printed).toBe(true);
  expect(leading('trustees got summons at harbour craxes')?.printed).toBe(true);
});

test('what the answer shows is not shown again', () => {
  const query = 'trustees got summons at harbour cranes';
  const texts = (found: Found) =>
    found.groups.flatMap(({ hits }) => hits.map(({ document }) => document.text));
  const found = find(library, query);
  expect(texts(found)).toContain('The trustees got summons at harbour cranes, papers said.');
  expect(texts(withoutAnswered(found, answerOf(library, query)))).not.toContain(
    'The trustees got summons at harbour cranes, papers said.',
  );
});
