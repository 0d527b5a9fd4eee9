#!/usr/bin/env node
/**
 * `npm run dev:bench-weight`: what a first visit to an article transfers here, and in a Starlight site of the
 * same texts, measured in one run: both are built, served from this machine and opened in a browser with an
 * empty cache. HTML, styles, scripts and data count compressed by brotli, fonts and pictures as they are.
 * Starlight is installed into a folder of its own, outside the project; without a registry there is nothing
 * to compare, and the exit code is 1.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { buildSite } from '../../build/build-site.ts';
import { findOrInstallBrowser, launchOptions } from '../../find-browser.ts';
import { readArguments } from '../../read-arguments.ts';
import { lastLines, runStep } from '../../run-step.ts';
import { serveSite } from '../../serve/serve-site.ts';
import { settlePage } from '../../site/settle-page.ts';
import { readSite } from '../../site/read-site.ts';
import { seenText } from '../../site/seen-text.ts';
import { brotliSize } from '../../site/weigh-site.ts';
import { installStarlight, STARLIGHT } from './starlight.ts';

const OURS = '.cache/bench/site';
/** Types of content that are already compressed. */
const AS_THEY_ARE = /^(?:font|image)\//;

readArguments({
  call: 'npm run dev:bench-weight',
  does: 'Measures the first visit to each article here and in a Starlight site of the same texts, which it installs and builds.',
});
const articles = loadCorpus().stories.flatMap((story) =>
  story.articles.map((article) => ({ story: story.id, article })),
);
const scratch = await mkdtemp(join(tmpdir(), 'starlight-'));
const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  if (!(await buildSite({ out: OURS, base: '/' }))) throw new Error('The site could not be built');
  const theirs = await buildStarlight(scratch);
  const rows: Row[] = [];
  for (const { story, article } of articles) {
    rows.push({
      article: article.id,
      ours: await visit(browser, OURS, `${story}/articles/${article.id}/`),
      theirs: await visit(browser, theirs, `${article.id}/`),
    });
  }
  console.log(report(rows));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}

/** Installs and builds a Starlight site with one page for each article; returns its folder. */
async function buildStarlight(folder: string): Promise<string> {
  console.log(`Installing Starlight ${STARLIGHT['@astrojs/starlight']} into a temporary folder …`);
  await installStarlight(folder);
  const build = await runStep(['node', join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
  });
  if (build.code !== 0)
    throw new Error(`The Starlight site could not be built:\n${lastLines(build.output, 10)}`);
  return join(folder, 'dist');
}

/** Opens a page with an empty cache and weighs everything that arrives, in KB. */
async function visit(with_: Browser, folder: string, path: string): Promise<Visit> {
  const site = await serveSite({ folder });
  const context = await with_.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const bodies: Promise<{ type: string; size: number }>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    bodies.push(
      response.body().then(async (body) => ({
        type,
        size: AS_THEY_ARE.test(type) ? body.length / 1000 : await brotliSize(body),
      })),
    );
  });
  await page.goto(site.address + path);
  await settlePage(page);
  const files = await Promise.all(bodies);
  await context.close();
  await site.stop();
  const sum = (keep: (type: string) => boolean) =>
    files.filter(({ type }) => keep(type)).reduce((total, { size }) => total + size, 0);
  const html = (await readSite(folder)).byPath.get(`/${path}`)?.html ?? '';
  return {
    html: sum((type) => type.startsWith('text/html')),
    css: sum((type) => type.startsWith('text/css')),
    js: sum((type) => !/^text\/(?:html|css)/.test(type) && !AS_THEY_ARE.test(type)),
    fonts: sum((type) => AS_THEY_ARE.test(type)),
    text: await brotliSize(seenText(html)),
  };
}

function light({ html, css, js }: Visit): number {
  return html + css + js;
}

function all(each: Visit): number {
  return light(each) + each.fonts;
}

function report(rows: readonly Row[]): string {
  const cells = (each: Visit) =>
    [each.html, each.css, each.js, each.fonts, all(each)].map((size) => size.toFixed(1).padStart(7)).join('');
  const head = ['html', 'css', 'js', 'other', 'all'].map((name) => name.padStart(7)).join('');
  return [
    '',
    'KB of a first visit: HTML, styles, scripts under brotli; fonts and pictures (other) as they are',
    '',
    `${''.padEnd(20)}${'this site'.padStart(35)}${'Starlight'.padStart(38)}`,
    `${'article'.padEnd(20)}${head}   ${head}`,
    ...rows.map(
      ({ article, ours, theirs }) => `${article.slice(0, 19).padEnd(20)}${cells(ours)}   ${cells(theirs)}`,
    ),
    '',
    ...rows.map(({ article, ours, theirs }) =>
      [
        article.slice(0, 19).padEnd(20),
        `all: ${(all(ours) / all(theirs)).toFixed(2)} of Starlight’s;`,
        `without fonts: ${(light(ours) / light(theirs)).toFixed(2)};`,
        `HTML, CSS and JS against the text seen: ${(light(ours) / ours.text).toFixed(2)} here, ${(light(theirs) / theirs.text).toFixed(2)} there`,
      ].join(' '),
    ),
  ].join('\n');
}

interface Visit {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly text: number;
}

interface Row {
  readonly article: string;
  readonly ours: Visit;
  readonly theirs: Visit;
}
