#!/usr/bin/env node
/**
 * Prints every stage of the pipeline for a story as text: blocks, sentences, quotes with speaker, cue and the
 * deciding rule, utterances, rows with their score and reasons.
 */
import { explainStory } from '../src/corpus/explain.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

const { values, words, refuse } = readArguments({
  call: 'npm run explain',
  does: 'Prints every stage of the pipeline for a story: blocks, sentences, quotes and speakers, rows with their reasons.',
  words: [
    { name: 'story', about: 'the name of the story’s folder', needed: true },
    { name: 'outlet', about: 'the name of one article’s file, without its extension' },
  ],
  options: { content: CONTENT },
});
endWithReader();
const [storyId, outlet] = words;
const { stories } = compileOrEnd(values.content);
const story =
  stories.find(({ id }) => id === storyId) ?? refuse(`There is no story \`${storyId}\`; ${listed(stories)}`);
if (outlet !== undefined && !story.articles.some(({ id }) => id === outlet))
  refuse(`There is no article \`${outlet}\` in \`${story.id}\`; ${listed(story.articles)}`);
process.stdout.write(`${explainStory(story, outlet)}\n`);

function listed(named: readonly { id: string }[]): string {
  return `there ${named.length === 1 ? 'is' : 'are'} ${named.map(({ id }) => `\`${id}\``).join(', ')}`;
}
