import type { Story } from '../../model/story.ts';
import { fileAddress, storyAddress } from '../addresses.ts';
import { listed } from '../number-words.ts';
import { outletSign, outletSigns } from '../outlet-sign.ts';
import { quotesPageOf, type UtteranceLine } from './quotes-page.ts';
import { articlesInExcerpts } from '../shown-sentences.ts';

/** Everything the search page shows before anybody searches, and where the search finds its data. */
export interface SearchPage {
  /** All texts in one file, or the folder of parts and the index that proposes them. */
  readonly texts: string;
  readonly parts: string | null;
  readonly proposals: string | null;
  readonly base: string;
  /** Which articles can be searched only in excerpts; `null` if all are printed in full. */
  readonly excerpts: string | null;
  readonly filters: readonly Filter[];
  readonly stories: readonly {
    readonly title: string;
    readonly address: string;
    readonly speakers: readonly SpeakerQuotes[];
  }[];
}

/** One way to narrow a search. */
interface Filter {
  /** The parameter of the address. */
  readonly name: 'kind' | 'speaker' | 'outlet';
  readonly label: string;
  /** The word for all values. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface SpeakerQuotes {
  readonly name: string | null;
  /** The anchor of the heading; unique on the page. */
  readonly anchor: string;
  readonly utterances: readonly UtteranceLine[];
}

const KIND_NAMES = {
  quote: 'Quotes',
  claim: 'Claims',
  sentence: 'Sentences',
  headline: 'Headlines',
} as const;

/**
 * Builds the search page.
 *
 * @param inOne whether all texts travel in one file; otherwise an index proposes them and they are fetched
 * story by story
 */
export function searchPageOf(stories: readonly Story[], inOne = true): SearchPage {
  const bySpeaker = stories.map((story, s) => ({
    title: story.title,
    address: storyAddress(story.id),
    speakers: quotesPageOf(story).speakers.map(({ name, anchor, utterances }) => ({
      name,
      anchor: `story-${s + 1}-${anchor}`,
      utterances,
    })),
  }));
  return {
    texts: fileAddress('search/texts.json'),
    parts: inOne ? null : fileAddress('search/parts/'),
    proposals: inOne ? null : fileAddress('search/pagefind/'),
    base: fileAddress(''),
    excerpts: excerptsNote(stories),
    filters: [kindFilter(), speakerFilter(bySpeaker), outletFilter(stories)],
    stories: bySpeaker,
  };
}

/** Nobody reads more names than these. */
const MOST_NAMES = 6;

function excerptsNote(stories: readonly Story[]): string | null {
  const names = stories.flatMap((story) =>
    articlesInExcerpts(story.articles).map(
      (article) => `${outletSign(story, article).name}${stories.length > 1 ? ` (${story.title})` : ''}`,
    ),
  );
  if (names.length === 0) return null;
  const one = names.length === 1;
  return `${names.length > MOST_NAMES ? `${names.length} articles` : listed(names)} ${one ? 'is' : 'are'} shown in excerpts only: what is not printed here of ${one ? 'it' : 'them'} is not searched.`;
}

function kindFilter(): Filter {
  const options = Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label }));
  return { name: 'kind', label: 'Kind', any: 'All kinds', options };
}

function speakerFilter(stories: SearchPage['stories']): Filter {
  const names = new Set(
    stories.flatMap(({ speakers }) => speakers.flatMap(({ name }) => (name === null ? [] : [name]))),
  );
  return {
    name: 'speaker',
    label: 'Speaker',
    any: 'Anyone',
    options: [...names].map((name) => ({ value: name, label: name })),
  };
}

function outletFilter(stories: readonly Story[]): Filter {
  const outlets = new Map(
    stories.flatMap((story) =>
      outletSigns(story).map((sign, i) => [story.articles[i]?.outlet ?? sign.id, sign] as const),
    ),
  );
  return {
    name: 'outlet',
    label: 'Outlet',
    any: 'All outlets',
    options: [...outlets].map(([value, { name }]) => ({ value, label: name })),
  };
}
