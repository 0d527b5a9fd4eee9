import type { PictureWords } from '../../src/model/picture.ts';

/** Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /\p{L}/u;

/** Whether the first letter of a text is written from right to left. */
export function readsLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && LEFTWARDS.test(first);
}

/**
 * A word in one or more pieces, or neighbouring words that run against the direction of the text, with the marks that
 * touch them but belong to the text around.
 */
export type Item =
  | { readonly pieces: readonly PictureWords[] }
  | {
      readonly before: readonly PictureWords[];
      /** Words; `left` where they are written from right to left. */
      readonly run: readonly (readonly PictureWords[])[];
      readonly left: boolean;
      readonly after: readonly PictureWords[];
    };

/**
 * The words of a text in order, each with what is marked of it. Neighbouring words that run against the text’s direction
 * are one item, so that they keep their own order among themselves.
 */
export function itemsOf(words: readonly PictureWords[]): Item[] {
  const left = readsLeft(words.map(({ text }) => text).join(''));
  const items: Item[] = [];
  let against: Word[] = [];
  const endRun = (): void => {
    // Numbers and marks at the end of a run belong to the text around it.
    const last = against.findLastIndex(({ way }) => way !== null);
    const [run, after] = [against.slice(0, last + 1), against.slice(last + 1)];
    if (run.length > 0)
      items.push({
        ...withoutOuterMarks(run.map(({ pieces }) => pieces)),
        left: !left,
      });
    items.push(...after.map(({ pieces }) => ({ pieces })));
    against = [];
  };
  for (const word of splitWords(words)) {
    if (word.way === null ? against.length > 0 : word.way !== left) against.push(word);
    else {
      endRun();
      items.push({ pieces: word.pieces });
    }
  }
  endRun();
  return items;
}

/** Brackets and marks around a run stand on the sides that the text around it gives them. */
function withoutOuterMarks(
  words: readonly (readonly PictureWords[])[],
): Pick<Extract<Item, { run: unknown }>, 'before' | 'run' | 'after'> {
  const run = words.map((pieces) => [...pieces]);
  const [first, last] = [run[0]?.[0], run.at(-1)?.at(-1)];
  const before = /^[^\p{L}\p{N}]*/u.exec(first?.text ?? '')?.[0] ?? '';
  if (first && before !== '' && run[0])
    run[0][0] = { marked: first.marked, text: first.text.slice(before.length) };
  const end = run.at(-1);
  const after = /[^\p{L}\p{N}]*$/u.exec(end?.at(-1)?.text ?? '')?.[0] ?? '';
  const final = end?.at(-1);
  if (end && final && last && after !== '')
    end[end.length - 1] = { marked: last.marked, text: final.text.slice(0, -after.length) };
  const asPieces = (text: string, from: PictureWords | undefined): PictureWords[] =>
    text === '' ? [] : [{ text, marked: from?.marked ?? false }];
  return {
    before: asPieces(before, first),
    run: run.map((pieces) => pieces.filter(({ text }) => text !== '')),
    after: asPieces(after, last),
  };
}

function splitWords(words: readonly PictureWords[]): Word[] {
  const found: PictureWords[][] = [[]];
  for (const { text, marked } of words)
    text.split(' ').forEach((part, i) => {
      if (i > 0) found.push([]);
      if (part !== '') found.at(-1)?.push({ text: part, marked });
    });
  return found
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => {
      const whole = pieces.map(({ text }) => text).join('');
      return { pieces, way: LETTER.test(whole) ? readsLeft(whole) : null };
    });
}

/** `way`: whether it runs from right to left; `null` for numbers and marks. */
type Word = { readonly pieces: readonly PictureWords[]; readonly way: boolean | null };
