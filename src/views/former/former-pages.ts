import { words } from '#words/former.ts';
import type { Story } from '../../model/story.ts';
import {
  claimAddress,
  claimsAddress,
  conversationsAddress,
  pairAddress,
  quotesAddress,
  storyAddress,
  utteranceAddress,
} from '../addresses.ts';
import { inMarks } from '../in-marks.ts';
import { isOpening, laterWords } from './former-sentences.ts';
import { outletSigns } from '../outlet-sign.ts';

/** A page at an address whose content has moved or is gone. */
export interface FormerPage {
  /** Below the story's address, without slashes at either end: `claims/old-id`. */
  readonly path: string;
  readonly heading: string;
  /** What was there, in words. */
  readonly was: string;
  /** Entries that had their own anchors on the page. */
  readonly items: readonly { readonly anchor: string; readonly words: string }[];
  /** What replaced it; `canonical` is the address by which that page is known. */
  readonly now: { readonly name: string; readonly address: string; readonly canonical: string } | null;
  /** The list of everything of its kind. */
  readonly list: { readonly name: string; readonly address: string };
}

/**
 * Every page that keeps an old address of a story working. A renamed article is not among them: the article
 * itself is shown at its old address too, so that links to its sentences land on them.
 */
export function formerPagesOf(story: Story): FormerPage[] {
  return [
    ...claimPages(story),
    ...utterancePages(story),
    ...articlePages(story),
    ...pairPages(story),
    ...emptyLists(story),
  ];
}

function claimPages(story: Story): FormerPage[] {
  const list =
    story.claims.length > 0 ? { name: words.allClaims, address: claimsAddress(story.id) } : overview(story);
  return story.former.claims.map(({ id, now, words: text }) => {
    const claim = story.claims.find((each) => each.id === now);
    const address = claim && claimAddress(story.id, claim.id);
    return {
      path: `claims/${id}`,
      heading: claim ? words.claimMoved : words.claimGone,
      was: words.ledToClaim(text === '' || text === claim?.statement ? null : inMarks(text)),
      items: [],
      now: claim && address !== undefined ? { name: claim.statement, address, canonical: address } : null,
      list,
    };
  });
}

function utterancePages(story: Story): FormerPage[] {
  return story.former.utterances.map(({ id, now, words: text, names, speaker }) => {
    const address = now === null ? null : utteranceAddress(story.id, now);
    const said = text === '' ? null : `${inMarks(text, isOpening(text))}${laterWords(names)}`;
    return {
      path: `quotes/${id}`,
      heading: address === null ? words.quotationGone : words.quotationMoved,
      was: words.ledToWords(speaker, said),
      items: [],
      now: address === null ? null : { name: words.quotationNow, address, canonical: address },
      list: { name: words.allQuotes, address: quotesAddress(story.id) },
    };
  });
}

function articlePages(story: Story): FormerPage[] {
  return story.former.articles
    .filter(({ now }) => now === null)
    .map(({ id, outlet, words: text }) => ({
      path: `articles/${id}`,
      heading: words.reportGone,
      was: words.ledToReport(outlet, text === '' ? null : inMarks(text)),
      items: [],
      now: null,
      list: overview(story),
    }));
}

/** All pairs in which at least one article has another name or is gone. */
function pairPages(story: Story): FormerPage[] {
  const signs = outletSigns(story);
  const order = story.articles.map(({ id }) => id);
  const names = [
    ...signs.map(({ id, name }) => ({ id, now: id, name })),
    ...story.former.articles.map(({ id, now, outlet }) => ({
      id,
      now,
      name: signs.find((sign) => sign.id === now)?.name ?? outlet,
    })),
  ];
  return names.flatMap((a) =>
    names
      .filter((b) => b !== a && (a.id !== a.now || b.id !== b.now) && (a.now === null || a.now !== b.now))
      .map((b): FormerPage => {
        const there = a.now !== null && b.now !== null ? ([a.now, b.now] as const) : null;
        const [first = '', second = ''] = (there ?? []).toSorted(
          (x, y) => order.indexOf(x) - order.indexOf(y),
        );
        const gone = [a, b].filter(({ now }) => now === null).map(({ name }) => name);
        return {
          path: `compare/${a.id}/${b.id}`,
          heading: there ? words.pairMoved : words.pairGone,
          was: words.ledToPair(a.name, b.name, gone),
          items: [],
          now: there && {
            name: words.pair(a.name, b.name),
            address: pairAddress(story.id, ...there),
            canonical: pairAddress(story.id, first, second),
          },
          list: overview(story),
        };
      }),
  );
}

/** Lists of which nothing is left: the story no longer has such a page. */
function emptyLists(story: Story): FormerPage[] {
  const { claims, conversations } = story.former;
  return [
    ...(claims.length > 0 && story.claims.length === 0
      ? [
          {
            path: 'claims',
            heading: words.claimsGone,
            was: words.ledToClaims,
            items: claims.map((claim) => ({ anchor: claim.id, words: claim.words })),
            now: null,
            list: overview(story),
          },
        ]
      : []),
    ...(conversations.length > 0 && story.conversations.length === 0
      ? [
          {
            path: 'conversations',
            heading: words.conversationsGone,
            was: words.ledToConversations,
            items: conversations.map((each) => ({ anchor: each.id, words: each.words })),
            now: null,
            list: overview(story),
          },
        ]
      : []),
  ];
}

/** Former names of existing articles: each is shown at its old address too. */
export const formerNamesOf = (story: Story, article: string): string[] =>
  story.former.articles.filter(({ now }) => now === article).map(({ id }) => id);

/** What stood under the address of something that is still there: a statement, or the name of a speaker. */
export const wasOf = (story: Story, kind: 'claim' | 'speaker' | 'quotation', id: string): readonly string[] =>
  story.former.changed.find((each) => each.kind === kind && each.id === id)?.was ?? [];

/** Conversations that are gone, for the foot of the page with the others. */
export const formerConversations = (story: Story) =>
  story.former.conversations.map(({ id, now, words: text }) => ({
    anchor: id,
    words: text,
    now: now === null ? null : `${conversationsAddress(story.id)}#${now}`,
  }));

const overview = (story: Story) => ({ name: words.overview(story.title), address: storyAddress(story.id) });
