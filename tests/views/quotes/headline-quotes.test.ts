import { expect, test } from 'vitest';
import { headlineQuotes } from '../../../src/views/quotes/headline-quotes.ts';
import { storyOf } from '../story-of.ts';

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

test('marks in a headline whose words the text does not have', () => {
  expect(headlineQuotes(story).map(({ place, html, inBody }) => [place, html, inBody])).toEqual([
    ['headline', 'gave up', false],
  ]);
});
