import { dataEntryOf } from '../exports/data/story-files.ts';
import { countQuotes } from '../views/about/count-quotes.ts';
import { stories } from './_stories.ts';

/** What pages of the whole site tell of the inside of stories: each is read once for all of them. */
export const told = stories.map((story) => ({ quotes: countQuotes(story), data: dataEntryOf(story) }));
