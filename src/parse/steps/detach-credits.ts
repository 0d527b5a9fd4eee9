import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findCredit } from '../recognisers/find-credit.ts';
import { blockOf, cutLine, linesOf, mapLines, settle, spanOf, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Cuts captions from their credits, and finds captions by them: the words before a credit are a caption, and so is the
 * short line beside a line that is only a credit.
 */
export function detachCredits() {
  return (tree: Root, file: VFile): void => {
    mapLines(tree, (line, index) => {
      const known = blockOf(line);
      if ((known !== undefined && known !== 'caption') || line.type === 'heading') return undefined;
      const at = findCredit(textOf(line, file), languageOf(file));
      if (at === null) return undefined;
      // Headlines of two sentences end in capitals as credits do.
      if (index === 0 && at > 0 && !MARKED.test(textOf(line, file).slice(at))) return undefined;
      const { start, end } = spanOf(line);
      return cutLine(
        line,
        [
          {
            start,
            end: start + at,
            ...(isCaption(textOf(line, file), at, file) && { block: 'caption' }),
          },
          { start: start + at, end, block: 'credit' },
        ],
        file,
      );
    });
    markBesideCredits(linesOf(tree), file);
    markRepeated(linesOf(tree), file);
    markDoubled(linesOf(tree), file);
  };
}

/** A label, a firm after a stroke, or brackets. */
const MARKED = /[:/([]/u;

/**
 * Words before a credit are a picture's, unless they report at length what somebody said: then a writer signs there.
 */
function isCaption(line: string, at: number, file: VFile): boolean {
  const text = line.slice(0, at);
  if (MARKED.test(line.slice(at))) return true;
  const { several, words } = measureLine(text, languageOf(file));
  return !(several && words > MOST_OF_CAPTION && languageOf(file).lines.quotedSaid.test(text));
}

const MOST_OF_CAPTION = 25;

/** A caption alone on its line, with the credit on the line before or after it. */
function markBesideCredits(lines: readonly LineNode[], file: VFile): void {
  for (const [index, line] of lines.entries()) {
    if (blockOf(line) !== 'credit' || !isPictureCredit(textOf(line, file), languageOf(file))) continue;
    const above = lines[index - 1];
    if (blockOf(above) === 'caption') continue;
    const below = lines[index + 1];
    if (
      above !== undefined &&
      index >= FIRST_CAPTION &&
      couldBeCaption(above, file, languageOf(file).credits.opensWithPicture.test(textOf(line, file)))
    )
      settle(above, 'caption');
    else if (below !== undefined && index >= FIRST_CAPTION && couldBeCaption(below, file, false))
      settle(below, 'caption');
  }
}

/** The headline may stand right above the first picture's credit. */
const FIRST_CAPTION = 2;
const LONGEST_CAPTION = 300;
/** A caption that is a sentence has no more words; a paragraph does. */
const MOST_OF_A_SENTENCE = 25;

const isPictureCredit = (text: string, language: Language): boolean => !language.credits.ofReport.test(text);

/** An item of a list. */
const ITEM = /^(?:[•*–-]|\d{1,2}[.)])\s/u;

function couldBeCaption(line: LineNode, file: VFile, sure: boolean): boolean {
  if (blockOf(line) !== undefined || line.type === 'heading') return false;
  const text = textOf(line, file);
  if (text.length > LONGEST_CAPTION || ITEM.test(text)) return false;
  const { ends, words, prose } = measureLine(text, languageOf(file));
  return words >= 3 && (!(ends || prose) || (sure && words <= MOST_OF_A_SENTENCE));
}

/** Two equal lines in a row are a slide and its copy; running text of a paragraph's length is a report pasted twice. */
function markDoubled(lines: readonly LineNode[], file: VFile): void {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || blockOf(above) !== undefined || blockOf(line) !== undefined) continue;
    if (index <= FIRST_CAPTION) continue; // the headline of the page and the one of the article
    const text = textOf(line, file);
    if (text.length > LONGEST_CAPTION || text !== textOf(above, file)) continue;
    const { words, prose } = measureLine(text, languageOf(file));
    if (words >= 5 && !(prose && words > MOST_OF_A_SENTENCE)) {
      settle(above, 'caption');
      settle(line, 'caption');
    }
  }
}

/** Slideshows print a caption with and without its credit: the bare copy is a caption too. */
function markRepeated(lines: readonly LineNode[], file: VFile): void {
  const captions = new Set(
    lines.filter((line) => blockOf(line) === 'caption').map((line) => textOf(line, file).trim()),
  );
  for (const line of lines) {
    if (
      blockOf(line) === undefined &&
      captions.size > 0 &&
      spanOf(line).end - spanOf(line).start <= LONGEST_CAPTION &&
      captions.has(textOf(line, file))
    )
      settle(line, 'caption');
  }
}
