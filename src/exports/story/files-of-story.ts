import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { CITATION_FORMATS } from '../../views/addresses.ts';
import {
  citedArticle,
  citedClaim,
  citedPair,
  citedSeveral,
  citedUtterance,
} from '../../views/cited-pages.ts';
import { hasChosenPairs } from '../../views/many/chosen-pairs.ts';
import { pairSourceOf } from '../../views/pair/brief-pair.ts';
import { listPictures } from '../../views/pictures/pictures.ts';
import { utteranceTitle } from '../../views/quotes/utterance-title.ts';
import { SITE } from '../../views/site.ts';
import { differenceItems, pageItems } from '../cite/cited-items.ts';
import type { Item } from '../cite/items.ts';
import { CITATION_TYPES, writeCitations } from '../cite/write-citations.ts';
import { storyFiles } from '../data/story-files.ts';
import type { StoryFile } from './story-bundle.ts';

/** A story under one of its names. */
interface NamedStory {
  readonly name: string;
  readonly story: Story;
}

/**
 * The files of a story that are no pages: its data, what cites its pages, the texts of pairs that the browser puts together,
 * and what its pictures show.
 *
 * @param addressed the story under all its names, also as it is without those of its outlets
 */
export function* filesOfStory(story: Story, addressed: readonly NamedStory[]): Generator<StoryFile> {
  for (const data of storyFiles(story))
    yield { path: `${story.id}/data/${data.file}`, type: data.type, text: () => data.body };
  yield* citationsOf(story);
  for (const { name, story: shown } of addressed) {
    if (hasChosenPairs(shown))
      for (const article of shown.articles)
        yield json(`${name}/compare/${article.id}/texts.json`, () => pairSourceOf(shown, article));
    // The build draws them by it, and takes it away.
    if (SITE.pictures && name === shown.id) yield json(`${name}/pictures.json`, () => listPictures(shown));
  }
}

/** Of each pair once, at its canonical address. */
function* citationsOf(story: Story): Generator<StoryFile> {
  const { id, articles, claims, utterances } = story;
  for (const article of articles)
    yield* citations(`${id}/articles/${article.id}/cite`, () =>
      pageItems(story, citedArticle(story, article)),
    );
  for (const claim of claims)
    yield* citations(`${id}/claims/${claim.id}/cite`, () => pageItems(story, citedClaim(story, claim)));
  for (const utterance of utterances)
    yield* citations(`${id}/quotes/${utterance.id}/cite`, () =>
      pageItems(story, citedUtterance(story, utterance, utteranceTitle(story, utterance))),
    );
  if (articles.length > 1)
    yield* citations(`${id}/compare/cite`, () => pageItems(story, citedSeveral(story)));
  for (const [a, b] of pairsOf(articles)) {
    const folder = `${id}/compare/${a.id}/${b.id}`;
    yield* citations(`${folder}/cite`, () => pageItems(story, citedPair(story, a, b)));
    yield* citations(`${folder}/differences`, () => differenceItems(story, a, b));
  }
}

/** The same items in each format. */
function citations(path: string, list: () => readonly Item[]): StoryFile[] {
  let items: readonly Item[] | undefined;
  return CITATION_FORMATS.map((format) => ({
    path: `${path}.${format}`,
    type: `${CITATION_TYPES[format]}; charset=utf-8`,
    text: () => writeCitations((items ??= list()), format),
  }));
}

const json = (path: string, value: () => unknown): StoryFile => ({
  path,
  type: 'application/json',
  text: () => JSON.stringify(value()),
});

const pairsOf = (articles: readonly Article[]): [Article, Article][] =>
  articles.flatMap((a, i) => articles.slice(i + 1).map((b): [Article, Article] => [a, b]));
