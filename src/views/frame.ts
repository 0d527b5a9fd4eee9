import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import {
  aboutAddress,
  claimsAddress,
  conversationsAddress,
  dataAddress,
  fileAddress,
  frontAddress,
  hasFullAddress,
  quotesAddress,
  searchAddress,
  severalAddress,
  storyAddress,
} from './addresses.ts';
import { SITE, type Site } from './site.ts';
import { outletSign } from './outlet-sign.ts';

/** What the frame of a page needs: navigation and its targets. */
export interface Frame {
  /** What the site says of itself. */
  readonly site: Site;
  readonly front: string;
  /** The start page of the story; `null` for a page that belongs to none. */
  readonly story: string | null;
  readonly about: string;
  /** The data of the story; `null` for a page that belongs to none. */
  readonly data: string | null;
  readonly icon: string;
  /** Files for browsers and feed readers that the head names. */
  readonly files: readonly HeadFile[];
  /** The script that applies the chosen colours before the first paint. */
  readonly theme: string;
  /** The addresses of the page's articles, for print. */
  readonly sources: readonly { readonly name: string; readonly address: string }[];
  readonly ways: readonly { readonly name: string; readonly address: string }[];
}

/** A file that the head of a page names. */
interface HeadFile {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** Feeds and search need full addresses: without one the site has no such files. */
const FILES: readonly HeadFile[] = [
  { rel: 'manifest', href: fileAddress('manifest.webmanifest') },
  { rel: 'apple-touch-icon', href: fileAddress('icon-180.png') },
  ...(hasFullAddress
    ? [
        {
          rel: 'alternate',
          type: 'application/rss+xml',
          title: SITE.name,
          href: fileAddress('feed.xml'),
        },
        {
          rel: 'alternate',
          type: 'application/feed+json',
          title: SITE.name,
          href: fileAddress('feed.json'),
        },
        {
          rel: 'search',
          type: 'application/opensearchdescription+xml',
          title: SITE.name,
          href: fileAddress('opensearch.xml'),
        },
      ]
    : []),
];

/**
 * The frame of a page, of a story or of none.
 *
 * @param shown the articles whose words the page prints
 */
export function frameOf(story?: Story, shown: readonly Article[] = story?.articles ?? []): Frame {
  const ofStory = story
    ? [
        { name: 'Overview', address: storyAddress(story.id) },
        ...(story.claims.length > 0 ? [{ name: 'Who reports what', address: claimsAddress(story.id) }] : []),
        { name: 'Quotes', address: quotesAddress(story.id) },
        ...(story.conversations.length > 0
          ? [{ name: 'Conversations', address: conversationsAddress(story.id) }]
          : []),
        ...(story.articles.length > 1 ? [{ name: 'Side by side', address: severalAddress(story.id) }] : []),
      ]
    : [];
  return {
    site: SITE,
    front: frontAddress(),
    story: story ? storyAddress(story.id) : null,
    about: aboutAddress(),
    data: story ? dataAddress(story.id) : null,
    icon: fileAddress('favicon.png'),
    files: FILES,
    theme: fileAddress('theme.js'),
    sources: story
      ? shown.flatMap((article) =>
          article.url ? [{ name: outletSign(story, article).name, address: article.url.value }] : [],
        )
      : [],
    ways: [
      ...ofStory,
      { name: 'Search', address: searchAddress() },
      { name: 'About', address: aboutAddress() },
    ],
  };
}
