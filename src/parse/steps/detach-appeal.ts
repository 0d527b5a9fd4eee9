import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isAppeal } from '../recognisers/is-appeal.ts';
import { blockOf, cutLine, mapLines, spanOf, textOf } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Cuts an appeal for support from the story it is glued to: "Your support helps us … Read more The mayor said on …".
 * The appeal ends at its last button behind which no appeal follows. Only at the top of a file do they stand so.
 */
export function detachAppeal() {
  return (tree: Root, file: VFile): void => {
    mapLines(tree, (line, index) => {
      if (index >= TOP || blockOf(line) !== undefined) return undefined;
      const text = textOf(line, file);
      if (!isAppeal(text, measureLine(text, languageOf(file)), languageOf(file))) return undefined;
      const at = storyStart(text, languageOf(file));
      if (at === null) return undefined;
      const { start, end } = spanOf(line);
      return cutLine(
        line,
        [
          { start, end: start + at, block: 'boilerplate' },
          { start: start + at, end },
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
  const buttons = [...text.matchAll(language.appeals.button)].slice(0, MOST_BUTTONS);
  for (const button of buttons) {
    const at = button.index + button[0].length;
    const rest = text.slice(at);
    const measured = measureLine(rest, language);
    if (measured.prose && measured.words >= LEAST_STORY && !isAppeal(rest, measured, language)) return at;
  }
  return null;
}
