#!/usr/bin/env node
/**
 * Measures how long the page in a browser takes to follow a change: from writing the file until the browser shows it.
 * Changes a copy of the program and of the content.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readContent } from '../../../src/corpus/files/read-content.ts';
import { findOrInstallBrowser, launchOptions } from '../../find-browser.ts';
import { readArguments, WHOLE } from '../../read-arguments.ts';
import { startLive } from './start-live.ts';

const { values } = readArguments({
  call: 'npm run dev:bench-live',
  does: 'Measures how long the page in a browser takes to follow a change of articles, YAML, styles and code.',
  options: {
    content: { value: 'DIR', about: 'the content folder', initially: 'content' },
    rounds: { value: 'N', about: 'how often each is changed', initially: '5', form: WHOLE },
  },
});

const live = await startLive(values.content);
const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  const [story] = readContent(live.content).stories;
  const [article] = story?.articles ?? [];
  if (!story || !article) throw new Error('The folder holds no story');
  const folder = join(live.content, 'stories', story.name);
  const page = await browser.newPage();
  const overview = `${live.address}${story.id}/`;
  const text = `${live.address}${story.id}/articles/${article.id}/`;
  const style = (at: string) =>
    `getComputedStyle(document.body).getPropertyValue('--tried').trim() === '${at}'`;
  const shown = (at: string) => `document.body.textContent.includes('Tried ${at}.')`;
  const kinds: Kind[] = [
    [
      'an article',
      text,
      join(folder, 'articles', `${article.name}.txt`),
      (at) => `\n\nTried ${at}.\n`,
      shown,
    ],
    ['story.yaml', overview, join(folder, 'story.yaml'), (at) => `\noccasion: Tried ${at}.\n`, shown],
    ['site.yaml', overview, join(live.content, 'site.yaml'), (at) => `\nfooter: Tried ${at}.\n`, shown],
    [
      'a style',
      overview,
      join(live.program, 'src/styles/reset.css'),
      (at) => `\nbody { --tried: ${at}; }\n`,
      style,
    ],
    [
      'a component',
      overview,
      join(live.program, 'src/components/story/StoryOverview.astro'),
      (at) => `\n<p>Tried ${at}.</p>\n`,
      shown,
    ],
  ];
  for (const [name, address, file, added, condition] of kinds) {
    const before = readOr(file);
    const times: number[] = [];
    await page.goto(address, { waitUntil: 'load' });
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      const at = String(1000 + round);
      const base = name === 'story.yaml' ? before.replace(/^occasion:.*\n/mu, '') : before;
      await page.waitForTimeout(1500);
      const from = performance.now();
      writeFileSync(file, `${name === 'site.yaml' ? base.replace(/^footer:.*\n/mu, '') : base}${added(at)}`);
      for (;;) {
        const seen = await page.evaluate(condition(at)).catch(() => false);
        if (seen === true) break;
        await page.waitForTimeout(20);
        if (performance.now() - from > 30_000) throw new Error(`${name}: not shown after 30 s`);
      }
      // The first change of each kind finds code that has not run yet.
      if (round > 0) times.push(performance.now() - from);
    }
    writeFileSync(file, before);
    await page.waitForTimeout(3000);
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `${name.padEnd(12)} ${ms(sorted[sorted.length >> 1])} in the middle, ${ms(sorted[0])} to ${ms(sorted.at(-1))}`,
    );
  }
} finally {
  await browser.close();
  await live.stop();
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ms(time = 0): string {
  return `${time.toFixed(0)} ms`;
}

type Kind = [
  name: string,
  address: string,
  file: string,
  added: (at: string) => string,
  condition: (at: string) => string,
];
