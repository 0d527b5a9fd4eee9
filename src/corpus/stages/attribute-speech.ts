import type { Article } from '../../model/article.ts';
import type { ArticlePersons } from '../../speech/cast/gather-story-cast.ts';
import { readSpeech } from '../../speech/find-quotes.ts';
import type { Watch } from '../pipeline.ts';
import { eachSource } from './each-source.ts';
import type { Parsed } from './parse-articles.ts';
import type { Files } from './read-files.ts';

/** Blocks to quotes: adds who says what in each article. */
export function attributeSpeech(draft: Files & { parsed: readonly Parsed[] }, watch: Watch): Articles {
  const { entries, files, parsed, memory } = draft;
  const spoken = eachSource(parsed, draft, watch, ({ article, language }) => {
    const { quotes, persons } = memory.recall('speech', [article, entries.people, language.tag], () =>
      readSpeech(article, entries.people, language),
    );
    return { article: { ...article, quotes }, persons: { article: article.id, persons } };
  });
  const articles = spoken.map(({ article }): Article => article);
  const read = new Set(articles.map(({ id }) => id));
  return {
    articles,
    persons: spoken.map(({ persons }) => persons),
    unread: files.map(({ id }) => id).filter((id) => !read.has(id)),
  };
}

/** What `attributeSpeech` adds. */
export interface Articles {
  /** Later stages change their quotes: ids, corrections, utterances. */
  readonly articles: Article[];
  /** Whom each article names. */
  readonly persons: readonly ArticlePersons[];
  /** Ids of the articles that have a file but could not be read; what is wrong has been reported. */
  readonly unread: readonly string[];
}
