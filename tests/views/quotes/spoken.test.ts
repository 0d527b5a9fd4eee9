import { describe, expect, test } from 'vitest';
import { conversationsPageOf } from '../../../src/views/quotes/conversations-page.ts';
import { headlineQuotes } from '../../../src/views/quotes/headline-quotes.ts';
import { utterancePageOf } from '../../../src/views/quotes/utterance-page.ts';
import { verbDifferences } from '../../../src/views/quotes/verb-differences.ts';
import { storyOf, stringsIn } from '../story-of.ts';

const people = [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }];
const FULL =
  'The mayor spoke about the bridge on Monday at the harbour.\n\n“We have not talked about this bridge for eleven years to give up now,” Lindqvist said. The council did not comment on it.';
const CUT =
  'Mayor says town ‘gave up’\n\nThe mayor spoke about the bridge on Monday at the harbour.\n\nShe insisted that the town had talked about it for long. Lindqvist admitted: “We have talked about this bridge for eleven years.” The council did not comment on it.';

/** The page of the one utterance that several articles print. */
function sharedPage(articles: Record<string, string>) {
  const told = storyOf({ articles, story: { people } });
  const found = told.utterances.find(({ members }) => members.length > 1);
  if (!found) throw new Error('The articles share no utterance');
  return utterancePageOf(told, found);
}

const story = storyOf({
  articles: { echo: FULL, post: CUT },
  story: { people, articles: { echo: {}, post: {} } },
});
const shared = story.utterances.find(({ members }) => members.length > 1);
if (!shared) throw new Error('The two articles share no utterance');
const page = utterancePageOf(story, shared);
const text = (html: string) => html.replaceAll(/<[^>]*>/gu, '');

describe('the page of an utterance', () => {
  test('shows every printing whole, in its own words', () => {
    for (const printing of page.quotes) {
      const member = shared.members.find(({ quote }) => quote === printing.id);
      const source = story.articles
        .find(({ id }) => id === member?.article)
        ?.text.slice(member?.start, member?.end);
      expect(printing.pieces.flatMap((piece) => ('html' in piece ? [text(piece.html)] : [])).join('')).toBe(
        source,
      );
    }
  });

  test('names the changes, counts the words left out and flags a negation', () => {
    const changes = page.quotes[1]?.changes ?? [];
    expect(changes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Cut at the end']));
    expect(changes.flatMap(({ touches }) => touches ?? []).join()).toContain('touches a negation: “not”');
    expect(page.touchesRule).not.toBeNull();
  });

  test('words that are not printed stand outside the marks at the ends, inside them between', () => {
    const { before, pieces, after } = page.quotes[1] ?? {};
    expect([before, pieces?.flatMap((piece) => ('gap' in piece ? [piece.gap] : [])), after]).toEqual([
      0,
      [1],
      4,
    ]);
    const half = sharedPage({
      echo: FULL,
      post: 'The mayor spoke on Monday.\n\nLindqvist said the town had not talked “about this bridge for eleven years —” The council did not comment on it.',
    }).quotes[1];
    expect([half?.before, half?.after]).toEqual([4, 4]);
    // What the outlet prints after its last word, a dash here, stays inside its marks.
    expect(half?.pieces.map((piece) => ('html' in piece ? text(piece.html) : piece.gap)).join('')).toBe(
      'about this bridge for eleven years —',
    );
  });

  test('sets the verbs side by side', () => {
    expect(page.verbs.map(({ outlet, verb }) => `${outlet.letter} ${verb}`)).toEqual([
      'A said',
      'B admitted',
    ]);
    expect(verbDifferences(story).map(({ verbs }) => verbs.map(({ verb }) => verb))).toEqual([
      ['said', 'admitted'],
    ]);
  });

  test('names what stands in two quotations of one outlet no cut', () => {
    const { quotes } = sharedPage({
      echo: 'The mayor spoke about the bridge on Monday.\n\n“I know what it takes to build this bridge,” Lindqvist said. “Steel and maybe a toll somewhere.” The council did not comment on it.',
      post: 'The mayor spoke about the bridge on Monday.\n\n“I know what it takes to build this bridge: steel and maybe a toll somewhere,” Lindqvist said. The council did not comment on it.',
    });
    expect(quotes.flatMap(({ changes }) => changes ?? []).map(({ name, detail }) => [name, detail])).toEqual(
      expect.arrayContaining([
        [null, '9 words before it are in another quotation of this outlet'],
        [null, '6 words after it are in another quotation of this outlet'],
      ]),
    );
  });

  test('lists the words that could be laid on no other printing', () => {
    const { collations, apart } = sharedPage({
      echo: 'The mayor spoke about the bridge on Monday.\n\n“So that would be a good harbour … I told the council that the island has always wanted a bridge,” Lindqvist said. The council did not comment on it.',
      post: 'The mayor spoke about the bridge on Monday.\n\nLindqvist told the council that the island “has always wanted a bridge.” The council did not comment on it.',
    });
    expect(collations.map(({ lanes }) => lanes.map(({ letter }) => letter))).toEqual([['A', 'B']]);
    expect(apart.map(({ outlet, html }) => [outlet.letter, text(html)])).toEqual([
      ['A', 'So that would be a good harbour'],
    ]);
  });

  test('every outlet that prints words of it has a line, its other words stand as a variant', () => {
    const { collations, quotes } = sharedPage({
      echo: 'The mayor spoke about the bridge on Monday.\n\nLindqvist said she had “the deepest respect for Mayor Berg.” The council did not comment on it.',
      post: 'The mayor spoke about the bridge on Monday.\n\nLindqvist told the paper that she had “deep respect for Berg.” The council did not comment on it.',
    });
    expect(collations[0]?.lanes.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(quotes[1]?.changes?.map(({ name, detail }) => [name, detail])).toEqual(
      expect.arrayContaining([
        ['Words changed', '“deep” for “the deepest”'],
        ['Cut inside', '1 word not printed; the gap is not marked'],
      ]),
    );
  });

  test('counts how many outlets print each word', () => {
    const [collation] = page.collations;
    const words = collation?.counts.reduce((sum, { words: number }) => sum + number, 0);
    expect(words).toBe(14);
    expect(collation?.lanes.map(({ letter }) => letter)).toEqual(['A', 'B']);
  });
});

test('marks in a headline whose words the text does not have', () => {
  expect(headlineQuotes(story).map(({ place, html, inBody }) => [place, html, inBody])).toEqual([
    ['headline', 'gave up', false],
  ]);
});

test('a story without a conversation has an empty page of them', () => {
  expect(conversationsPageOf(story).conversations).toEqual([]);
});

test('a conversation of an editor says what gives its order', () => {
  const one =
    '“We have talked about this bridge for eleven years,” Lindqvist said. “The winter ferries cannot carry the school buses.” The council did not comment.';
  const told = storyOf({
    articles: { echo: `The mayor spoke on the phone on Monday.\n\n${one}` },
    story: {
      people,
      conversations: [
        {
          id: 'call',
          title: 'The call',
          between: ['Marta Lindqvist'],
          quotes: [
            { article: 'echo', exact: 'talked about this bridge' },
            { article: 'echo', exact: 'winter ferries' },
          ],
        },
      ],
    },
  });
  const [view] = conversationsPageOf(told).conversations;
  expect(view?.runs.map(({ stretches }) => stretches.map(({ order }) => order))).toEqual([
    [null, 'printed next by echo, in one paragraph; words between may be missing'],
  ]);
  expect(stringsIn(view).join(' ')).toContain('We have talked about this bridge for eleven years');
});

test('a line of dialogue that holds only a bracket is no utterance, and counts as no words of the conversation', () => {
  const told = storyOf({
    articles: {
      echo: 'The two spoke about the bridge on Monday, and the paper printed a part of it below.\n\nLindqvist: We have talked about this bridge for eleven years.\n\nBerg: [Unclear]\n\nLindqvist: Then let us open it before winter [this year].\n\nThe council meets again next week to decide on the opening of the bridge.',
    },
    story: { people: [...people, { name: 'Jonas Berg', aliases: ['Berg'] }] },
  });
  expect(told.utterances.map(({ speaker }) => speaker)).toEqual(['Marta Lindqvist', 'Marta Lindqvist']);
  const [view] = conversationsPageOf(told).conversations;
  expect(view?.runs.map(({ stretches }) => stretches.length)).toEqual([3]);
  expect(view?.summary).toBe('Two stretches, 16 words in all.');
});

test('a conversation in several pieces says how many follow another', () => {
  const told = storyOf({
    articles: {
      echo: 'The mayor spoke on the phone on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist said. “The winter ferries cannot carry the school buses.” The council did not comment.\n\nLindqvist called the steel “ready for the island.” Nobody was hurt.',
    },
    story: {
      people,
      conversations: [
        {
          id: 'call',
          title: 'The call',
          between: [],
          quotes: ['talked about this bridge', 'winter ferries', 'ready for the island'].map((exact) => ({
            article: 'echo',
            exact,
          })),
        },
      ],
    },
  });
  expect(conversationsPageOf(told).conversations[0]?.summary).toBe(
    'Three stretches, 21 words in all. One of them follows another as an article prints them; for the rest the articles give no order, and the longest comes first.',
  );
});

test('an editor’s correction decides the speaker, and explains itself', () => {
  const told = storyOf({
    articles: {
      echo: 'The council met on Monday.\n\nThe hall was full. “The bridge stays open for walkers,” somebody said. The council did not comment.',
    },
    story: { people, quotes: [{ exact: 'The bridge stays open for walkers,', speaker: 'Marta Lindqvist' }] },
  });
  expect(told.articles[0]?.quotes.map(({ speaker, rule }) => [speaker, rule])).toEqual([
    ['Marta Lindqvist', 'corrected by the editor'],
  ]);
  expect(told.utterances.map(({ speaker }) => speaker)).toEqual(['Marta Lindqvist']);
});
