#!/usr/bin/env node
/**
 * Prints what an editor should look at again, a line each as `file:line:column`: silent cells whose article
 * has a sentence near the claim, and sentences that no claim rests on. It is a worklist, not a verdict: the
 * exit code is 0 whatever it lists.
 */
import { listWork, LOOK_AGAIN, type WorkItem } from '../src/claims/list-work.ts';
import { locate } from '../src/corpus/files/locate.ts';
import { readContent } from '../src/corpus/files/read-content.ts';
import { counted } from '../src/text/counted.ts';
import { oneLine } from '../src/text/one-line.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

/** Characters of a sentence that are printed: enough to recognise it. */
const LONGEST = 90;

const { values } = readArguments({
  call: 'npm run check',
  does: 'Lists what an editor should look at again, in all stories: silent cells that a sentence comes close to, and sentences that no claim rests on.',
  options: { content: CONTENT },
});
endWithReader();
const { stories } = compileOrEnd(values.content);
const folders = readContent(values.content).stories;
for (const story of stories) {
  const items = listWork(story.claims, story.articles);
  const paths = new Map(
    folders.find(({ id }) => id === story.id)?.articles.map(({ id, path }) => [id, path]),
  );
  const lines = items.map((item) => {
    const text = story.articles.find(({ id }) => id === item.article)?.text ?? '';
    const { line, column } = locate(text, item.span.start);
    return `${paths.get(item.article) ?? item.article}:${line}:${column} ${describe(item)} ${shorten(text.slice(item.span.start, item.span.end))}`;
  });
  const count = (kind: WorkItem['kind'], one: string) =>
    counted(items.filter((item) => item.kind === kind).length, one);
  process.stdout.write(
    `${[
      `${story.title}: ${counted(story.claims.length, 'claim')}`,
      ...lines,
      `${count('look-again', 'silent cell')} with a sentence that scores ${LOOK_AGAIN.toFixed(2)} or more, ${count('no-claim', 'sentence')} that no claim rests on`,
    ].join('\n')}\n`,
  );
}

function describe(item: WorkItem): string {
  return item.kind === 'look-again'
    ? `look-again \`${item.claim}\` is silent here, score ${item.score.toFixed(2)}:`
    : 'no-claim';
}

function shorten(sentence: string): string {
  const line = oneLine(sentence);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
