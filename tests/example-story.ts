import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The shipped story. What else stands in `content/` is its editor's, and `same-story check` tests it. */
export const EXAMPLE = 'witkoff-ushakov-call';

/** The folder of the shipped story; as a content folder it holds this story alone. */
export const EXAMPLE_FOLDER = `content/stories/${EXAMPLE}`;

/** Writes a content folder with the shipped story and its outlets, to be changed. */
export function copyExample(folder: string): void {
  cpSync(EXAMPLE_FOLDER, join(folder, 'stories', EXAMPLE), { recursive: true });
  writeFileSync(join(folder, 'outlets.yaml'), stringify(exampleOutlets()));
}

/** The entries of `outlets.yaml` that the shipped story uses. */
export function exampleOutlets(): { id: string; name: string }[] {
  const { articles } = parse(readFileSync(join(EXAMPLE_FOLDER, 'story.yaml'), 'utf8')) as {
    articles: Record<string, { outlet?: string }>;
  };
  const used = Object.entries(articles).map(([id, { outlet = id }]) => outlet);
  return (parse(readFileSync('content/outlets.yaml', 'utf8')) as { id: string; name: string }[]).filter(
    ({ id }) => used.includes(id),
  );
}
