import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { Memory } from '../../src/corpus/memory.ts';
import { addFile, contentFolder } from './content-folder.ts';

test('what was done before is not done again, and what nobody asks for is forgotten', () => {
  const memory = new Memory();
  let made = 0;
  const recall = (input: unknown) => memory.recall('step', input, () => (made += 1));
  expect([recall('a'), recall('a'), recall('b')]).toEqual([1, 1, 2]);
  memory.begin();
  expect(recall('a')).toBe(1);
  memory.begin();
  expect([recall('a'), recall('b')]).toEqual([1, 3]);
});

test('a compilation that remembers others gives what a fresh one gives', () => {
  const told = 'The ferry Marigold ran aground near Holm on Friday with 62 people aboard, said Anna Berg.';
  const folder = contentFolder({
    'stories/ferry/articles/north.txt': `Ferry aground\n\n${told}\n\n“It was calm,” Berg said.\n`,
    'stories/ferry/articles/south.txt': `Aground\n\n${told}\n\n“It was calm,” said Berg. Divers came.\n`,
    'stories/ferry/story.yaml': 'people:\n  - { name: Anna Berg, aliases: [Berg] }\n',
  });
  const memory = new Memory();
  const both = () => {
    const fresh = compileCorpus(folder);
    expect(compileCorpus(folder, { memory })).toEqual(fresh);
    return fresh;
  };
  both();
  const edits: Record<string, string> = {
    'stories/ferry/articles/north.txt': `Ferry aground\n\n${told}\n\n“It was cold,” Berg said.\n`,
    'stories/ferry/story.yaml': 'tittle: x\n',
    'stories/ferry/claims.yaml':
      'topics: [{ id: t, title: T, claims: [{ id: c, statement: S., cells: { north: { state: reports, evidence: [ran aground] } } }] }]\n',
  };
  const seen = Object.entries(edits).map(([file, text]) => {
    addFile(folder, file, text);
    return both();
  });
  addFile(folder, 'stories/ferry/story.yaml', 'title: The ferry\n');
  seen.push(both());
  expect(seen.map(({ problems }) => problems.length)).toEqual([0, 1, 3, 2]);
});
