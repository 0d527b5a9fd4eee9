import { dirname } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { StoryFile } from '../../model/story-file.ts';
import { addressKey } from '../derive-id.ts';
import type { StoryFolder } from '../files/read-content.ts';
import { readEditorFile } from '../files/read-editor-file.ts';
import { problem } from '../rules.ts';

/** First parts of addresses that are pages of the site itself. */
const SITE = ['about', 'search', '404'];

/** Checks that every story, under its name and under those it had before, has an address of its own. */
export function checkStoryNames(folders: readonly StoryFolder[]): Problem[] {
  const own = new Map(folders.map(({ id, name }) => [addressKey(id), `the story \`${name}\``]));
  const taken = folders
    .filter(({ id }) => SITE.includes(addressKey(id)))
    .map(({ id, name, articles }) =>
      problem(
        'story-name',
        { file: articles[0] ? dirname(articles[0].file) : name },
        `\`/${id}/\` is the address of a page of the site`,
      ),
    );
  const leads = new Map<string, string>();
  const former = folders.flatMap((folder) => {
    const file = readEditorFile(folder.storyFile, StoryFile, {}, () => {});
    return (file.value?.formerly ?? []).flatMap((old, i) => {
      const other =
        own.get(addressKey(old)) ??
        leads.get(addressKey(old)) ??
        (SITE.includes(addressKey(old)) ? 'a page of the site' : undefined);
      leads.set(addressKey(old), `the story \`${folder.name}\``);
      return other === undefined
        ? []
        : [problem('formerly-taken', file.locate(['formerly', i]), `\`${old}\` already leads to ${other}`)];
    });
  });
  return [...taken, ...former];
}
