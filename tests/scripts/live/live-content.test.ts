import { expect, test } from 'vitest';
import { compileContent } from '../../../scripts/live/compile-content.ts';
import { renew } from '../../../scripts/live/live-content.ts';
import { Memory } from '../../../src/corpus/memory.ts';
import { addFile, contentFolder } from '../../corpus/content-folder.ts';

const ARTICLE = 'Ferry aground\n\nA ferry ran aground near Holm on Friday evening.\n';

test('a story with a mistake stays as it was, and the mistake is told with its place and what to do', () => {
  const folder = contentFolder({
    'stories/ferry/articles/north.txt': ARTICLE,
    'stories/train/articles/north.txt': ARTICLE,
  });
  const memory = new Memory();
  const compile = () => compileContent(folder, null, memory);
  const before = renew(null, compile());
  expect(before.stories.map(({ id }) => id)).toEqual(['ferry', 'train']);
  addFile(folder, 'stories/ferry/story.yaml', 'titel: The ferry\n');
  addFile(folder, 'stories/train/story.yaml', 'title: The train\n');
  const after = renew(before, compile());
  expect(after.stories.map(({ title }) => title)).toEqual(['ferry', 'The train']);
  expect(after.work['ferry']).toEqual(before.work['ferry']);
  expect(after.problems[0]).toMatchObject({ level: 'error' });
  expect(after.problems[0]?.text).toMatch(/^stories\/ferry\/story\.yaml:1:1 yaml-key .*\n {4}\S/u);
  addFile(folder, 'outlets.yaml', '- [\n');
  expect(renew(after, compile()).stories).toHaveLength(2);
});
