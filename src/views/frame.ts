import { words } from '#words/frame.ts';
import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import {
  aboutAddress,
  guideAddress,
  claimsAddress,
  conversationsAddress,
  correctionsAddress,
  dataAddress,
  fileAddress,
  frontAddress,
  keyAddress,
  hasFullAddress,
  quotesAddress,
  searchAddress,
  severalAddress,
  storyAddress,
} from './addresses.ts';
import { isBlind, showGaps } from './blind-story.ts';
import { storyPicture } from './pictures/picture-of.ts';
import { sharedPicture, type SharedPicture } from './pictures/shared-picture.ts';
import { hasCorrections } from './corrections/changes.ts';
import { keepWhile } from './keep-while.ts';
import { SITE, type Site } from './site.ts';
import { outletSign } from './outlet-sign.ts';

/** What the frame of a page needs: navigation and its targets. */
export interface Frame {
  /** What the site says of itself. */
  readonly site: Site;
  /** Its own style sheet, and its own upright faces; `null` where it looks as it comes. */
  readonly style: string | null;
  readonly faces: Readonly<Record<'text' | 'labels', string | null>>;
  readonly front: string;
  /** The start page of the story; `null` for a page that belongs to none. */
  readonly story: string | null;
  readonly about: string;
  /** How to make a comparison of one's own. */
  readonly guide: string;
  /** The data of the story; `null` for a page that belongs to none, or that hides who printed its texts. */
  readonly data: string | null;
  /** What was put right in the story; `null` where nothing was. */
  readonly corrections: string | null;
  readonly icon: string;
  /** For pages without the outlets' names: where they are told, and what makes one gap of each hidden name. */
  readonly blind: { readonly key: string; readonly show: (words: string) => string } | null;
  /** Files for browsers and feed readers that the head names. */
  readonly files: readonly HeadFile[];
  /** The script that applies the chosen colours before the first paint. */
  readonly theme: string;
  /** The story’s picture, which stands for pages that have none of their own; `null` where there is none. */
  readonly picture: SharedPicture | null;
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
  if (!story) return makeFrame();
  const sources = shown.flatMap((article) =>
    article.url ? [{ name: outletSign(story, article).name, address: article.url.value }] : [],
  );
  return { ...kept([story], () => makeFrame(story)), sources };
}

/** All pages of a story have the same but for the addresses of their articles. It is small, and may stay. */
const kept = keepWhile<Frame>();

function makeFrame(story?: Story): Frame {
  const ofStory = story
    ? [
        { name: words.ways.overview, address: storyAddress(story.id) },
        ...(story.claims.length > 0 ? [{ name: words.ways.claims, address: claimsAddress(story.id) }] : []),
        { name: words.ways.quotes, address: quotesAddress(story.id) },
        ...(story.conversations.length > 0
          ? [{ name: words.ways.conversations, address: conversationsAddress(story.id) }]
          : []),
        ...(story.articles.length > 1
          ? [{ name: words.ways.several, address: severalAddress(story.id) }]
          : []),
      ]
    : [];
  return {
    site: SITE,
    style: SITE.style === null ? null : fileAddress('site.css'),
    faces: { text: served(SITE.faces.text), labels: served(SITE.faces.labels) },
    // Who reads without names is not led back to them.
    front: story && isBlind(story) ? storyAddress(story.id) : frontAddress(),
    story: story ? storyAddress(story.id) : null,
    about: aboutAddress(),
    guide: guideAddress(),
    data: story && !isBlind(story) ? dataAddress(story.id) : null,
    corrections: story && hasCorrections(story) ? correctionsAddress(story.id) : null,
    icon: fileAddress('favicon.png'),
    files: FILES,
    theme: fileAddress('theme.js'),
    picture: story ? sharedPicture(storyPicture(story)) : null,
    blind: story && isBlind(story) ? { key: keyAddress(story.named), show: showGaps } : null,
    sources: [],
    ways: [
      ...ofStory,
      // Search finds every article by its outlet.
      ...(story && isBlind(story) ? [] : [{ name: words.ways.search, address: searchAddress() }]),
      { name: words.ways.about, address: aboutAddress() },
    ],
  };
}

const served = (file: string | null): string | null => (file === null ? null : fileAddress(file));
