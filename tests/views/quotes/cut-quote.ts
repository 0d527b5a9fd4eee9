import { storyOf } from '../story-of.ts';

/** Who speaks in it. */
export const PEOPLE = [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }];
const FULL =
  'The mayor spoke about the bridge on Monday at the harbour.\n\n“We have not talked about this bridge for eleven years to give up now,” Lindqvist said. The council did not comment on it.';
const CUT =
  'Mayor says town ‘gave up’\n\nThe mayor spoke about the bridge on Monday at the harbour.\n\nShe insisted that the town had talked about it for long. Lindqvist admitted: “We have talked about this bridge for eleven years.” The council did not comment on it.';

/** Of two articles one prints the end of a quotation that the other cuts, and marks in its headline what it does not print. */
export const CUT_QUOTE = storyOf({
  articles: { echo: FULL, post: CUT },
  story: { people: PEOPLE, articles: { echo: {}, post: {} } },
});
