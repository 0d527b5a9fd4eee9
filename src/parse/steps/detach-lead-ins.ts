import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { blockOf, cutLine, mapLines, settle, spanOf, textOf } from '../line.ts';

/**
 * Cuts the button of a picture ("open image in gallery", "3 View gallery", "View image in fullscreen", "Image caption,") from the
 * caption it is glued to; alone on its line it is set aside, and the line below is the caption.
 */
export function detachLeadIns() {
  return (tree: Root, file: VFile): void => {
    let opened = false;
    mapLines(tree, (line) => {
      if (blockOf(line) !== undefined) return undefined;
      const text = textOf(line, file);
      const length = languageOf(file).furniture.leadIn.exec(text.slice(0, REACH))?.[0].length ?? 0;
      if (length === 0) {
        if (opened && text.length < LONGEST_CAPTION && !ENDS.test(text)) settle(line, 'caption');
        opened = false;
        return undefined;
      }
      const { start, end } = spanOf(line);
      opened = start + length >= end;
      if (!opened && text.length > LONGEST_CAPTION) return undefined;
      return cutLine(
        line,
        [
          { start, end: start + length, block: 'boilerplate' },
          { start: start + length, end, block: 'caption' },
        ],
        file,
      );
    });
  };
}

const REACH = 120;
const ENDS = new RegExp(`[.!?:][${CLOSING_MARKS}]?$`, 'u');
const LONGEST_CAPTION = 500;
