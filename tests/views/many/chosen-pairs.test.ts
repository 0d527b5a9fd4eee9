import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { fewNotes } from '../../../src/views/article/few-notes.ts';
import { briefPairOf, pairSourceOf } from '../../../src/views/pair/brief-pair.ts';
import { chosenInWords, hasChosenPairs, isInFull, nearestOf } from '../../../src/views/many/chosen-pairs.ts';
import { pairLists } from '../../../src/views/pair/pair-links.ts';
import { matchPair } from '../../../src/views/pair/pair-matches.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { rowAddressOf, rowsPagesOf } from '../../../src/views/many/rows-pages.ts';
import { coverageOf } from '../../../src/views/story/coverage.ts';
import { severalPageOf } from '../../../src/views/story/several-page.ts';
import { tellersOf } from '../../../src/views/tellers.ts';
import { textOf } from '../../render/text-content.ts';
import { storyOfMany } from './story-of-many.ts';

const pairsOf = ({ articles }: Story) =>
  articles.flatMap((a) => articles.filter((b) => b !== a).map((b) => [a, b] as const));

describe('a story of twelve articles', () => {
  const story = storyOfMany(12);
  test('has every pair in full, on one list, and every row on one page', () => {
    expect(hasChosenPairs(story)).toBe(false);
    expect(pairsOf(story).every(([a, b]) => isInFull(story, a.id, b.id))).toBe(true);
    expect(pairLists(story).all).toHaveLength(66);
    expect(rowsPagesOf(story)).toEqual([{ ...severalPageOf(story), paged: undefined }]);
  });
  test('shows all that the others have for a sentence', () => {
    for (const { sentence, few } of articlePageOf(story, story.articles[0]!).passages)
      expect(few).toMatchObject({ notes: sentence.notes, more: null });
  });
});

describe('a story of forty articles', () => {
  const story = storyOfMany(40);

  test('has few pairs in full: each article and those it has most passages in common with, in both orders', () => {
    const full = pairsOf(story).filter(([a, b]) => isInFull(story, a.id, b.id));
    expect(full.length).toBeLessThanOrEqual(40 * 3 * 2);
    for (const [a, b] of full) expect(isInFull(story, b.id, a.id)).toBe(true);
    for (const { id } of story.articles) {
      const shared = (other: string) =>
        story.matches.filter(
          (match) =>
            [match.a.article, match.b.article].includes(id) &&
            [match.a.article, match.b.article].includes(other),
        ).length;
      const most = story.articles
        .filter((other) => other.id !== id)
        .map((other) => shared(other.id))
        .toSorted((x, y) => y - x);
      expect(nearestOf(story, id).map(shared)).toEqual(most.slice(0, 3));
    }
  });
  test('has in full a pair on which the editor has a note, and an article with its earlier version', () => {
    const [a, b] = pairsOf(story).find(([one, two]) => !isInFull(story, one.id, two.id)) ?? [];
    if (!a || !b) throw new Error('Every pair is in full');
    const noted: Story = { ...story, pairs: [{ articles: [b.id, a.id], note: 'A note.' }] };
    expect(isInFull(noted, a.id, b.id)).toBe(true);
    const versions: Story = {
      ...story,
      articles: story.articles.map((each) => (each === a ? { ...a, versionOf: b.id } : each)),
    };
    expect(isInFull(versions, b.id, a.id)).toBe(true);
  });
  test('leads to every pair of an article, and says by which rule pairs are chosen', () => {
    const lists = pairLists(story);
    if (lists.all !== null) throw new Error('All pairs are listed');
    expect(lists.nearest.map(({ every }) => every)).toEqual(
      story.articles.map(({ id }) => `/bridge/compare/${id}/`),
    );
    expect(lists.rule).toBe(chosenInWords());
  });
  test('a brief pair has the claims of the pair in full, under the same ids', () => {
    for (const [a, b] of pairsOf(story).slice(0, 40)) {
      const [brief, full] = [briefPairOf(story, a, b), pairPageOf(story, a, b)];
      expect(brief.canonical).toBe(full.canonical);
      expect(brief.both.map(({ words }) => words)).toEqual(full.both.map(({ statement }) => statement));
      expect(brief.onlyA.map(({ words }) => words).toSorted()).toEqual(
        full.onlyA.map(({ statement }) => statement).toSorted(),
      );
      const ids = [...brief.differing, ...brief.quotations].map(({ id }) => id);
      for (const { kind, id } of full.differences) if (kind !== 'passage') expect(ids).toContain(id);
    }
  });
  test('the texts for the browser hold each sentence once, and the passages of the pair in full', () => {
    const [a, b] = [story.articles[0]!, story.articles[7]!];
    const { paragraphs, matches } = pairSourceOf(story, a);
    const words = paragraphs.flat().map(([, each]) => each);
    expect(words.join(' ')).toBe(
      a.text
        .trim()
        .split(/\s*\n+\s*|(?<=[.”]) (?=[A-Z“])/u)
        .join(' '),
    );
    expect(matches[b.id]).toEqual(
      matchPair(story, a, b).matches.map((match) => [
        match.a.first,
        match.a.last,
        match.b.first,
        match.b.last,
      ]),
    );
    expect(matches[b.id]?.length).toBeGreaterThan(3);
  });
  test('the overview counts what is shared of the six reports in which others tell most, in order, and says so', () => {
    const { rows, howToRead } = coverageOf(story)!;
    expect(howToRead).toContain('These are the six of 40 reports');
    const shown = rows.map(({ outlet }) => outlet.id);
    const told = (id: string) => {
      const { sentences } = story.articles.find((article) => article.id === id)!;
      return sentences.filter((sentence) => tellersOf(story, id, sentence).size > 0).length;
    };
    const ids = story.articles.map(({ id }) => id);
    expect(shown).toEqual(ids.filter((id) => shown.includes(id)));
    expect(shown).toHaveLength(6);
    const least = Math.min(...shown.map(told));
    for (const id of ids) if (!shown.includes(id)) expect(told(id)).toBeLessThanOrEqual(least);
  });
  test('its rows stand on pages of bounded size, each once', () => {
    const pages = rowsPagesOf(story);
    const ids = pages.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(ids.toSorted()).toEqual(story.facts.map(({ id }) => id).toSorted());
    expect(pages.length).toBeGreaterThan(5);
    for (const { parts } of pages) expect(JSON.stringify(parts).length).toBeLessThan(100_000);
  });
  test('the page of an article shows a few wordings of a passage, those that differ first, and leads to the rest', () => {
    const article = story.articles[0]!;
    const { passages } = articlePageOf(story, article);
    const crowded = passages.filter(({ few }) => few.more !== null);
    expect(crowded.length).toBeGreaterThan(10);
    for (const { sentence, few } of crowded) {
      const wordings = (notes: typeof few.notes) => new Set(notes.map(({ html }) => html && textOf(html)));
      expect(few.notes).toHaveLength(Math.min(4, wordings(sentence.notes).size));
      expect(wordings(few.notes).size).toBe(few.notes.length);
      expect(few.notes.length + (few.more?.count ?? 0)).toBe(sentence.notes.length);
      const { start, end } = article.sentences.find(({ id }) => id === sentence.id)!;
      expect(few.more?.address).toBe(rowAddressOf(story, article, { start, end }));
    }
    const sentence = article.sentences.find(({ id }) => id === crowded[0]?.sentence.id)!;
    const notes = crowded[0]!.sentence.notes.map((note, i) => ({
      ...note,
      html: `Wording ${i}.`,
      sign: i > 20 ? ('≠' as const) : null,
      weight: i > 20 ? 9 : 0,
    }));
    const { notes: chosen } = fewNotes(story, article, sentence, { ...crowded[0]!.sentence, notes });
    expect(chosen).toHaveLength(4);
    expect(chosen.every(({ sign }) => sign === '≠')).toBe(true);
  });
});
