import { words } from '#words/citation.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../views/addresses.ts';
import { type CitedPage } from '../../views/citation.ts';
import { briefPairOf } from '../../views/pair/brief-pair.ts';
import { isInFull } from '../../views/many/chosen-pairs.ts';
import type { PairDifference } from '../../views/pair/pair-differences.ts';
import { pairPageOf } from '../../views/pair/pair-page.ts';
import { articleItem, placeItem, type Item } from './items.ts';
import { CITATION_TYPES, writeCitations } from './write-citations.ts';

/** Items to cite as one of the files beside a page. */
export interface CitationFile {
  readonly format: CitationFormat;
  readonly items: () => readonly Item[];
}

/**
 * The files that cite a page: the page itself, then the articles it compares.
 *
 * @param page as a function where it takes time to tell
 */
export function pageCitations(story: Story, page: CitedPage | (() => CitedPage)): CitationFile[] {
  const items = () => {
    const cited = typeof page === 'function' ? page() : page;
    return [placeItem(story, cited), ...cited.articles.map((article) => articleItem(story, article))];
  };
  return CITATION_FORMATS.map((format) => ({ format, items }));
}

/** The files that cite each difference of two articles, then the articles. */
export function differenceCitations(story: Story, a: Article, b: Article): CitationFile[] {
  const items = () => {
    if (last?.story !== story || last.a !== a || last.b !== b)
      last = { story, a, b, items: differenceItems(story, a, b) };
    return last.items;
  };
  return CITATION_FORMATS.map((format) => ({ format, items }));
}

/** Those of the pair last asked for, which is asked for each format. */
let last: { story: Story; a: Article; b: Article; items: readonly Item[] } | undefined;

function differenceItems(story: Story, a: Article, b: Article): Item[] {
  const view = isInFull(story, a.id, b.id) ? pairPageOf(story, a, b) : briefPairOf(story, a, b);
  const named =
    'differences' in view
      ? view.differences.map((difference) => ({ id: difference.id, name: nameOf(difference) }))
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

/** Answers with a file of citations. */
export function answerWith({ format, items }: CitationFile): Response {
  return new Response(writeCitations(items(), format), {
    headers: { 'content-type': `${CITATION_TYPES[format]}; charset=utf-8` },
  });
}
