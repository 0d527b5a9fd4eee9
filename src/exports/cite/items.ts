import { words } from '#words/citation.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { articleAddress, fullAddress } from '../../views/addresses.ts';
import { headlineOf } from '../../views/article/headline.ts';
import { outletSign } from '../../views/outlet-sign.ts';
import { keepWhile } from '../../views/keep-while.ts';
import { SITE } from '../../views/site.ts';

/** What can be cited, in the form of the Citation Style Language (CSL-JSON). */
export interface Item {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  /** Missing where the file has no headline: none is invented. */
  readonly title?: string;
  readonly 'container-title': string;
  readonly issued?: CslDate;
  /** The day the text was copied from its publisher. */
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly editor?: readonly { readonly literal: string }[];
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** An article as its outlet published it, with its page here and the fingerprint of its file. */
export function articleItem(story: Story, article: Article): Item {
  return kept([story, article.sentences], () => makeArticleItem(story, article));
}

/** Nearly all pages of a story cite its articles. */
const kept = keepWhile<Item>();

function makeArticleItem(story: Story, article: Article): Item {
  const headline = headlineOf(article);
  const here = fullAddress(articleAddress(story.id, article.id));
  return {
    id: `${story.id}-${article.id}`,
    type: 'article-newspaper',
    ...(headline === null ? {} : { title: headline }),
    'container-title': outletSign(story, article).name,
    ...(article.published && { issued: dateOf(article.published.value) }),
    ...(article.retrieved && { accessed: dateOf(article.retrieved.value) }),
    ...(article.url && { URL: article.url.value }),
    ...(article.lang && { language: article.lang }),
    note: words.note(here, article.digest),
  };
}

/** A page of this site, or a place in it. */
export interface CitedPlace {
  readonly title: string;
  /** Its canonical address, with the fragment of the place. */
  readonly address: string;
}

/** A page of this site that compares articles. The day of access is the reader's. */
export function placeItem(story: Story, { title, address }: CitedPlace): Item {
  return {
    id: [
      story.id,
      ...address
        .split(`/${story.id}/`)
        .slice(1)
        .join('')
        .split(/[^\p{L}\p{N}]+/u),
    ]
      .filter(Boolean)
      .join('-'),
    type: 'webpage',
    title,
    'container-title': `${SITE.name}: ${story.title}`,
    URL: fullAddress(address),
    language: SITE.language,
    ...(SITE.editor && { editor: [{ literal: SITE.editor }] }),
  };
}

/** `2025-11-26`, or a moment of that day in its own zone. */
function dateOf(moment: string): CslDate {
  return { 'date-parts': [moment.slice(0, 10).split('-').map(Number)] };
}
