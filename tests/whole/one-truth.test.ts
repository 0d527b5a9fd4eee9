import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { storyToJson } from '../../src/corpus/to-json.ts';
import type { Article } from '../../src/model/article.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import type { Story } from '../../src/model/story.ts';
import { overlap } from '../../src/text/spans.ts';
import { articlePageOf } from '../../src/views/article/article-page.ts';
import { toldBy } from '../../src/views/claim-cells.ts';
import { pairPageOf } from '../../src/views/pair/pair-page.ts';
import { matchPair } from '../../src/views/pair/pair-matches.ts';
import { coverageOf } from '../../src/views/story/coverage.ts';
import { severalPageOf } from '../../src/views/story/several-page.ts';
import { sheetQuestions } from '../../src/views/story/sheet-questions.ts';
import { toldFactsOf } from '../../src/views/story/told-facts.ts';
import { tellersOf } from '../../src/views/tellers.ts';
import { textOf } from '../render/text-content.ts';
import { bridge, reports } from '../views/bridge.ts';

/** Who tells a sentence: every page gives the one answer of the story's matches. */
const STORIES: (readonly [string, Story])[] = [
  ['with claims', bridge()],
  ['without an editor', bridge({ claims: undefined })],
  ['of four reports', reports(4)],
  ...[
    'content',
    'tests/fixtures/former',
    ...readdirSync('tests/fixtures/content')
      .filter((name) => name.startsWith('good'))
      .map((name) => join('tests/fixtures/content', name)),
  ].flatMap((folder) =>
    (compileCorpus(folder).corpus?.stories ?? []).map((story) => [`${folder}: ${story.id}`, story] as const),
  ),
];

test('the stories are there, and much in them is told by several', () => {
  expect(STORIES.length).toBeGreaterThan(15);
  expect(STORIES.reduce((sum, [, { matches }]) => sum + matches.length, 0)).toBeGreaterThan(200);
});

describe.each(STORIES)('who tells a sentence of a story %s', (_, story) => {
  const told = (article: string, span: Span) => [...tellersOf(story, article, span)].toSorted();
  const eachSentence = (ask: (article: Article, sentence: Sentence, tellers: string[]) => void) => {
    for (const article of story.articles)
      for (const sentence of article.sentences) ask(article, sentence, told(article.id, sentence));
  };

  test('article pages', () => {
    for (const article of story.articles)
      for (const { id, slots } of articlePageOf(story, article).parts.flatMap(({ sentences }) => sentences)) {
        const sentence = article.sentences.find((each) => each.id === id);
        expect(sentence).toBeDefined();
        const margin = slots.flatMap((slot) => (slot.told ? [slot.outlet.id] : []));
        expect(margin.toSorted()).toEqual(told(article.id, sentence!));
      }
  });

  test('pair pages, where what only touches the other is no counterpart', () => {
    const pairs = new Map(
      story.articles.flatMap((a) =>
        story.articles
          .filter((b) => b !== a)
          .map((b) => [`${a.id} ${b.id}`, matchPair(story, a, b)] as const),
      ),
    );
    eachSentence((article, { id }, tellers) => {
      const inPairs = story.articles.filter((other) => {
        const pair = pairs.get(`${article.id} ${other.id}`);
        const at = pair?.left.findIndex((placed) => placed.sentence.id === id) ?? -1;
        const start = pair?.left[at]?.sentence.start ?? Number.NaN;
        return (
          [
            ...(pair?.matches.filter(({ differing }) => !differing).map(({ a }) => a) ?? []),
            ...(pair?.further.filter(({ side }) => side === 'a').map(({ range }) => range) ?? []),
          ].some(({ first, last }) => first <= at && at <= last) ||
          pair?.faint.some(({ a }) => a.start <= start && start < a.end)
        );
      });
      expect(inPairs.map(({ id: other }) => other).toSorted(), `${article.id} ${id}`).toEqual(tellers);
    });
  });

  test('a note names words of the other that are underlined, or stand for words that are', () => {
    let notes = 0;
    for (const a of story.articles)
      for (const b of story.articles.filter((each) => each !== a))
        for (const cell of pairPageOf(story, a, b).texts.columns.a.flatMap(({ cells }) => cells))
          if (cell.differing.length > 0) {
            notes += 1;
            expect(
              cell.paragraphs.some(({ html }) => html.includes('class="other')),
              `${a.id} ${b.id}`,
            ).toBe(true);
          }
    if (story.claims.length > 100) expect(notes).toBeGreaterThan(10);
  });

  test('several in rows', () => {
    const rows = new Set(severalPageOf(story).parts.flatMap((part) => part.rows.map(({ id }) => id)));
    const facts = story.facts.filter(({ id }) => rows.has(id));
    eachSentence((article, sentence, tellers) => {
      expect(companions(facts, article.id, sentence), `${article.id} ${sentence.id}`).toEqual(tellers);
    });
  });

  test('how much is shared, on the overview', () => {
    for (const { outlet, counts } of coverageOf(story)?.rows ?? []) {
      const heights = story.articles
        .find(({ id }) => id === outlet.id)!
        .sentences.map((sentence) => 1 + tellersOf(story, outlet.id, sentence).size);
      const most = counts.length;
      expect(counts).toEqual(
        counts.map((_, i) => heights.filter((height) => Math.min(height, most) === most - i).length),
      );
    }
  });

  test('the questions of the sheet print each report’s own sentences, in the order of its text', () => {
    for (const { claim, printed } of sheetQuestions(story))
      for (const { outlets, sentences } of printed)
        for (const { id } of outlets) {
          const { text } = story.articles.find((article) => article.id === id)!;
          const places = sentences.map((html) => text.indexOf(textOf(html)));
          expect(
            places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1)),
            claim.id,
          ).toBe(true);
        }
  });

  test('the facts of the overview, and what it found nowhere else', () => {
    const view = toldFactsOf(story);
    for (const { id, outlets } of [...(view?.common ?? [])]) {
      const { passages } = story.facts.find((fact) => fact.id === id)!;
      for (const passage of passages)
        expect(
          outlets.named.map(({ outlet }) => outlet.id).filter((outlet) => outlet !== passage.article),
        ).toSatisfy((others: string[]) =>
          others.every((other) => told(passage.article, passage).includes(other)),
        );
    }
  });

  test('claims: articles that report one are found to tell its evidence', () => {
    for (const claim of story.claims)
      for (const one of toldBy(claim))
        for (const two of toldBy(claim))
          if (one !== two)
            expect(
              one.evidence.flatMap((span) => told(one.article, span)),
              claim.id,
            ).toContain(two.article);
  });

  test('the JSON', () => {
    const { facts } = storyToJson(story) as { facts: { passages: Passage[] }[] };
    eachSentence((article, sentence, tellers) => {
      expect(companions(facts, article.id, sentence)).toEqual(tellers);
    });
  });
});

/** The other articles of the facts that a sentence stands in. */
function companions(
  facts: readonly { passages: readonly Passage[] }[],
  article: string,
  span: Span,
): string[] {
  const own = facts.filter(({ passages }) =>
    passages.some((passage) => passage.article === article && overlap(passage, span)),
  );
  return [...new Set(own.flatMap(({ passages }) => passages.map((passage) => passage.article)))]
    .filter((id) => id !== article)
    .toSorted();
}
