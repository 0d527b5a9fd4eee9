import { words } from '#words/citation.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import type { CitedPage } from '../../views/citation.ts';
import { briefPairOf } from '../../views/pair/brief-pair.ts';
import { isInFull } from '../../views/many/chosen-pairs.ts';
import type { PairDifference } from '../../views/pair/pair-differences.ts';
import { pairPageOf } from '../../views/pair/pair-page.ts';
import { articleItem, placeItem, type Item } from './items.ts';

/** The items that cite a page: the page itself, then the articles it compares. */
export const pageItems = (story: Story, page: CitedPage): Item[] => [
  placeItem(story, page),
  ...page.articles.map((article) => articleItem(story, article)),
];

/** The items that cite each difference of two articles, then the articles. */
export function differenceItems(story: Story, a: Article, b: Article): Item[] {
  const view = isInFull(story, a.id, b.id) ? pairPageOf(story, a, b) : briefPairOf(story, a, b);
  const named =
    'differences' in view
      ? view.differences.flatMap((difference) => [
          { id: difference.id, name: nameOf(difference) },
          ...(difference.kind === 'claim'
            ? difference.also.map(({ id, statement }) => ({ id, name: words.theClaim(statement) }))
            : []),
        ])
      : [...view.differing, ...view.quotations].map(({ id = '', words }) => ({ id, name: words }));
  return [
    ...named.map(({ id, name }) =>
      placeItem(story, {
        title: words.difference(view.a.name, view.b.name, name),
        address: `${view.canonical}#${id}`,
      }),
    ),
    articleItem(story, a),
    articleItem(story, b),
  ];
}

function nameOf(difference: PairDifference): string {
  if (difference.kind === 'claim') return words.theClaim(difference.statement);
  if (difference.kind === 'quotation') return words.wordsOf(difference.utterance.speaker);
  return words.passage(difference.passage.number);
}
