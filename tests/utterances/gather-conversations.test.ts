import { english } from '../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import { gatherConversations } from '../../src/utterances/gather-conversations.ts';
import { gatherUtterances } from '../../src/utterances/gather-utterances.ts';
import type { ConversationEntry } from '../../src/model/conversation-entry.ts';

function articlesOf(texts: Record<string, string>) {
  return Object.entries(texts).map(([id, text]) => {
    const { blocks, sentences } = parseArticle(text, english);
    return {
      id,
      text,
      blocks,
      quotes: findQuotes(
        { text, blocks, sentences },
        [
          { name: 'Marta Lindqvist', aliases: ['Lindqvist'] },
          { name: 'Jonas Berg', aliases: ['Berg'] },
        ],
        english,
      ),
    };
  });
}

/** Each run as a list of "speaker: words (printers)" with what gives the order between. */
function runsOf(texts: Record<string, string>, entries: ConversationEntry[] = []) {
  const articles = articlesOf(texts);
  const { conversations, faults } = gatherConversations(
    entries,
    articles,
    gatherUtterances(articles, english),
    english,
  );
  return {
    faults,
    runs: conversations.map(({ runs }) =>
      runs.map(({ stretches, order }) =>
        stretches.flatMap((stretch, i) => [
          ...(i > 0 ? [`> ${order[i - 1]?.basis} ${order[i - 1]?.article}`] : []),
          `${stretch.speaker}: ${stretch.words.map(({ form }) => form).join(' ')} (${[...new Set(stretch.words.flatMap(({ printed }) => printed.map(({ article }) => article)))].toSorted().join('')})`,
        ]),
      ),
    ),
  };
}

const DIALOGUE = `The two spoke about the bridge on Monday, and the paper printed a part of it below.

Lindqvist: We have talked about this bridge for eleven years and nothing came of it.

Berg: The steel is ordered, and the island has paid its share of the toll.

Lindqvist: Then let us open it before the winter ferries stop running.

The council meets again next week to decide on the opening of the bridge.`;

const NEWS =
  'The mayor spoke to the engineer on Monday.\n\n“The steel is ordered, and the island has paid,” Berg said on the phone to the mayor. The council did not comment on the call.';

describe('gatherConversations', () => {
  it('takes a printed dialogue for a conversation where no editor names one, and lays other printings onto it', () => {
    expect(runsOf({ a: DIALOGUE, b: NEWS }).runs).toEqual([
      [
        [
          'Marta Lindqvist: we have talked about this bridge for 11 years and nothing came of it (a)',
          '> dialogue a',
          'Jonas Berg: the steel is ordered and the island has paid its share of the toll (ab)',
          '> dialogue a',
          'Marta Lindqvist: then let us open it before the winter ferries stop running (a)',
        ],
      ],
    ]);
  });

  it('gives words whose speaker one report leaves open to the one whom another names for them', () => {
    const articles = articlesOf({ a: DIALOGUE, b: NEWS }).map((article) =>
      article.id === 'b'
        ? { ...article, quotes: article.quotes.map((quote) => ({ ...quote, speaker: null })) }
        : article,
    );
    const utterances = gatherUtterances(articles, english);
    const speakers = gatherConversations([], articles, utterances, english).conversations.flatMap(
      ({ runs }) => runs.flatMap(({ stretches }) => stretches.map(({ speaker }) => speaker)),
    );
    expect(speakers).toEqual(['Marta Lindqvist', 'Jonas Berg', 'Marta Lindqvist']);
  });

  const entry = (...exact: [string, string][]): ConversationEntry => ({
    id: 'call',
    title: 'The call',
    between: [],
    quotes: exact.map(([article, words]) => ({ article, exact: words })),
  });

  it('gives no order that no article gives', () => {
    const text =
      'The mayor was asked about the bridge on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist said.\n\nThe rain did not stop that day.\n\n“The winter ferries will stop running soon,” Lindqvist said.';
    expect(
      runsOf({ a: text }, [entry(['a', 'talked about this bridge'], ['a', 'winter ferries'])]).runs[0],
    ).toHaveLength(2);
  });

  it('follows one paragraph and one ellipsis, and says so', () => {
    const text =
      'The mayor was asked about the bridge on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist said. “The winter ferries … cannot carry the new school buses.”';
    expect(
      runsOf({ a: text }, [entry(['a', 'talked about this bridge'], ['a', 'winter ferries'])]).runs,
    ).toEqual([
      [
        [
          'Marta Lindqvist: we have talked about this bridge for 11 years (a)',
          '> same-paragraph a',
          'Marta Lindqvist: the winter ferries (a)',
          '> ellipsis a',
          'Marta Lindqvist: cannot carry the new school buses (a)',
        ],
      ],
    ]);
  });

  const [steel, ferries, toll] = [
    'The steel is ordered, and the island has paid its share',
    'The winter ferries cannot carry the new school buses',
    'Nobody on the island should pay a toll',
  ];
  /** An article that prints quotations of one person, each in a paragraph of its own. */
  const told = (...quotes: string[]) =>
    ['The mayor was asked about the bridge on Monday.', ...quotes].join('\n\n');
  const says = (words: string, verb = 'said') => `“${words},” Lindqvist ${verb} on the phone.`;
  const openings = (texts: Record<string, string>, entries: ConversationEntry[]) =>
    (runsOf(texts, entries).runs[0] ?? []).map((run) => run.map((line) => line.slice(0, 30)));
  const [STEEL, FERRIES, TOLL] = [
    'Marta Lindqvist: the steel is ',
    'Marta Lindqvist: the winter fe',
    'Marta Lindqvist: nobody on the',
  ];

  it('follows what an article says was added, in a later paragraph too', () => {
    const call = [entry(['a', steel], ['a', ferries])];
    for (const verb of ['added', 'continued']) {
      expect(openings({ a: told(says(steel), 'It rained.', says(ferries, verb)) }, call)).toEqual([
        [STEEL, '> added a', FERRIES],
      ]);
    }
    expect(openings({ a: told(says(steel), says(ferries)) }, call)).toHaveLength(2);
    // It may be other words that they were added to.
    const other = '“We never sold the old boats to anybody,” Lindqvist told reporters.';
    expect(openings({ a: told(says(steel), other, says(ferries, 'added')) }, call)).toHaveLength(2);
  });

  it('keeps the order of an article between what follows nothing, however long', () => {
    const call = [entry(['a', 'ought'], ['a', steel], ['a', ferries])];
    expect(openings({ a: told(says('Boats ought to sail'), says(ferries), says(steel)) }, call)).toEqual([
      ['Marta Lindqvist: boats ought t'],
      [FERRIES],
      [STEEL],
    ]);
  });

  it('where articles differ, keeps the order of the one that prints more of it', () => {
    const call = [entry(['a', steel], ['a', ferries], ['b', toll])];
    const [two, three] = [told(says(steel), says(ferries)), told(says(ferries), says(toll), says(steel))];
    expect(openings({ a: two, b: three }, call)).toEqual([[FERRIES], [TOLL], [STEEL]]);
  });

  it('words that are picked out give no order against whole quotations', () => {
    const picked = told(
      'Lindqvist said that “nobody on the island should pay a toll”, and that “the winter ferries cannot carry the new school buses”, while “the steel is ordered, and the island has paid its share”.',
    );
    expect(
      openings({ a: told(says(steel), says(ferries)), b: picked }, [
        entry(['a', steel], ['a', ferries], ['b', 'nobody on the island']),
      ]),
    ).toEqual([[TOLL], [STEEL], [FERRIES]]);
  });

  it('says nothing where two articles contradict each other', () => {
    const one = (first: string, second: string) =>
      `The mayor was asked about the bridge on Monday.\n\n“${first},” Lindqvist said. “${second}.”`;
    const [x, y] = [
      'We have talked about this bridge for eleven years',
      'The winter ferries cannot carry the new school buses',
    ];
    expect(
      runsOf({ a: one(x, y), b: one(y, x) }, [
        entry(['a', 'talked about this bridge'], ['a', 'winter ferries']),
      ]).runs[0],
    ).toHaveLength(2);
  });

  it('counts an utterance once, however its printings word it', () => {
    const one =
      'The mayor spoke on the phone on Monday.\n\nLindqvist said she had “the deepest respect for Engineer Berg.” The council did not comment on it.';
    const two =
      'The mayor spoke on the phone on Monday.\n\nLindqvist told the paper that she had “deep respect for Berg.” The council did not comment on it.';
    expect(runsOf({ a: one, b: two }, [entry(['a', 'the deepest respect'])]).runs).toEqual([
      [['Marta Lindqvist: the deepest respect for engineer berg (ab)']],
    ]);
  });

  it('reports words that are in no quote', () => {
    expect(runsOf({ a: NEWS }, [entry(['a', 'nobody said this'])]).faults).toEqual([
      { conversation: 0, quote: 0, article: 'a', found: [] },
    ]);
  });
});
