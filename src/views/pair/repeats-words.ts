import { countWords } from '../../text/words.ts';

/** One clause around words in marks, with so few words of its own that it only points at them. */
const POINTING = /^([^,;:“”]*)“([^“”]+)”([^,;:“”]*)$/u;
const POINTING_WORDS = 6;

/** Whether a note says no more than words that are shown beside it. */
export function repeatsWords(note: string, printed: readonly string[]): boolean {
  const [, before, quoted, after] = POINTING.exec(note) ?? [];
  return (
    quoted !== undefined &&
    countWords(`${before} ${after}`) <= POINTING_WORDS &&
    printed.some((each) => each.includes(quoted))
  );
}
