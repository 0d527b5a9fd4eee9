import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manyArticles, writeStories } from '../../../../scripts/dev/bench/write-stories.ts';
import { contentFolder, emptyFolder } from '../../../corpus/content-folder.ts';

const PARAGRAPHS = Array.from({ length: 10 }, (_, i) => `In number ${i} the council of Ostervik met.`);

describe('writeStories(folder, from, size)', () => {
  const source = () =>
    contentFolder({
      'stories/one/articles/north.txt': PARAGRAPHS.join('\n\n'),
      'stories/two/articles/north.txt': 'Nobody in Ostervik came.\n',
    });
  const written = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`);

  test('writes as many stories and articles as asked for, the same on every call', () => {
    const [first, again] = [emptyFolder(), emptyFolder()];
    for (const folder of [first, again]) writeStories(folder, source(), { stories: 5, articles: 3 });
    expect(written(first)).toHaveLength(15);
    expect(written(again)).toEqual(written(first));
  });

  test('gives copies of a story other names, the same in all its articles', () => {
    const folder = emptyFolder();
    writeStories(folder, source(), { stories: 12, articles: 2 });
    const names = written(folder)
      .filter((text) => text.includes('Nobody'))
      .map((text) => /in (\p{Lu}\p{L}+) came/iu.exec(text)?.[1]);
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBeGreaterThan(3);
    expect(names.every((name, i) => name === names[i - (i % 2)])).toBe(true);
  });

  test('says where there is nothing to copy', () => {
    expect(() => writeStories(emptyFolder(), emptyFolder(), { stories: 1, articles: 1 })).toThrow(
      /has no article/u,
    );
  });
});

test('manyArticles(texts, articles) leaves out a tenth of the paragraphs of a copy, always others', () => {
  const articles = manyArticles([PARAGRAPHS.join('\n\n')], 4).map((text) => text.split('\n\n'));
  expect(articles.map(({ length }) => length)).toEqual([10, 9, 9, 9]);
  expect(new Set(articles.map((lines) => lines.join())).size).toBe(4);
});
