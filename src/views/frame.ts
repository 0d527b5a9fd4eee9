import type { Story } from '../model/story.ts';
import { aboutAddress, claimsAddress, conversationsAddress, fileAddress, frontAddress, quotesAddress, searchAddress, severalAddress, storyAddress } from './addresses.ts';

/** What the frame of a page needs: where the ways on lead. */
export interface Frame {
  readonly front: string;
  readonly about: string;
  readonly layers: string;
  readonly icon: string;
  readonly ways: readonly { readonly name: string; readonly address: string }[];
}

/** The frame of a page of a story, or of a page of none. */
export function frameOf(story?: Story): Frame {
  const ofStory = story
    ? [
        { name: 'Overview', address: storyAddress(story.id) },
        ...(story.claims.length > 0 ? [{ name: 'Who reports what', address: claimsAddress(story.id) }] : []),
        { name: 'Quotes', address: quotesAddress(story.id) },
        ...(story.conversations.length > 0 ? [{ name: 'Conversations', address: conversationsAddress(story.id) }] : []),
        ...(story.articles.length > 1 ? [{ name: 'Compare', address: severalAddress(story.id) }] : []),
      ]
    : [];
  return {
    front: frontAddress(),
    about: aboutAddress(),
    layers: fileAddress('layers.css'),
    icon: fileAddress('favicon.svg'),
    ways: [...ofStory, { name: 'Search', address: searchAddress() }, { name: 'About', address: aboutAddress() }],
  };
}
