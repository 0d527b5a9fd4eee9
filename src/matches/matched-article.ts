import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';

/** What is known of an article before its passages are matched. */
export type MatchedArticle = Pick<Article, 'id' | 'text' | 'blocks' | 'sentences' | 'quotes'>;

/** A passage's name among those of a story: no two start at the same place. */
export const nameOf = ({ article, start }: Pick<Passage, 'article' | 'start'>): string =>
  `${start}@${article}`;
