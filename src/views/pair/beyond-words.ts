import { countWords } from '../../text/words.ts';

/** One clause around words in marks, with so few words of its own that it only points at them. */
const POINTING = /^([^,;:“”]*)“([^“”]+)”([^,;:“”]*)$/u;
const POINTING_WORDS = 6;

/** Such a clause at the head of more: `has “X”; not when`, `prints “X”, in a caption`. */
const LEADING = /^([^,;:“”]*)“([^“”]+)”[,;]\s+(.+)$/u;
const LEADING_WORDS = 3;

/**
 * What a note says beyond words that are shown beside it.
 *
 * @param printed the words beside it
 * @returns the note, or what follows where it first points at those words; `null` where it only points at them
 */
export function beyondWords(note: string, printed: readonly string[]): string | null {
  const isPrinted = (quoted: string) => printed.some((each) => each.includes(quoted));
  const [, before, quoted, after] = POINTING.exec(note) ?? [];
  if (quoted !== undefined && countWords(`${before} ${after}`) <= POINTING_WORDS && isPrinted(quoted))
    return null;
  const [, head = '', led, rest] = LEADING.exec(note) ?? [];
  return led !== undefined && rest !== undefined && countWords(head) <= LEADING_WORDS && isPrinted(led)
    ? rest
    : note;
}
