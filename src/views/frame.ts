import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import {
  aboutAddress,
  claimsAddress,
  conversationsAddress,
  fileAddress,
  frontAddress,
  quotesAddress,
  searchAddress,
  severalAddress,
  storyAddress,
} from './addresses.ts';
import { outletSign } from './outlet-sign.ts';

/** What the frame of a page needs: where the ways on lead. */
export interface Frame {
  readonly front: string;
  /** Where the story of the page begins; `null` for a page of none. */
  readonly story: string | null;
  readonly about: string;
  readonly icon: string;
  /** The script that puts the chosen colours in place before the first paint. */
  readonly theme: string;
  /** Where the articles of the page stand, for paper. */
  readonly sources: readonly { readonly name: string; readonly address: string }[];
  readonly ways: readonly { readonly name: string; readonly address: string }[];
}

/**
 * The frame of a page of a story, or of a page of none.
 *
 * @param shown the articles that the page prints words of
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
    front: frontAddress(),
    story: story ? storyAddress(story.id) : null,
    about: aboutAddress(),
    icon: fileAddress('favicon.png'),
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
