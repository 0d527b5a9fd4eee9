import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findStory, isAppeal } from '../recognisers/is-appeal.ts';
import { blockOf, cutLine, mapLines, spanOf, textOf } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Cuts what the outlet says of itself from the story it is glued to: an appeal up to its last button at the top of a file
 * ("Your support helps us … Read more The mayor said on …"), and whole sentences at either end of a paragraph ("All rights
 * reserved. The mayor said on …"). What stands inside a paragraph stays: better a phrase too many than a report too short.
 */
export function detachAppeal() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    mapLines(tree, (line, index) => {
      if (blockOf(line) !== undefined || line.type === 'heading') return undefined;
      const text = textOf(line, file);
      const { start, end } = spanOf(line);
      const at = index < TOP ? storyStart(text, language) : null;
      const story = at === null ? findStory(text, language) : { start: at, end: text.length };
      if (story === null) return undefined;
      return cutLine(
        line,
        [
          { start, end: start + story.start, block: 'boilerplate' },
          { start: start + story.start, end: start + story.end },
          { start: start + story.end, end, block: 'boilerplate' },
        ],
        file,
      );
    });
  };
}

/** Lines of a file in which an appeal may be glued to the story. */
const TOP = 5;
/** A story's first paragraph has more words than a button. */
const LEAST_STORY = 12;
/** Appeals have few buttons. */
const MOST_BUTTONS = 12;

function storyStart(text: string, language: Language): number | null {
  let last: number | null = null;
  const buttons = [...text.matchAll(language.appeals.button)].slice(0, MOST_BUTTONS);
  for (const button of buttons) {
    const at = button.index + button[0].length;
    const rest = text.slice(at);
    const measured = measureLine(rest, language);
    if (!measured.prose || measured.words < LEAST_STORY || isAppeal(rest, language)) continue;
    const before = text.slice(0, at);
    if (isAppeal(before, language)) last = at;
  }
  return last;
}
