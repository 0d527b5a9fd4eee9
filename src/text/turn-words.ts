/** Time, stage direction or role after a speaker's name, then a colon, or the full stop of "Q." */
const BEHIND =
  /^(?:\s?(?:\([^()]{1,40}\)|\[[^\][]{1,40}\]))*(?:,[^:\n]{1,80})?(?:\*\*|__)?\s?[:.](?:\*\*|__)?\s*/u;

/** A time of day and marks of bold print stand before a name at most. */
const FARTHEST = 24;

/**
 * Where the words of a printed turn begin, after "Name:", "[00:12] Name:", "NAME (00:12):", "Name [laughing]:" or "Q.".
 *
 * @param text the turn as printed
 * @param speaker its label, as `speaker` of the block has it
 * @returns an offset in `text`; 0 where no label stands at its beginning
 */
export function turnWordsAt(text: string, speaker: string): number {
  const name = text.slice(0, FARTHEST + speaker.length).indexOf(speaker);
  if (name < 0) return 0;
  const end = name + speaker.length;
  const behind = BEHIND.exec(text.slice(end, end + 200))?.[0].length;
  return behind === undefined ? 0 : end + behind;
}
