import type { Corpus } from '../model/corpus.ts';

/** The corpus in the shape that other tools rely on (what `ingest --json` writes). Offsets are UTF-16. */
export function toJson(corpus: Corpus): unknown {
  return {
    stories: corpus.stories.map((story) => ({
      id: story.id,
      title: story.title,
      articles: story.articles.map((article) => ({
        id: article.id,
        outlet: article.outlet,
        title: article.title,
        published: article.published?.value ?? null,
        url: article.url?.value ?? null,
        rights: article.rights,
        text: article.text,
        blocks: article.blocks,
        sentences: article.sentences.map(({ id, start, end }) => ({ id, start, end })),
        quotes: article.quotes.map(({ id, start, end, kind, speaker, cue, utterance }) => ({ id, start, end, kind, speaker, cue, utterance })),
      })),
      utterances: story.utterances,
      rows: story.rows,
      claims: story.claims.map(({ id, topic, statement, cells }) => ({
        id,
        topic,
        statement,
        cells: cells.map(({ article, state, evidence, note }) => ({ article, state, evidence, note })),
      })),
      people: story.people,
      problems: story.problems,
    })),
  };
}
