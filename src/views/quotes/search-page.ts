import { words } from '#words/search.ts';
import type { Story } from '../../model/story.ts';
import { fileAddress, quotesAddress, storyAddress } from '../addresses.ts';
import { outletSign, outletSigns } from '../outlet-sign.ts';
import { quotesPageOf, type QuotesPage, type UtteranceLine } from './quotes-page.ts';
import { countWords } from '../../text/words.ts';
import { inMarks } from '../in-marks.ts';
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
  /** What a reader who has typed nothing can begin with; `null` where each story leads to its own list. */
  readonly start: SearchStart | null;
  /** Whether every quotation stands on the page, by its speaker; if not, each story leads to its own list. */
  readonly listed: boolean;
  readonly stories: readonly {
    readonly title: string;
    readonly address: string;
    /** The page of its quotations. */
    readonly quotes: string;
    /** `25 quotations` */
    readonly count: string;
    readonly speakers: readonly SpeakerQuotes[];
  }[];
}

/**
 * Quotations that are listed on the page itself: with more of them each story leads to its own list, so that the page
 * stays below 60 KB. One takes 250 bytes of HTML.
 */
const MOST_QUOTES = 200;
/** Speakers that a select can offer; beyond, the box finds them by name. */
const MOST_SPEAKERS = 300;

/** What can be searched, with links that begin a search. */
interface SearchStart {
  readonly text: string;
  readonly groups: readonly {
    readonly title: string;
    readonly links: readonly { readonly address: string; readonly label: string }[];
  }[];
}

/** Quotations to try, and people, that a beginning names. */
const MOST_TRIES = 3;
const MOST_PEOPLE = 6;
/** A quotation to try is short enough to be typed. */
const LONGEST_TRY = 7;

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

/**
 * Builds the search page.
 *
 * @param inOne whether all texts travel in one file; otherwise an index proposes them and they are fetched
 * story by story
 */
export function searchPageOf(stories: readonly Story[], inOne = true): SearchPage {
  const quotations = stories.reduce((sum, { utterances }) => sum + utterances.length, 0);
  const listed = stories.length === 1 || quotations <= MOST_QUOTES;
  const speakers = speakerFilter(stories);
  const lists = listed ? stories.map((story) => quotesPageOf(story)) : [];
  return {
    texts: fileAddress('search/texts.json'),
    parts: inOne ? null : fileAddress('search/parts/'),
    proposals: inOne ? null : fileAddress('search/index/'),
    base: fileAddress(''),
    excerpts: excerptsNote(stories),
    filters: [
      kindFilter(),
      ...(speakers.options.length <= MOST_SPEAKERS ? [speakers] : []),
      outletFilter(stories),
    ],
    start: listed ? startOf(stories, lists, speakers) : null,
    listed,
    stories: stories.map((story, s) => ({
      title: story.title,
      address: storyAddress(story.id),
      quotes: quotesAddress(story.id),
      count: words.count(story.utterances.length),
      speakers: (lists[s]?.speakers ?? []).map(({ name, anchor, utterances }) => ({
        name,
        anchor: `story-${s + 1}-${anchor}`,
        utterances,
      })),
    })),
  };
}

function startOf(stories: readonly Story[], lists: readonly QuotesPage[], speakers: Filter): SearchStart {
  const utterances = lists.flatMap((list) => list.speakers.flatMap((speaker) => speaker.utterances));
  const tries = utterances
    .filter(({ heading, outlets }) => outlets.length > 1 && isShort(heading))
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, MOST_TRIES)
    .map(({ heading }) => heading.replace(/[.,;:!?]+$/u, ''));
  const people = speakers.options.slice(0, MOST_PEOPLE);
  const kinds = (['quote', 'claim', 'headline'] as const).filter(
    (kind) => kind !== 'claim' || stories.some(({ claims }) => claims.length > 0),
  );
  const groups = [
    {
      title: words.start.tries,
      links: tries.map((heading) => ({ address: asking('q', heading), label: inMarks(heading) })),
    },
    {
      title: words.start.people,
      links: people.map(({ value, label }) => ({ address: asking('speaker', value), label })),
    },
    {
      title: words.start.lists,
      links: kinds.map((kind) => ({ address: asking('kind', kind), label: words.kinds[kind] })),
    },
  ];
  return {
    text: words.start.text(
      stories.flatMap(({ articles }) => articles).length,
      stories.some(({ claims }) => claims.length > 0),
    ),
    groups: groups.filter(({ links }) => links.length > 0),
  };
}

/** Two to a few words, and none of them cut. */
const isShort = (heading: string): boolean =>
  countWords(heading) > 1 && countWords(heading) <= LONGEST_TRY && !/[…[\]]|\.\.\./u.test(heading);

const asking = (name: string, value: string): string =>
  `?${new URLSearchParams({ [name]: value }).toString()}`;

/** Nobody reads more names than these. */
const MOST_NAMES = 6;

function excerptsNote(stories: readonly Story[]): string | null {
  const names = stories.flatMap((story) =>
    articlesInExcerpts(story.articles).map(
      (article) => `${outletSign(story, article).name}${stories.length > 1 ? ` (${story.title})` : ''}`,
    ),
  );
  if (names.length === 0) return null;
  return words.excerpts(names, names.length <= MOST_NAMES);
}

function labelled(name: Filter['name']): Pick<Filter, 'label' | 'any'> {
  const [label, any] = words.filters[name];
  return { label, any };
}

function kindFilter(): Filter {
  const options = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
  return { name: 'kind', ...labelled('kind'), options };
}

function speakerFilter(stories: readonly Story[]): Filter {
  const counts = new Map<string, number>();
  for (const { speaker } of stories.flatMap(({ utterances }) => utterances))
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const names = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  return {
    name: 'speaker',
    ...labelled('speaker'),
    options: names.map((name) => ({ value: name, label: name })),
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
    ...labelled('outlet'),
    options: [...outlets].map(([value, { name }]) => ({ value, label: name })),
  };
}
