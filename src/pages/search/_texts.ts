import { makeTexts } from '../../search/texts/make-texts.ts';
import { fitInOne } from '../../search/texts/split-texts.ts';
import { isShown } from '../../views/shown-sentences.ts';
import { stories } from '../_stories.ts';

/** What can be searched, in all stories. */
export const texts = stories.map((story) => makeTexts(story, (article) => isShown(story, article)));

/** Whether it is sent in one file, or story by story with an index that proposes them. */
export const inOne = fitInOne(texts);
