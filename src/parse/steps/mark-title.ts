import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { languageOf } from '../language-of.ts';
import { blockOf, linesOf, settle, textOf, type LineNode } from '../line.ts';
import { isNameLine } from '../recognisers/is-byline.ts';
import { isSentenceHeadline, isShortHeadline } from '../recognisers/is-headline.ts';
import { measureLine, type Measured } from '../recognisers/measure-line.ts';

/**
 * Marks the headline: the first suitable line before the text begins. A file that begins with its first paragraph has
 * none, and none is made up. Further copies of it (breadcrumbs, share boxes) are set aside.
 */
export function markTitle() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const title = findTitle(lines, file);
    if (title === null) return;
    settle(title, 'title');
    const words = textOf(title, file);
    for (const line of lines) {
      if (line === title || blockOf(line) !== undefined) continue;
      const text = textOf(line, file);
      if (text === words || (isCopy(text, words) && !measureLine(text, languageOf(file)).prose))
        settle(line, 'boilerplate');
    }
  };
}

/** A line that holds the headline and little else. A paragraph may begin with the words of a short headline. */
const isCopy = (text: string, title: string): boolean =>
  text.length < title.length + ROOM && text.includes(title);

/** A breadcrumb or share box adds no more than this to the headline. */
const ROOM = 60;
/** Headlines of the development set have 5 to 19 words; some outlets print longer ones. */
const MOST_WORDS = 32;
/** Beyond this many words, a longer line is no likelier to be the headline than a shorter one. */
const ENOUGH_WORDS = 5;
/** A headline stands near the top; up to 60 lines of navigation have been seen above it. */
const FARTHEST = 80;

function findTitle(lines: readonly LineNode[], file: VFile): LineNode | null {
  const language = languageOf(file);
  const candidates: Candidate[] = [];
  let reachedText = false;
  let first = true; // of what is not known to be anything else
  for (const [index, line] of lines.slice(0, FARTHEST).entries()) {
    if (blockOf(line) === 'turn') {
      reachedText = true; // a transcript begins with its first turn
      break;
    }
    if (blockOf(line) !== undefined) continue;
    const text = textOf(line, file);
    const measured = measureLine(text, language);
    if (line.type === 'heading' && line.depth === 1) return line;
    if (isRunningText(measured)) {
      const below = lines[index + 1];
      if (first && below && isSentenceHeadline(text, measured, textOf(below, file), language)) {
        candidates.push({ line, index, score: ENOUGH_WORDS });
        first = false;
        continue;
      }
      reachedText = true;
      break;
    }
    const opens = first && index <= FIRST;
    first = false;
    if (measured.words === 0 || measured.words > MOST_WORDS || measured.introduces) continue;
    const copied = candidates.some(
      (other) => textOf(other.line, file) !== text && textOf(other.line, file).includes(text),
    );
    const score =
      opens && isShortHeadline(text, measured, language)
        ? ENOUGH_WORDS
        : rate(text, measured) + (copied ? 1 : 0);
    candidates.push({ line, index, score });
  }
  if (!reachedText) return null;
  const above = findAboveByline(lines, candidates, file);
  let best: Candidate | null = null;
  for (const candidate of above ?? candidates) {
    if (best === null || candidate.score > best.score) best = candidate;
  }
  if (best === null || (best.score < ENOUGH_WORDS - 1 && best.index > 0)) return null;
  return best.line;
}

/**
 * The candidates that stand above the last byline or date before the text, where a page prints headlines of others above them:
 * those are parted from the article's own by a head or a section's name.
 *
 * @returns `null` where the page prints too little to tell
 */
function findAboveByline(
  lines: readonly LineNode[],
  candidates: readonly Candidate[],
  file: VFile,
): Candidate[] | null {
  const last = candidates.at(-1);
  if (last === undefined) return null;
  const isSigned = (index: number): boolean => ['byline', 'date'].includes(blockOf(lines[index]) ?? '');
  // A name with a role, right above a date, is as long as a headline.
  const likely = candidates.filter(
    ({ line, index, score }) =>
      score >= ENOUGH_WORDS && !(isSigned(index + 1) && isNameLine(textOf(line, file), languageOf(file))),
  );
  const signed = Array.from({ length: REACH }, (_, n) => last.index + 1 + n).some(isSigned);
  if (!signed) return null;
  const group: Candidate[] = [];
  for (let index = last.index; index >= 0; index -= 1) {
    const line = lines[index] as LineNode;
    if (line.data?.opensList) break;
    if (blockOf(line) !== undefined) continue;
    const candidate = likely.find((each) => each.line === line);
    if (candidate === undefined) break;
    group.unshift(candidate);
  }
  return group.length > 0 && likely.length - group.length >= OTHERS ? group : null;
}

/** The byline follows the headline and the lines under it closely. */
const REACH = 6;
/** One line above can be the headline with the name of a section below it. */
const OTHERS = 2;

/** A headline at the very top has at most a label or a date above it. */
const FIRST = 2;

/** A question may be a headline; two sentences or a full stop make a paragraph. */
const isRunningText = ({ prose, asks, several, words }: Measured): boolean =>
  prose && (!asks || several || words > MOST_WORDS);

function rate(text: string, { words }: Measured): number {
  let score = Math.min(words, ENOUGH_WORDS);
  if (/^(?:…|\.\.\.|\p{Ll}|[-•*·])/u.test(text)) score -= 3; // a line under the headline, or an item of a list
  if ((text.match(/\p{Ll}{2}\p{Lu}\p{Ll}/gu)?.length ?? 0) > 0 && words > 1) score -= 3; // links glued to each other
  return score;
}

interface Candidate {
  line: LineNode;
  index: number;
  score: number;
}
