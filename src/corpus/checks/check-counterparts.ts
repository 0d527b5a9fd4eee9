import type { Problem } from '../../model/problem.ts';
import { StoryFile } from '../../model/story-file.ts';
import { deriveId } from '../derive-id.ts';
import type { StoryFolder } from '../files/read-content.ts';
import { readEditorFile } from '../files/read-editor-file.ts';
import { problem } from '../rules.ts';

/** Ids of the stories that each story names as the same event in other languages, in the order given. */
export const readCounterparts = (folders: readonly StoryFolder[]): string[][] =>
  folders.map(({ storyFile }) => {
    const { value } = readEditorFile(storyFile, StoryFile, {}, () => {});
    return Object.values(value?.['also-in'] ?? {}).map(deriveId);
  });

/**
 * Checks that stories in several languages (`also-in`) exist and name each other: search engines take no notice of links
 * that only one side has.
 *
 * @returns what is wrong with each story, in the order given
 */
export function checkCounterparts(folders: readonly StoryFolder[]): Problem[][] {
  const files = new Map(
    folders.map(({ id, storyFile }) => [id, readEditorFile(storyFile, StoryFile, {}, () => {})]),
  );
  const namedBy = (id: string): string[] | null => {
    const file = files.get(id);
    // A broken file has been reported; it may well name the other.
    return file?.value ? Object.values(file.value['also-in']).map(deriveId) : null;
  };
  return folders.map(({ id, name }) => {
    const file = files.get(id);
    return Object.entries(file?.value?.['also-in'] ?? {}).flatMap(([language, other]): Problem[] => {
      const place = file?.locate(['also-in', language]) ?? { file: name };
      const there = deriveId(other);
      if (there === id || !files.has(there))
        return [problem('also-in-unknown', place, `There is no other story \`${other}\``)];
      const back = namedBy(there);
      return back === null || back.includes(id)
        ? []
        : [problem('also-in-back', place, `The story \`${other}\` does not name \`${name}\``)];
    });
  });
}
