#!/usr/bin/env node
/**
 * The build script: compiles the content folder into the corpus, prints what was found and every problem, and fails
 * on errors (exit code 1; 2 where the command itself is wrong): `npm run ingest`.
 */
import { compileStories, type Compiled } from '../src/corpus/compile-corpus.ts';
import { describeFault } from '../src/corpus/describe-fault.ts';
import { HANDED_BEFORE, type HandedAndTold } from '../src/corpus/handed-again.ts';
import { handStory, writeHandover } from '../src/corpus/handed-over.ts';
import { cacheOf } from '../src/corpus/folders.ts';
import { formatReport, formatStory } from '../src/corpus/report.ts';
import { storyToJson } from '../src/corpus/to-json.ts';
import { writeAtomically } from '../src/corpus/files/write-atomically.ts';
import type { HandedStory } from '../src/model/handed-story.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { PART, readArguments, readPart } from './read-arguments.ts';

/** A line of progress at most this often (ms): enough to see that it moves. */
const PROGRESS_EVERY = 2000;

const { values } = readArguments({
  call: 'npm run ingest',
  does: 'Compiles the content and prints what was found in it, with every problem.',
  options: {
    content: CONTENT,
    json: { value: 'FILE', about: 'write the corpus as JSON; stories with errors are left out' },
    'keep-going': { about: 'hand the stories without errors over to a build, even if others have some' },
    part: { value: 'I/N', about: 'compile the stories of one part of a build in several parts', form: PART },
    quiet: { about: 'print problems only' },
  },
});
endWithReader();
try {
  process.exitCode = ingest(values);
} catch (error) {
  process.stderr.write(`ingest failed: ${describeFault(error)}\n`);
  process.exitCode = 1;
}

function ingest({ content, json, quiet, part, 'keep-going': handsOver }: typeof values): number {
  const pages = Boolean(process.env['SAME_STORY_CORPUS']);
  const options = {
    part: (part !== undefined && readPart(part)) || undefined,
    cache: cacheOf(content),
    progress: quiet ? undefined : progress(),
  };
  const compiled: Compiled<Ingested> =
    pages && json === undefined
      ? compileStories(
          content,
          (story) => ({ told: formatStory(story), handed: handStory(story) }),
          options,
          HANDED_BEFORE,
        )
      : compileStories(
          content,
          (story) => ({
            told: quiet ? [] : formatStory(story),
            handed: pages ? handStory(story) : null,
            json: json === undefined ? null : storyToJson(story),
          }),
          options,
        );
  const { good, bad, problems, site } = compiled;
  const whole = problems.every(({ level }) => level !== 'error');
  const used = whole || handsOver || json !== undefined ? good : [];
  const report = formatReport(compiled, quiet ? [] : used.map(({ told }) => told));
  if (!quiet || problems.length > 0) process.stdout.write(`${report}\n`);
  if (!whole && good.length === 0) return 1;
  if (pages && (whole || handsOver))
    writeHandover(
      good.flatMap(({ handed }) => handed ?? []),
      { site, bad },
    );
  const written =
    json === undefined ||
    writeJson(json, `${JSON.stringify({ stories: good.map((each) => each.json) }, null, 1)}\n`);
  return whole && written ? 0 : 1;
}

/** What is made of a story. */
type Ingested = Pick<HandedAndTold, 'told'> & {
  readonly handed: HandedStory | null;
  readonly json?: unknown;
};

function writeJson(file: string, content: string): boolean {
  try {
    writeAtomically(file, content);
    return true;
  } catch (error) {
    process.stderr.write(`\`${file}\` cannot be written: ${(error as Error).message}\n`);
    return false;
  }
}

function progress(): (story: string, step: string) => void {
  let last = { story: '', at: 0 };
  return (story, step) => {
    if (story === last.story && performance.now() - last.at < PROGRESS_EVERY) return;
    last = { story, at: performance.now() };
    process.stderr.write(`Compiling ${story}: ${step} …\n`);
  };
}
