import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXAMPLE_FOLDER } from '../../../../tests/example-story.ts';
import { readSite } from '../../../site/read-site.ts';
import { installStarlight, STARLIGHT } from '../starlight.ts';
import { seconds, times, type BenchTable, type Question } from './table.ts';
import { timed } from './timed.ts';

const OURS = '.cache/bench/site';
const BARE = '.cache/bench/bare';
/** Of each article in the Starlight site, so that not only starting it is measured. */
const COPIES = 40;

/** Builds the shipped story, the same pages by one bare Astro template, and the same articles by Starlight. */
export const askBuild: Question = async (say): Promise<BenchTable> => {
  say('Building this site …');
  const ours = await timed([
    'node',
    'scripts/build.ts',
    '--content',
    EXAMPLE_FOLDER,
    '--out',
    OURS,
    '--every-page',
  ]);
  const pages = (await readSite(OURS, '/')).pages.length;
  say('Building the same pages with bare Astro …');
  const bare = await buildBare();
  const rows = [
    [
      'this site',
      String(pages),
      seconds(ours),
      perPage(ours, pages),
      times(ours / pages, bare.cpu / bare.pages),
    ],
    ['bare Astro', String(bare.pages), seconds(bare.cpu), perPage(bare.cpu, bare.pages), times(1, 1)],
  ];
  say('Building the same articles with Starlight …');
  const starlight = await buildStarlight();
  rows.push(
    typeof starlight === 'string'
      ? [starlight, '–', '–', '–', '–']
      : [
          `Starlight ${STARLIGHT['@astrojs/starlight']}`,
          String(starlight.pages),
          seconds(starlight.cpu),
          perPage(starlight.cpu, starlight.pages),
          times(starlight.cpu / starlight.pages, bare.cpu / bare.pages),
        ],
  );
  return {
    question:
      'What does a build cost? Processor time for the example story, everything anew, compiling included; bare Astro writes the same pages, finished, by one template; Starlight the articles alone, forty times.',
    columns: ['pages', 'all', 'a page', 'against bare Astro'],
    rows,
  };
};

const perPage = (cpu: number, pages: number): string => `${((1000 * cpu) / pages).toFixed(1)} ms`;

/** A site of one template whose pages are those of ours, byte for byte. */
async function buildBare(): Promise<{ cpu: number; pages: number }> {
  await rm(BARE, { recursive: true, force: true });
  await mkdir(join(BARE, 'src/pages'), { recursive: true });
  const site = resolve(OURS);
  await writeFile(
    join(BARE, 'astro.config.mjs'),
    "export default { trailingSlash: 'always', compressHTML: false };\n",
  );
  await writeFile(
    join(BARE, 'src/pages/[...path].astro'),
    `---
import { readdirSync, readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  readdirSync(${JSON.stringify(site)}, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/index.html') || name === 'index.html')
    .map((name) => ({ params: { path: name.slice(0, -'/index.html'.length) || undefined }, props: { file: ${JSON.stringify(site)} + '/' + name } }));
const html = readFileSync(Astro.props.file, 'utf8').replace(/^<!doctype html>/i, '');
---
<!doctype html><Fragment set:html={html} />`,
  );
  const cpu = await timed(['node', resolve('node_modules/astro/bin/astro.mjs'), 'build'], BARE);
  return { cpu, pages: (await readSite(join(BARE, 'dist'), '/')).pages.length };
}

async function buildStarlight(): Promise<{ cpu: number; pages: number } | string> {
  const folder = await mkdtemp(join(tmpdir(), 'starlight-'));
  try {
    await installStarlight(folder, COPIES);
    const cpu = await timed(['node', join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder);
    return { cpu, pages: (await readSite(join(folder, 'dist'), '/')).pages.length };
  } catch (error) {
    return `Starlight: ${(error as Error).message.split('\n')[0]?.slice(0, 60)}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
