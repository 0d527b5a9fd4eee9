import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { CLOSING_MARKS, OPENING_MARKS } from '../../text/quotation-marks.ts';
import { isPlain } from '../../text/words.ts';
import { languageOf } from '../language-of.ts';
import { blockOf, linesOf, settle, spanOf, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Sets aside pull quotes: lines between the paragraphs that repeat words of a paragraph, with the name below
 * them. A few quoted words that recur in the text may as well be a heading, unless a name follows.
 */
export function markPullQuotes() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const candidates = lines.filter((line) => couldBePulled(line, file));
    if (candidates.length === 0 || candidates.length > MOST) return;
    // Each candidate is a paragraph, so its words are there.
    const bareOf = new Map(
      lines.filter((line) => isParagraph(line)).map((line) => [line, bare(textOf(line, file))] as const),
    );
    const text = `\n ${[...bareOf.values()].join(' \n ')} \n`;
    for (const line of candidates) {
      const words = ` ${bareOf.get(line) ?? ''} `;
      const first = text.indexOf(words);
      // Its words occur in the line itself, too; a copy of a whole paragraph is not a pull quote.
      const elsewhere = places(text, words, first).some(
        (at) => !(text[at - 1] === '\n' && text[at + words.length] === '\n'),
      );
      const below = lines[lines.indexOf(line) + 1];
      const signed = below !== undefined && isSignature(below, file);
      if (!elsewhere || first < 0) {
        // Words that the report prints only here: the line below tells who said them.
        if (signed && /^[—–]/u.test(textOf(below, file)) && QUOTED.test(textOf(line, file)))
          settle(below, 'paragraph');
        continue;
      }
      if (!signed && !isLongEnough(line, file)) continue;
      settle(line, 'boilerplate');
      if (signed) settle(below, 'boilerplate');
    }
  };
}

/** More lines than this are no article, and each costs a search of the text. */
const MOST = 300;
const FEWEST_WORDS = 2;
/** The longest pull quotes are two or three sentences. */
const LONGEST = 400;
/** Fewest words of a line that is neither signed nor a whole quotation: fewer recur by chance, or are a heading. */
const LEAST_UNSIGNED = 9;
/** Fewest words of a whole quotation: “No.” is said more than once. */
const LEAST_QUOTE = 6;

const WHOLE_QUOTE = new RegExp(`^[${OPENING_MARKS}>].*[.!?…,][${CLOSING_MARKS}]$`, 'u');
const QUOTED = new RegExp(`^>?\\s?[${OPENING_MARKS}].*[${CLOSING_MARKS}]$`, 'u');

const isParagraph = (line: LineNode): boolean =>
  (blockOf(line) === undefined || blockOf(line) === 'paragraph') && line.type === 'paragraph';

function couldBePulled(line: LineNode, file: VFile): boolean {
  const { start, end } = spanOf(line);
  if (!isParagraph(line) || end - start > LONGEST) return false;
  const text = textOf(line, file);
  const { words } = measureLine(text, languageOf(file));
  return words >= FEWEST_WORDS && (QUOTED.test(text) || words >= LEAST_UNSIGNED);
}

function isLongEnough(line: LineNode, file: VFile): boolean {
  const text = textOf(line, file);
  const { words } = measureLine(text, languageOf(file));
  return words >= (WHOLE_QUOTE.test(text) ? LEAST_QUOTE : LEAST_UNSIGNED);
}

/** "Ole Holt, baker", "— Ann Lee": who said it, below a pull quote. */
function isSignature(line: LineNode, file: VFile): boolean {
  if (!isParagraph(line)) return false;
  const { start, end } = spanOf(line);
  return end - start <= LONGEST_SIGNATURE && SIGNATURE.test(textOf(line, file));
}

const LONGEST_SIGNATURE = 90;
const SIGNATURE = /^(?:[—–-]\s?)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}(?:,\s[^.!?:]{2,60})?$/u;

function places(text: string, words: string, first: number): number[] {
  const found: number[] = [];
  for (let at = first; at >= 0 && found.length < 4; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The words of a text in small letters, a blank between them. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(isPlain(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();
