import type { MatchedArticle } from '../../src/matches/matched-article.ts';
import type { Passage } from '../../src/model/passage.ts';

/** An article of one sentence a line, each in one paragraph. */
export function lines(id: string, texts: readonly string[]): MatchedArticle {
  const text = texts.join('\n');
  let at = 0;
  const sentences = texts.map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { id: `s-${i}`, start, end: start + line.length };
  });
  return {
    id,
    text,
    sentences,
    blocks: sentences.map(({ start, end }) => ({ type: 'paragraph', start, end })),
    quotes: [],
  };
}

/** A sentence of an article by its number, as a passage. */
export function passage(article: MatchedArticle, i: number): Passage {
  const sentence = article.sentences[i];
  if (sentence === undefined) throw new Error(`Article \`${article.id}\` has no sentence ${i}`);
  return { article: article.id, start: sentence.start, end: sentence.end };
}
