import { makeTexts } from '../../search/texts/make-texts.ts';
import type { StoryTexts } from '../../search/texts/search-data.ts';
import { fitInOne } from '../../search/texts/split-texts.ts';
import { isShown } from '../../views/shown-sentences.ts';
import { stories } from '../_stories.ts';

/** What can be searched in a story. */
export const textsOf = (story: (typeof stories)[number]): StoryTexts =>
  makeTexts(story, (article) => isShown(story, article));

/**
 * Whether the texts of all stories are sent in one file, or story by story with an index that proposes them. Of many
 * stories only the first are read for that.
 */
export const inOne = fitInOne(stories.values().map(textsOf));
