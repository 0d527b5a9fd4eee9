import type { SpeechLine } from '../line.ts';
import { endOfRun } from './end-of-run.ts';
import type { Name } from './name.ts';
import { readName } from './read-name.ts';
import { isDoor, startsName } from './starts-name.ts';

/**
 * Finds names in a line by their capital letters.
 *
 * @param text the source text
 * @param line a line whose letters are not all capitalised (no headline in title case)
 */
export function findNames(text: string, line: SpeechLine): Name[] {
  const names: Name[] = [];
  const items = line.items;
  for (let i = 0; i < items.length; i += 1) {
    if (!startsName(items, i, line.language)) continue;
    const to = isDoor(items, i, line.language) ? i + 2 : endOfRun(items, i, line.language);
    const name = readName(text, line, i, to);
    if (name !== null) names.push(name);
    i = to - 1;
  }
  return names;
}
