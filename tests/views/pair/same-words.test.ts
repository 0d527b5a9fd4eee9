import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { sameWords } from '../../../src/views/pair/same-words.ts';
import { wordForms } from '../../../src/text/words.ts';
import { textOf } from '../../render/text-content.ts';
import { articleIn, storyOf } from '../story-of.ts';

function listOf(north: string, river: string) {
  const story = storyOf({
    articles: { north: `${north}\n`, river: `${river}\n` },
    story: { people: [{ name: 'Anna Brandt', aliases: ['Brandt'] }] },
  });
  return sameWords(story, articleIn(story, 'north'), articleIn(story, 'river'));
}
const wordsOf = (north: string, river: string) => listOf(north, river).map(({ html }) => textOf(html));

const LONG = 'The bridge over the wide river will stay closed until the last pillar is safe again';
const says = (words: string) => `“${words},” Anna Brandt said.`;

describe('words that both print as quoted', () => {
  test('run to the first word that differs, and lead to both', () => {
    const list = listOf(says(LONG), says(LONG.replace('wide', 'broad')));
    expect(list.map(({ html }) => textOf(html))).toEqual([
      'The bridge over the',
      'river will stay closed until the last pillar is safe again',
    ]);
    for (const { here } of list) {
      expect(here[0]).toMatch(/^\/bridge\/articles\/north\/#s-|\/north\//u);
      expect(here[1]).toContain('/river/');
    }
  });
  test('have no brackets of an outlet inside, and nothing that it left out', () => {
    expect(wordsOf(says(LONG.replace('wide river', 'wide [and deep] river')), says(LONG))).toEqual([
      'The bridge over the wide',
      'river will stay closed until the last pillar is safe again',
    ]);
    expect(wordsOf(says(LONG.replace('river will', 'river... will')), says(LONG))).toEqual([
      'The bridge over the wide river',
      'will stay closed until the last pillar is safe again',
    ]);
  });
  test('are each listed once, though one prints them twice', () => {
    expect(wordsOf(`${says(LONG)} “Until the last pillar is safe again,” Brandt said.`, says(LONG))).toEqual([
      LONG,
    ]);
  });
  test('are fewer than four where they are a whole quotation of one', () => {
    expect(wordsOf(says(LONG), 'Anna Brandt spoke of “the last pillar” again.')).toEqual(['the last pillar']);
  });
  test('end with a sentence of either, if one word follows', () => {
    expect(wordsOf(says(`${LONG}. But boats sail`), says(`${LONG}. But nobody knows`))).toEqual([LONG]);
  });
});

test('of the shipped story each listed run stands in both, between marks, without a differing word', () => {
  const [story] = compileCorpus('content').corpus?.stories ?? [];
  if (!story) throw new Error('no story');
  let runs = 0;
  for (const a of story.articles)
    for (const b of story.articles.filter((each) => each !== a)) {
      const quoted = [a, b].map(({ text, quotes }) =>
        quotes.map(({ start, end }) => ` ${wordForms(text.slice(start, end)).join(' ')} `),
      );
      const list = pairPageOf(story, a, b).same.map(({ html }) => ` ${wordForms(textOf(html)).join(' ')} `);
      for (const said of list) {
        expect(said).not.toMatch(/[[\]]/u);
        for (const all of quoted)
          expect(
            all.some((each) => each.includes(said)),
            said,
          ).toBe(true);
        expect(list.filter((each) => each.includes(said))).toHaveLength(1);
      }
      runs += list.length;
    }
  expect(runs).toBeGreaterThan(20);
});
