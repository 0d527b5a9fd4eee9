import { expect, test } from 'vitest';
import { storyOf } from '../views/story-of.ts';

const people = [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }];
const FULL =
  'The mayor spoke about the bridge on Monday at the harbour.\n\n“We have not talked about this bridge for eleven years to give up now,” Lindqvist said. The council did not comment on it.';
const CUT =
  'Mayor says town ‘gave up’\n\nThe mayor spoke about the bridge on Monday at the harbour.\n\nShe insisted that the town had talked about it for long. Lindqvist admitted: “We have talked about this bridge for eleven years.” The council did not comment on it.';

const story = storyOf({
  articles: { echo: FULL, post: CUT },
  story: { people, articles: { echo: {}, post: {} } },
});
const shared = story.utterances.find(({ members }) => members.length > 1);
if (!shared) throw new Error('The two articles share no utterance');

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
