import { expect, test } from 'vitest';
import { articlePageOf } from '../../src/views/article/article-page.ts';
import { matchPair } from '../../src/views/pair/pair-matches.ts';
import { severalPageOf } from '../../src/views/story/several-page.ts';
import { tellersOf } from '../../src/views/tellers.ts';
import { bridge, reports } from '../views/bridge.ts';

/** Who tells a sentence: every page gives the one answer of the story's matches. */
test.each([
  ['with claims', bridge()],
  ['without an editor', bridge({ claims: undefined })],
  ['of four reports', reports(4)],
])('all pages of a story %s say the same', (_, story) => {
  let told = 0;
  const rows = severalPageOf(story).parts.flatMap((part) => part.rows);
  for (const article of story.articles) {
    const page = articlePageOf(story, article);
    const margins = new Map(
      page.parts.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence] as const)),
    );
    for (const [index, sentence] of article.sentences.entries()) {
      const tellers = [...tellersOf(story, article.id, sentence)].toSorted();
      told += tellers.length;
      const margin = margins.get(sentence.id);
      if (margin)
        expect(margin.slots.flatMap((slot) => (slot.told ? [slot.outlet.id] : [])).toSorted()).toEqual(
          tellers,
        );
      const inPairs = story.articles.filter(({ id }) => {
        if (id === article.id) return false;
        const pair = matchPair(
          story,
          article,
          story.articles.find((each) => each.id === id)!,
        );
        const at = pair.left.findIndex((placed) => placed.sentence.id === sentence.id);
        return [
          ...pair.matches.map(({ a }) => a),
          ...pair.further.filter(({ side }) => side === 'a').map(({ range }) => range),
        ].some(({ first, last }) => first <= at && at <= last);
      });
      expect(inPairs.map(({ id }) => id).toSorted(), `${article.id} ${index}`).toEqual(tellers);
      const facts = story.facts.filter(({ passages }) =>
        passages.some(
          ({ article: id, start, end }) =>
            id === article.id && start <= sentence.start && sentence.end <= end,
        ),
      );
      const inRows = facts.flatMap(({ id, passages }) =>
        rows.some((row) => row.id === id) ? passages.map((passage) => passage.article) : [],
      );
      expect([...new Set(inRows)].filter((id) => id !== article.id).toSorted()).toEqual(tellers);
    }
  }
  expect(told).toBeGreaterThan(3);
});
