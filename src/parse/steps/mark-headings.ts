import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf, type LineNode } from '../line.ts';
import { measureLine, type Measured } from '../recognisers/measure-line.ts';

/**
 * Settles what is left by looking at runs of short lines between paragraphs: one alone is a heading, several are links
 * to other articles, and after a colon they are items of a list.
 */
export function markHeadings() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree).filter(
      (line) => blockOf(line) === undefined || blockOf(line) === 'paragraph' || blockOf(line) === 'turn',
    );
    const measured = lines.map((line) => measureLine(textOf(line, file), languageOf(file)));
    const isText = (index: number) =>
      blockOf(lines[index]) !== undefined ||
      ((measured[index] as Measured).prose && !isQuestionHeading(lines, measured, index, file));
    const lastText = findLast(lines.length, isText);
    for (let from = 0; from < lines.length;) {
      if (isText(from)) {
        settleUnlessKnown(lines[from] as LineNode, 'paragraph');
        from += 1;
        continue;
      }
      let to = from;
      while (to < lines.length && !isText(to)) to += 1;
      const above = from > 0 ? measured[from - 1] : undefined;
      settleRun(
        lines.slice(from, to),
        measured.slice(from, to),
        { above, followed: from <= lastText, first: from === 0 },
        file,
      );
      from = to;
    }
  };
}

/** Headings of the development set have up to 16 words. */
const LONGEST_HEADING = 16;
/** A heading that links elsewhere in capitals ("READ THE FULL STORY OF …") is longer than a heading set in capitals. */
const LONGEST_CAPITALS = 6;
/**
 * Longer lines without an end mark are paragraphs or items that lack their full stop; headlines of the development set
 * have at most 19 words.
 */
const LONGEST_LINK = 19;
/** A last line this long belongs to the article even without a full stop. */
const LEAST_LAST = 12;
const SHORT = 8;

/** "Weight: 2 kg", "Killed: 12": several such lines and nothing else are a list of facts. */
const isFact = (line: LineNode, file: VFile): boolean =>
  /^\p{Lu}[^:.!?]{1,40}:\s\S/u.test(textOf(line, file).slice(0, 60));

/** "Analysis: …", "Live: …": how headlines of other articles begin. */
const isLabelled = (line: LineNode, file: VFile): boolean =>
  languageOf(file).furniture.noSpeaker.test(textOf(line, file).slice(0, 60));

/** Pages break paragraphs at links; the next piece then starts in lower case. */
function isBroken(run: readonly LineNode[], index: number, file: VFile): boolean {
  const goesOn = (line: LineNode | undefined) =>
    line !== undefined && /^\p{Ll}/u.test(textOf(line, file).slice(0, 4));
  return (index > 0 && goesOn(run[index])) || goesOn(run[index + 1]);
}

/** "What is the plan?" counts as prose when it is long; alone, unquoted and a single sentence, it is a heading. */
function isQuestionHeading(
  lines: readonly LineNode[],
  measured: readonly Measured[],
  index: number,
  file: VFile,
): boolean {
  const text = textOf(lines[index] as LineNode, file).slice(0, 10);
  const { asks, several, words } = measured[index] as Measured;
  const next = measured[index + 1];
  // Straight or curly double marks are speech; a subheading that quotes has single ones or none.
  return (
    !/^["“]/u.test(text) &&
    asks &&
    !several &&
    words <= LONGEST_HEADING &&
    blockOf(lines[index]) === undefined &&
    next !== undefined &&
    !(measured[index - 1]?.introduces ?? false) &&
    (words < next.words || !next.prose) &&
    (words <= SHORT ? !languageOf(file).lines.takesUp.test(text) : languageOf(file).lines.question.test(text))
  );
}

function settleRun(
  run: readonly LineNode[],
  measured: readonly Measured[],
  around: Around,
  file: VFile,
): void {
  const list = around.above?.introduces === true && around.above.words > 2;
  const firstFact = run.findIndex((line) => isFact(line, file));
  // A heading may stand above them.
  const facts =
    firstFact >= 0 &&
    firstFact <= 1 &&
    run.length - firstFact >= 2 &&
    run.slice(firstFact).every((line) => isFact(line, file)) &&
    (firstFact === 0 || !run.slice(firstFact).some((line) => isLabelled(line, file)));
  const many = run.length >= 3 || (run.length === 2 && (measured[0]?.words ?? 0) > SHORT);
  const language = languageOf(file);
  let announced = false; // "It may cause:", and the items below it
  for (const [index, line] of run.entries()) {
    const { words, allCaps, introduces } = measured[index] as Measured;
    const opening = textOf(line, file).slice(0, LONGEST_ASIDE + 1);
    if (line.type === 'heading') settle(line, 'heading');
    else if (language.lines.endsInSaid.test(textOf(line, file).slice(-LONGEST_ASIDE)))
      settle(line, 'paragraph');
    else if (ASIDE.test(opening)) settle(line, 'paragraph');
    else if (
      list ||
      (announced && BULLET.test(opening)) ||
      around.first ||
      words > LONGEST_LINK ||
      (introduces && words >= 2) ||
      isBroken(run, index, file) ||
      (facts && index >= firstFact)
    )
      settle(line, 'paragraph');
    else if (!around.followed)
      settle(line, index === 0 && words >= LEAST_LAST ? 'paragraph' : words > 3 ? 'related' : 'boilerplate');
    else if (facts && words <= LONGEST_HEADING) settle(line, 'heading');
    else if (allCaps && words > LONGEST_CAPITALS) settle(line, 'related');
    else if (many && index < run.length - 1) settle(line, words > 3 ? 'related' : 'boilerplate');
    else settle(line, words <= LONGEST_HEADING ? 'heading' : many ? 'related' : 'paragraph');
    if (introduces && words > 2) announced = true;
  }
}

/** "(APPLAUSE)", "[Music]": stage directions in a transcript are not headings. */
const ASIDE = /^[([][^()[\]]{1,58}[)\]]$/u;
const LONGEST_ASIDE = 60;
const BULLET = /^[-–•*·▪●]\s/u;

function settleUnlessKnown(line: LineNode, block: 'paragraph'): void {
  if (blockOf(line) === undefined) settle(line, block);
}

function findLast(length: number, test: (index: number) => boolean): number {
  for (let index = length - 1; index >= 0; index -= 1) if (test(index)) return index;
  return -1;
}

interface Around {
  /** The paragraph before the run. */
  above: Measured | undefined;
  /** Text follows the run somewhere. */
  followed: boolean;
  /** The run opens the file: nothing is known of it yet. */
  first: boolean;
}
