import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compileCorpus } from '../../../../src/corpus/compile-corpus.ts';
import { readContent } from '../../../../src/corpus/files/read-content.ts';
import { EXAMPLE_FOLDER } from '../../../../tests/example-story.ts';
import { times, type BenchTable, type Question } from './table.ts';

/** How many stories of the same five articles; the last is compared with the first. */
const STORIES = [1, 4, 16];
const [TURNS, PARSED] = [3, 40];

const parse = (text: string): unknown => unified().use(remarkParse).parse(text);

/** Compiles stories of the articles of the shipped one, and parses the same texts as Markdown. */
export const askIngest: Question = async (): Promise<BenchTable> => {
  const [story] = readContent(EXAMPLE_FOLDER).stories;
  const texts = (story?.articles ?? []).map(({ bytes }) => Buffer.from(bytes ?? '').toString('utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'same-story-ingest-'));
  try {
    // Seconds for the texts of one story; before anything else runs, and often enough that Node has compiled it.
    const parsed =
      shortest(() => {
        for (let turn = 0; turn < PARSED; turn += 1) for (const text of texts) parse(text);
      }) / PARSED;
    const rows = STORIES.map((count) => {
      for (let at = 0; at < count; at += 1) {
        const articles = join(folder, 'stories', `story-${at}`, 'articles');
        mkdirSync(articles, { recursive: true });
        for (const [i, text] of texts.entries()) writeFileSync(join(articles, `outlet-${i}.txt`), text);
      }
      const own = shortest(() => compileCorpus(folder));
      return [
        `${count} ${count === 1 ? 'story' : 'stories'}, ${count * texts.length} articles`,
        `${(1000 * own).toFixed(0)} ms`,
        `${((1000 * own) / (count * texts.length)).toFixed(1)} ms`,
        times(own, count * parsed),
      ];
    });
    return {
      question:
        'What does it cost to compile articles: blocks, quotations with speakers, what tells the same? Processor time, warm, without the cache; remark only parses the same texts as Markdown.',
      columns: ['all', 'an article', 'against remark’s parser'],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Seconds of processor time, the shortest of several turns. */
function shortest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: TURNS }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    }),
  );
}
