import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, cutLine, linesOf, mapLines, spanOf, textOf, type LineNode } from '../line.ts';

/**
 * Marks printed dialogue, "Name: words", with the label as the speaker. One such line is not a dialogue; a run of them is,
 * when labels come back or when the text speaks of all of them elsewhere. So lists of facts ("Weight: 2 kg") stay text.
 */
export function markTurns() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    joinLabels(tree, file);
    const spokenOf = new Map<string, boolean>();
    const runs: Turn[][] = [];
    let run: Turn[] = [];
    const close = () => {
      if (run.length > 0) runs.push(run);
      run = [];
    };
    for (const line of linesOf(tree)) {
      const block = blockOf(line);
      if (block !== undefined && block !== 'paragraph') continue; // captions and buttons stand between turns, too
      const text = textOf(line, file);
      if (STAGE.test(text.slice(0, LONGEST_STAGE))) continue;
      const speaker = line.type === 'paragraph' ? labelOf(text, languageOf(file)) : null;
      if (speaker === null) close();
      else run.push({ line, speaker });
    }
    close();
    const isTalk = (each: readonly Turn[]): boolean =>
      isDialogue(
        each,
        (speaker) => remember(spokenOf, speaker, () => isSpokenOf(speaker, source)),
        languageOf(file),
      );
    const talks = runs.filter(isTalk);
    const isOne = new Set(talks);
    const known = new Set(talks.flat().map(({ speaker }) => speaker));
    // After a paragraph, the previous speaker goes on.
    for (const each of runs)
      if (isOne.has(each) || each.every(({ speaker }) => known.has(speaker)))
        for (const { line, speaker } of each) line.data = { ...line.data, block: 'turn', speaker };
  };
}

/** Joins labels that stand alone with the words below them. A single one may be anything. */
function joinLabels(tree: Root, file: VFile): void {
  const isLabel = (line: LineNode | undefined): boolean =>
    line !== undefined &&
    blockOf(line) === undefined &&
    spanOf(line).end - spanOf(line).start <= LONGEST_LABEL &&
    languageOf(file).turns.labelAlone.test(textOf(line, file));
  const lines = linesOf(tree);
  if (lines.filter(isLabel).length < 2) return;
  mapLines(tree, (line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (isLabel(above) && !isLabel(line) && blockOf(line) === undefined) return [];
    if (!isLabel(line) || below === undefined || isLabel(below) || blockOf(below) !== undefined)
      return undefined;
    return cutLine(line, [{ start: spanOf(line).start, end: spanOf(below).end }], file);
  });
}

const LONGEST_LABEL = 120;

/** "(CROSSTALK)", "[Applause]": stands between two turns and belongs to none. */
const STAGE = /^[([][^()[\]]{1,58}[)\]]$/u;
const LONGEST_STAGE = 61;

function labelOf(text: string, { turns, furniture }: Language): string | null {
  const head = text.slice(0, 200);
  const joined = turns.labelAlone.exec(head.split('\n', 1)[0]?.trim() ?? '');
  const label =
    joined?.[1] ??
    joined?.[2] ??
    (turns.label.exec(head) ?? turns.letter.exec(head) ?? turns.transcriptLabel.exec(head))?.[1];
  return label === undefined || furniture.noSpeaker.test(label) ? null : label;
}

function isDialogue(
  run: readonly Turn[],
  spokenOf: (speaker: string) => boolean,
  language: Language,
): boolean {
  const counts = new Map<string, number>();
  for (const { speaker } of run) {
    const name = surname(speaker);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (run.length < 2 || counts.size < 2 || counts.size > MOST_SPEAKERS) return false;
  if (run.length >= counts.size * 1.5) return true;
  return [...counts.keys()].every(
    (speaker) => language.furniture.questionOrAnswer.test(speaker) || spokenOf(speaker),
  );
}

/** The text is searched once for each label. */
function remember(known: Map<string, boolean>, key: string, find: () => boolean): boolean {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

/** More labels than this make a list. */
const MOST_SPEAKERS = 8;

/** The last word of the label also occurs in the text outside labels, with its capital. */
function isSpokenOf(speaker: string, source: string): boolean {
  const name = surname(speaker);
  return (
    isPrinted(name, source) ||
    (/^\p{Lu}{3,}$/u.test(name) && isPrinted(`${name.slice(0, 1)}${name.slice(1).toLowerCase()}`, source))
  );
}

/** "GOV. ANN LEE" and "LEE" are one speaker. */
const surname = (speaker: string): string => speaker.split(/\s/u).at(-1) ?? speaker;

function isPrinted(name: string, source: string): boolean {
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + name.length)) {
    const before = source[at - 1] ?? '\n';
    const after = source[at + name.length] ?? '\n';
    if (/[ \u00a0]/u.test(before) && /[^\p{L}\p{N}:*_]/u.test(after)) return true;
  }
  return false;
}

interface Turn {
  line: LineNode;
  speaker: string;
}
