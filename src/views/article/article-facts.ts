import { words } from '#words/article.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { basisWords } from '../basis-words.ts';
import { countsInWords } from '../claims/matrix.ts';
import { dayInWords, momentInWords } from '../day-words.ts';
import { outletSign } from '../outlet-sign.ts';
import { originalOf } from './original.ts';

/** What is known of an article, and how it is known. */
export interface ArticleFact {
  readonly name: string;
  readonly value: string;
  readonly basis: string;
  readonly address?: string;
}

/** When and where an article was published, what is kept of it, and how long it is. */
export function factsOf(story: Story, article: Article): ArticleFact[] {
  const { facts } = words;
  const original = originalOf(article);
  return [
    article.published
      ? {
          name: facts.published,
          value: momentInWords(article.published.value),
          basis: basisWords(article.published),
        }
      : { name: facts.published, value: facts.unknown, basis: facts.noDate },
    {
      name: facts.outlet,
      value: outletSign(story, article).name,
      basis: article.basis ? basisWords(article.basis) : facts.fromName,
    },
    article.retrieved
      ? {
          name: facts.retrieved,
          value: dayInWords(article.retrieved.value),
          basis: basisWords(article.retrieved),
        }
      : { name: facts.retrieved, value: facts.unknown, basis: facts.notNoted },
    article.url && original
      ? {
          name: facts.original,
          value: original.host,
          basis: basisWords(article.url),
          address: original.address,
        }
      : { name: facts.original, value: facts.addressUnknown, basis: facts.noAddress },
    {
      name: facts.length,
      value: words.count(article.words),
      basis: words.sentences(article.sentences.length),
    },
    ...(story.claims.length > 0
      ? [
          {
            name: facts.claims,
            value: countsInWords(story, article.id),
            basis: story.articles.length > 1 ? facts.byStates : facts.oneReport,
          },
        ]
      : []),
  ];
}
