#!/usr/bin/env node
/**
 * `npm run dev:bench-stories -- --content DIR`: what a site of many stories takes to build anew, again with nothing changed and with
 * a sentence added to one article: processor time and memory of each process. For comparison, a site of one article: what every
 * build costs, whatever it makes. One change is to cost no more than that and a twentieth of the rest.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT } from '../../content-option.ts';
import { readArguments } from '../../read-arguments.ts';
import { runWithCost } from './run-with-cost.ts';
import { writeStories } from './write-stories.ts';

/** Stories that were compiled before, by the same code. */
const CACHE = '.cache/corpus';

const NUMBER = { fits: (text: string) => /^[1-9]\d{0,4}$/u.test(text), says: 'a number' };

const { values } = readArguments({
  call: 'npm run dev:bench-stories',
  does: 'Measures builds of as many stories as asked for, written from those of a content folder.',
  options: {
    content: CONTENT,
    stories: { value: 'N', about: 'how many (default: 100)', form: NUMBER },
    articles: { value: 'N', about: 'of each story (default: 5)', form: NUMBER },
  },
});
const [stories, articles] = [Number(values.stories ?? 100), Number(values.articles ?? 5)];
const folder = mkdtempSync(join(tmpdir(), 'same-story-stories-'));
try {
  const [content, least] = [join(folder, 'content'), join(folder, 'least')];
  writeStories(content, values.content, { stories, articles });
  writeStories(least, values.content, { stories: 1, articles: 1 });
  const build = async (what: string, from: string, ...more: string[]): Promise<number> => {
    // Anew, nothing is known of any story.
    if (more.includes('--every-page')) rmSync(CACHE, { recursive: true, force: true });
    const command = ['node', 'scripts/build.ts', '--content', from, '--out', `${from}-site`, ...more];
    const { seconds, memory, processes } = await runWithCost(command, '.');
    console.log(
      `\n${what.padEnd(24)} ${seconds.toFixed(1).padStart(8)} s ${memory.toFixed(0).padStart(6)} MB`,
    );
    for (const each of processes)
      console.log(
        `  ${each.name.padEnd(22)} ${each.seconds.toFixed(1).padStart(8)} s ${each.memory.toFixed(0).padStart(6)} MB`,
      );
    return seconds;
  };
  console.log(`${stories} stories of ${articles} articles`);
  const fixed = await build('one story, one article', least, '--every-page');
  const whole = await build('everything anew', content, '--every-page');
  await build('nothing changed', content);
  appendFileSync(
    join(content, 'stories/story-0000/articles/paper-1.txt'),
    '\n\nNobody else was at the harbour.\n',
  );
  const changed = await build('one article changed', content);
  const limit = fixed + (whole - fixed) / 20;
  console.log(
    `\nOne change costs ${(changed / limit).toFixed(2)} of its limit, ${limit.toFixed(1)} s: what one article takes, and a twentieth of the rest.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
