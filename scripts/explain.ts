#!/usr/bin/env node
/**
 * Prints every stage of the pipeline for a story as text: blocks, sentences, quotes with speaker, cue and the rule that
 * decided, utterances, rows with their score and reasons.
 *
 *   npm run explain -- <story> [<outlet>] [--content DIR]
 */
import { parseArgs } from 'node:util';
import { compileCorpus } from '../src/corpus/compile-corpus.ts';
import { explainStory } from '../src/corpus/explain.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/corpus/load-corpus.ts';
import { formatReport } from '../src/corpus/report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'string' } } });
const [storyId, outlet] = positionals;
const compilation = compileCorpus(values.content ?? CONTENT_FOLDER, { cache: values.content === undefined ? CACHE_FOLDER : undefined });
if (!compilation.corpus) fail(formatReport(compilation));
const { stories } = compilation.corpus;
const story = stories.find(({ id }) => id === storyId);
if (!story) fail(`Usage: npm run explain -- <story> [<outlet>]\nStories: ${stories.map(({ id }) => id).join(', ')}`);
if (outlet !== undefined && !story.articles.some(({ id }) => id === outlet)) fail(`No article \`${outlet}\` in \`${story.id}\`; there are ${story.articles.map(({ id }) => id).join(', ')}`);
process.stdout.write(`${explainStory(story, outlet)}\n`);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
