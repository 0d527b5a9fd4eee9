import { STORY } from '../bridge.ts';
import { storyOf } from '../story-of.ts';

export const SAFE = 'The bridge over the Tarn will stay closed until the pillars are safe';
export const FULLER = SAFE.replace('the pillars', 'all of the pillars');
/** Four articles: three print one utterance, one of them more fully; the fourth quotes nobody. */
export const BRIDGE_QUOTES = storyOf({
  articles: {
    a: `“${SAFE},” said Mayor Anna Brandt. “Nobody was hurt on Monday,” said builder Carl Dorn.\n`,
    b: `"${SAFE}," Mayor Anna Brandt said.\n`,
    c: `Mayor Anna Brandt said “${FULLER.replace('pillars', '**pillars**')}.”\n\n“We heard nothing of it all day,” a voice from the crowd called out.\n`,
    d: 'The bridge is closed.\n',
  },
  story: { people: [...STORY.people, { name: 'Carl Dorn', aliases: ['Dorn'] }] },
});
