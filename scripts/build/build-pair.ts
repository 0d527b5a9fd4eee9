import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runStep, type StepResult } from '../run-step.ts';
import { checkLinks } from '../site/check-links.ts';
import { findUnreached } from '../site/find-unreached.ts';
import { readSite, type Site } from '../site/read-site.ts';

/** Two builds at once: of one story or of two, into one folder or into two. */
export type Pairing = 'two stories, two folders' | 'one story, two folders' | 'two stories, one folder';

export const PAIRINGS: readonly Pairing[] = [
  'two stories, two folders',
  'one story, two folders',
  'two stories, one folder',
];

/**
 * Runs two real builds of tiny stories at once.
 *
 * @param folder for contents and sites; emptied first
 * @returns what is wrong with the sites; empty where each is whole and of the story it was built from
 */
export async function buildPair(pairing: Pairing, folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  const stories = pairing === 'one story, two folders' ? ['harbour', 'harbour'] : ['harbour', 'orchard'];
  const outs = (pairing === 'two stories, one folder' ? ['site', 'site'] : ['site', 'other']).map((name) =>
    join(folder, name),
  );
  for (const story of new Set(stories)) await writeTinyStory(join(folder, story), story);
  const steps = await Promise.all(
    stories.map((story, i) => buildTinyStory(join(folder, story), outs[i] ?? '')),
  );
  const failed = steps
    .filter(({ code }) => code !== 0)
    .map(({ code, output }) => `exit code ${code}: ${output.trim()}`);
  const wrong = await Promise.all(
    [...new Set(outs)].map((out) =>
      findWrong(
        out,
        stories.filter((_, i) => outs[i] === out),
      ),
    ),
  );
  return [...failed, ...wrong.flat()];
}

/** A content folder with one story of two articles, each of which names the story. */
export async function writeTinyStory(content: string, story: string): Promise<void> {
  const articles = join(content, 'stories', story, 'articles');
  await mkdir(articles, { recursive: true });
  for (const outlet of ['north', 'south'])
    await writeFile(
      join(articles, `${outlet}.txt`),
      `A day at the ${story}\n\nPeople met at the ${story} on Monday. “It was cold,” said Ann Lee, as ${outlet} wrote.\n`,
    );
}

/** Builds it as a user does, with a line in the log for each page. */
export function buildTinyStory(content: string, out: string, ...flags: string[]): Promise<StepResult> {
  return runStep(['node', 'scripts/build.ts', '--content', content, '--out', out, ...flags], {
    env: { SAME_STORY_LOG: 'info' },
  });
}

/**
 * What is wrong with a site that must be whole and of one of the stories given.
 *
 * @returns one line each
 */
export async function findWrong(out: string, stories: readonly string[]): Promise<string[]> {
  try {
    const site = await readSite(out);
    const found = stories.filter((story) => site.files.has(`${story}/index.html`));
    const [story] = found;
    const strange = site.pages.filter(
      ({ kind, html }) => kind === 'article' && !html.includes(`the ${story}`),
    );
    return [
      ...(new Set(found).size === 1
        ? []
        : [`${out} holds ${new Set(found).size} stories of ${stories.join(', ')}`]),
      ...strange.map(({ file }) => `${out}/${file} is not of ${story}`),
      ...(site.sheets.length > 0 ? [] : [`${out} has no styles`]),
      ...findBroken(site),
    ];
  } catch (error) {
    return [`${out}: ${(error as Error).message}`];
  }
}

/** Links and addresses of a site that lead nowhere, and pages that no link leads to; one line each. */
export function findBroken(site: Site): string[] {
  return [...checkLinks(site), ...findUnreached(site)].map(
    ({ file, message }) => `${site.folder}/${file}: ${message}`,
  );
}
