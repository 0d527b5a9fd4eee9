import { expect, test } from 'vitest';
import { conversationsPageOf } from '../../../src/views/quotes/conversations-page.ts';
import { textOf } from '../../render/text-content.ts';
import { storyOf, stringsIn } from '../story-of.ts';
import { PEOPLE, CUT_QUOTE } from './cut-quote.ts';

const story = CUT_QUOTE;

test('a story without a conversation has an empty page of them', () => {
  expect(conversationsPageOf(story).conversations).toEqual([]);
});

test('a conversation of an editor says what gives its order', () => {
  const one =
    '“We have talked about this bridge for eleven years,” Lindqvist said. “The winter ferries cannot carry the school buses.” The council did not comment.';
  const told = storyOf({
    articles: { echo: `The mayor spoke on the phone on Monday.\n\n${one}` },
    story: {
      people: PEOPLE,
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
    story: { people: [...PEOPLE, { name: 'Jonas Berg', aliases: ['Berg'] }] },
  });
  expect(told.utterances.map(({ speaker }) => speaker)).toEqual(['Marta Lindqvist', 'Marta Lindqvist']);
  const [view] = conversationsPageOf(told).conversations;
  expect(view?.runs.map(({ stretches }) => stretches.length)).toEqual([3]);
  expect(view?.summary).toBe('Two pieces, 16 words in all.');
  // Both of its brackets are shown.
  expect(stringsIn(view).map(textOf)).toContain('[Unclear]');
});

test('a conversation in several pieces says how many follow another', () => {
  const told = storyOf({
    articles: {
      echo: 'The mayor spoke on the phone on Monday.\n\n“We have talked about this bridge for eleven years,” Lindqvist said. “The winter ferries cannot carry the school buses.” The council did not comment.\n\nLindqvist called the steel “ready for the island.” Nobody was hurt.',
    },
    story: {
      people: PEOPLE,
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
    'Three pieces, 21 words in all. One of them follows another as an article prints them; the rest stand in the order of the articles, which need not be that of the talk. Where articles differ, whole quotations count before words picked out, and then the article with more of them.',
  );
});
