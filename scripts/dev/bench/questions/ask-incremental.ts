import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_FOLDER } from '../../../../tests/example-story.ts';
import { seconds, times, type BenchTable, type Question } from './table.ts';
import { timed } from './timed.ts';

const STORIES = 3;

/** Builds several stories, then again with nothing changed, and with a sentence added to one article. */
export const askIncremental: Question = async (say): Promise<BenchTable> => {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-changes-'));
  try {
    for (let at = 0; at < STORIES; at += 1)
      cpSync(join(EXAMPLE_FOLDER, 'articles'), join(folder, 'stories', `story-${at}`, 'articles'), {
        recursive: true,
      });
    const build = (...more: string[]): Promise<number> =>
      timed(['node', 'scripts/build.ts', '--content', folder, '--out', join(folder, 'site'), ...more]);
    say(`Building ${STORIES} stories …`);
    const all = await build('--every-page');
    say('… again, unchanged …');
    const none = await build();
    const articles = join(folder, 'stories', 'story-1', 'articles');
    appendFileSync(join(articles, readdirSync(articles)[0] ?? ''), '\n\nNobody else was at the harbour.\n');
    say('… and with a changed article.');
    const one = await build();
    return {
      question: `What does a change cost? Processor time to build ${STORIES} stories of five articles anew, with nothing changed, and with one article changed.`,
      columns: ['all', 'against everything anew'],
      rows: [
        ['everything anew', seconds(all), times(all, all)],
        ['one article changed', seconds(one), times(one, all)],
        ['nothing changed', seconds(none), times(none, all)],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
