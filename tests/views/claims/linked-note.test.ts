import { describe, expect, test } from 'vitest';
import { linkedNote } from '../../../src/views/claims/linked-note.ts';
import { bridge } from '../bridge.ts';

const story = bridge();
const article = story.articles.find(({ id }) => id === 'river')!;
const sentenceOf = (words: string) =>
  article.sentences.find(({ start, end }) => article.text.slice(start, end).includes(words))?.id ?? 'none';
const evidenceOf = (words: string) => {
  const start = article.text.indexOf(words);
  return [{ start, end: start + words.length }];
};

describe('linkedNote', () => {
  test('leads quoted words of a sentence that the cell rests on to the claim, though they stand earlier too', () => {
    const evidence = evidenceOf('the old bridge over the Tarn');
    const [, quoted] = linkedNote(story, article, 'cars', { note: 'has “Tarn”, not more.', evidence });
    expect(quoted).toEqual({ text: 'Tarn', here: '/bridge/claims/cars/#in-river' });
    expect(sentenceOf('the old bridge over the Tarn')).not.toBe(sentenceOf('Tarn'));
  });
  test('leads words from elsewhere in the article to where they first stand, and leaves others alone', () => {
    const note = 'has “fear for their trade … Nobody was hurt.”; no “ferry”.';
    const pieces = linkedNote(story, article, 'cars', { note, evidence: evidenceOf('5 million euros') });
    expect(pieces.map(({ text }) => text).join('')).toBe(note.slice('has '.length));
    expect(pieces.filter(({ here }) => here !== null)).toEqual([
      { text: 'fear for their trade', here: `/bridge/articles/river/#${sentenceOf('fear for their trade')}` },
      { text: 'Nobody was hurt', here: `/bridge/articles/river/#${sentenceOf('Nobody was hurt')}` },
    ]);
  });
  test('leads to no sentence that may not be printed', () => {
    const bound = { ...article, rights: 'excerpts' as const };
    const cut = { ...story, articles: story.articles.map((each) => (each === article ? bound : each)) };
    const cell = { note: 'has “Nobody was hurt”.', evidence: evidenceOf('5 million euros') };
    expect(linkedNote(cut, bound, 'cars', cell)).toEqual([{ text: '“Nobody was hurt”', here: null }]);
  });
  test('of no note is nothing', () => {
    expect(linkedNote(story, article, 'cars', { evidence: [] })).toEqual([]);
  });
});
