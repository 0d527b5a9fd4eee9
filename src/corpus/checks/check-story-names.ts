import { dirname } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { StoryFile } from '../../model/story-file.ts';
import { addressKey } from '../derive-id.ts';
import type { StoryFolder } from '../files/read-content.ts';
import { readEditorFile } from '../files/read-editor-file.ts';
import { problem } from '../rules.ts';

/** First parts of addresses that are pages of the site itself. */
const SITE = ['about', 'data', 'embed', 'search', '404'];

/**
 * Checks that every story, under its name and under those it had before, has an address of its own.
 *
 * @returns what is wrong with the names of each, in the order given
 */
export function checkStoryNames(folders: readonly StoryFolder[]): Problem[][] {
  const own = new Map(folders.map(({ id, name }) => [addressKey(id), `the story \`${name}\``]));
  const leads = new Map<string, string>();
  return folders.map((folder) => [...checkName(folder), ...checkFormerNames(folder, own, leads)]);
}

function checkName({ id, name, articles }: StoryFolder): Problem[] {
  if (!SITE.includes(addressKey(id))) return [];
  const place = { file: articles[0] ? dirname(articles[0].file) : name };
  return [problem('story-name', place, `\`/${id}/\` is the address of a page of the site`)];
}

/** @param leads where the former names of the stories before lead; those of this one are added */
function checkFormerNames(
  folder: StoryFolder,
  own: ReadonlyMap<string, string>,
  leads: Map<string, string>,
): Problem[] {
  const file = readEditorFile(folder.storyFile, StoryFile, {}, () => {});
  return (file.value?.formerly ?? []).flatMap((old, i) => {
    const key = addressKey(old);
    const other = own.get(key) ?? leads.get(key) ?? (SITE.includes(key) ? 'a page of the site' : undefined);
    leads.set(key, `the story \`${folder.name}\``);
    return other === undefined
      ? []
      : [problem('formerly-taken', file.locate(['formerly', i]), `\`${old}\` already leads to ${other}`)];
  });
}
