import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runStep } from '../run-step.ts';
import { buildTinyStory, writeTinyStory } from './build-pair.ts';
import { findDifferent } from './find-different.ts';
import { readPartFolder } from './parts/part-file.ts';

const BASE = '/some/base/';
const PARTS = 3;

/** What stands beside the articles: a former name, pages without names, claims, corrections, one event in two languages. */
const FILES: Readonly<Record<string, string>> = {
  'site.yaml': 'address: https://same-story.example\ncorrections: mail@same-story.example\n',
  'stories/harbour/story.yaml': 'formerly: [old-harbour]\nblind: true\n',
  'stories/orchard/claims.yaml':
    'examined: [north, south]\ntopics:\n  - id: weather\n    title: The weather\n    claims:\n      - id: cold\n        statement: It was cold.\n        main: true\n        cells: { north: { state: reports, evidence: [It was cold] } }\n',
  'stories/orchard/corrections.yaml':
    'corrections:\n  - { date: 2026-03-09, stood: It was warm., stands: It was cold., why: Misread. }\n',
  'stories/tower/story.yaml': 'also-in: { de: turm }\n',
  'stories/turm/story.yaml': 'also-in: { en: tower }\n',
};

/**
 * Builds five tiny stories in three parts, merges these, and builds the same content at once.
 *
 * @param folder for content, parts and sites; emptied first
 * @returns what is wrong: a step that failed, a file that differs, a page of a story that the merge made again, or a site
 *   that a failed merge changed; empty where all is well
 */
export async function buildInParts(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  const [content, merged, one] = ['content', 'merged', 'one'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const story of ['bridge', 'harbour', 'orchard', 'tower', 'turm']) await writeTinyStory(content, story);
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(content, name), text);
  const numbers = Array.from({ length: PARTS }, (_, i) => `${i + 1}`);
  const parts = numbers.map((number) => join(folder, 'parts', number));
  const merge = (...given: string[]) =>
    runStep(
      ['node', 'scripts/build/merge.ts', ...given, '--content', content, '--base', BASE, '--out', merged],
      { env: { SAME_STORY_LOG: 'info' } },
    );

  const steps = [];
  for (const number of numbers)
    steps.push(
      await buildTinyStory(
        content,
        join(folder, 'parts', number),
        '--base',
        BASE,
        '--every-page',
        '--part',
        `${number}/${PARTS}`,
      ),
    );
  steps.push(await merge(...parts));
  const log = (await readFile('.cache/build.log', 'utf8')).split('\n');
  steps.push(await buildTinyStory(content, one, '--base', BASE, '--every-page'));
  const failed = steps.filter(({ code }) => code !== 0).map(({ output }) => output);
  if (failed.length > 0) return failed;

  const refused = await merge(...parts.slice(1));
  return [
    ...(refused.code === 1 && refused.output.includes('part-missing')
      ? []
      : [`two of three parts were merged: ${refused.output}`]),
    ...findShared(parts),
    ...findMade(log),
    ...(await findDifferent(merged, one)).map((name) => `${name} differs from one build`),
  ];
}

/** Each story is in one part, and those of one event in the same. */
function findShared(folders: readonly string[]): string[] {
  const parts = folders.map((folder) => {
    const part = readPartFolder(folder);
    return typeof part === 'string' ? [] : Object.keys(part.file.stories);
  });
  return [
    ...(parts.flat().toSorted().join() === 'bridge,harbour,orchard,tower,turm'
      ? []
      : [`the parts hold ${parts.flat().join()}`]),
    ...(parts.every((ids) => ids.length > 0 && ids.includes('tower') === ids.includes('turm'))
      ? []
      : [`stories were shared out as ${parts.map((ids) => ids.join()).join(' and ')}`]),
  ];
}

/** Pages of stories that the merge made although a part had them. */
function findMade(log: readonly string[]): string[] {
  const made = log.filter((line) => line.includes('├─'));
  return [
    ...(made.some((line) => line.includes('/index.html'))
      ? []
      : ['the merge made no page of the whole site']),
    ...made
      .filter((line) => /(?:bridge|harbour|orchard|tower|turm)/u.test(line))
      .map((line) => `made again though a part had it: ${line}`),
  ];
}
