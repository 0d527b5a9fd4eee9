#!/usr/bin/env node
/**
 * Lists what pages mark as told in other words, for people who judge whether it is right: each mark with the words of both
 * reports and the passages they stand in. A mark of an article page and of a pair page at the same words is one.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import { EXISTING, readArguments } from '../../read-arguments.ts';
import type { Mark } from './marks-of-story.ts';

const {
  words: [folder = '', ...only],
  values: { json, cache },
} = readArguments({
  call: 'npm run dev:list-marks --',
  does: 'Lists what pages mark as told in other words, with both passages.',
  words: [
    { name: 'content', about: 'a content folder', needed: true, form: EXISTING },
    { name: 'stories', about: 'ids of stories; all, if there are none', many: true },
  ],
  options: {
    json: { value: 'FILE', about: 'write them there as well, a mark a line' },
    cache: { value: 'DIR', about: 'keep compiled stories there' },
  },
});

// Views are built by Vite, which puts the address of the site in place of this.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const source = loaded.source?.toString() ?? '';
    return source.includes('import.meta.env')
      ? { ...loaded, source: source.replaceAll('import.meta.env', '({ BASE_URL: "/" })') }
      : loaded;
  },
});
const { marksOfStory } = await import('./marks-of-story.ts');

const { good } = compileCorpus(folder, cache === undefined ? {} : { cache });
const marks = good.filter(({ id }) => only.length === 0 || only.includes(id)).flatMap(marksOfStory);
for (const { story, a, b, on, ground, score, claim } of marks) {
  const side = ({ article, words, passage }: Mark['a']) => `  ${article} [${words ?? '–'}]  ${passage}`;
  const why = [ground, score?.toFixed(2), claim].filter((each) => each !== undefined && each !== null);
  console.log(`${story}  ${on.join(' + ')}  ${why.join(' ')}\n${side(a)}\n${side(b)}\n`);
}
if (json !== undefined) writeFileSync(json, marks.map((mark) => `${JSON.stringify(mark)}\n`).join(''));
