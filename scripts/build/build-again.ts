import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../site/read-site.ts';
import { buildTinyStory, findBroken, writeTinyStory } from './build-pair.ts';
import { findDifferent } from './find-different.ts';

/** Claims of the story that changes: one in one article. */
const CLAIMS = `examined: [north, south]
topics:
  - id: weather
    title: The weather
    claims:
      - id: cold
        statement: It was cold.
        main: true
        cells: { north: { state: reports, evidence: [It was cold] } }
`;

/**
 * Builds two tiny stories, changes an article of one and builds again, then another time and a claim too: the third build takes
 * folders of the other story out of the first site (`kept/spare-site.ts`). Then it builds once more with nothing changed, and
 * the same content with every page made again.
 *
 * @param folder for content and sites; emptied first
 * @returns what is wrong: a build that failed, pages of the unchanged story that were made again, or a file that differs
 *   from the full build; empty where all is well
 */
export async function buildAgain(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  const [content, site, whole] = ['content', 'site', 'whole'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const story of ['harbour', 'orchard']) await writeTinyStory(content, story);
  const claims = join(content, 'stories/orchard/claims.yaml');
  await writeFile(claims, CLAIMS);
  const first = await buildTinyStory(content, site, '--every-page');
  const { ino } = await stat(join(site, 'harbour'));
  const changed = join(content, 'stories/orchard/articles/north.txt');
  await appendFile(changed, '\nNobody stayed for the evening.\n');
  const second = await buildTinyStory(content, site);
  await appendFile(changed, '\nThe gate was shut at nine.\n');
  await writeFile(claims, CLAIMS.replace('It was cold.', 'The day was cold.'));
  const third = await buildTinyStory(content, site);
  const made = (await readFile('.cache/build.log', 'utf8')).split('\n').filter((line) => line.includes('├─'));
  const taken = (await stat(join(site, 'harbour'))).ino === ino;
  const fourth = await buildTinyStory(content, site);
  const full = await buildTinyStory(content, whole, '--every-page');
  const failed = [first, second, third, fourth, full]
    .filter(({ code }) => code !== 0)
    .map(({ output }) => output);
  if (failed.length > 0) return failed;
  return [
    ...(taken ? [] : ['the folder of the unchanged story is not that of the first site']),
    ...((await readFile(join(site, 'orchard/claims/cold/index.html'), 'utf8')).includes('The day was cold.')
      ? []
      : ['the page of the changed claim has its former words']),
    ...(made.some((line) => line.includes('orchard')) ? [] : ['no page of the changed story was made again']),
    ...made
      .filter((line) => line.includes('harbour'))
      .map((line) => `made again though its story is the same: ${line}`),
    ...findBroken(await readSite(site)),
    ...(await findDifferent(site, whole)).map((name) => `${name} differs from a build of every page`),
  ];
}
