import type { Story } from '../model/story.ts';
import { fileAddress, searchAddress, storyAddress } from './addresses.ts';
import { quotesPageOf, type QuotesPage } from './quotes-page.ts';

/** Everything the search page shows before somebody searches, and where the search finds its data. */
export interface SearchPage {
  readonly data: string;
  readonly base: string;
  readonly action: string;
  readonly stories: readonly { readonly title: string; readonly address: string; readonly speakers: QuotesPage['speakers'] }[];
}

export function searchPageOf(stories: readonly Story[]): SearchPage {
  return {
    data: fileAddress('search/quotes.json'),
    base: fileAddress(''),
    action: searchAddress(),
    stories: stories.map((story) => ({ title: story.title, address: storyAddress(story.id), speakers: quotesPageOf(story).speakers })),
  };
}
