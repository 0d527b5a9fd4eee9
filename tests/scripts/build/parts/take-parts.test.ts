import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { linkPages } from '../../../../scripts/build/kept/kept-pages.ts';
import { readPartFolder } from '../../../../scripts/build/parts/part-file.ts';
import { putPages, takeParts, writePart } from '../../../../scripts/build/parts/take-parts.ts';
import { emptyFolder } from '../../../corpus/content-folder.ts';

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What a part was built on: these stories, by their digests. */
const groundOf = (stories: Record<string, string>) => ({
  node: 'v24.0.0',
  code: 'c0de',
  base: '/',
  address: '',
  site: {},
  outlets: '',
  stories,
});

test('what parts were given is where a build looks for it, and the parts stay as they were', () => {
  const folder = emptyFolder();
  const [corpus, pictures] = [join(folder, 'corpus'), join(folder, 'pictures')];
  const parts = ['bridge', 'harbour'].map((story, i) => {
    const [part, pages] = [join(folder, `part-${story}`), join(folder, `pages-${story}`)];
    write(join(corpus, `${story}.json`), `compiled ${story}`);
    write(join(pictures, `${story}.png`), `picture of ${story}`);
    write(join(pages, story, '0a', story, 'index.html'), `page of ${story}`);
    write(join(pages, story, 'old', story, 'index.html'), `earlier page of ${story}`);
    putPages(part, pages, [{ id: story, formerly: [], digest: '0a' }]);
    writePart(part, {
      part: { number: i + 1, of: 2 },
      ground: groundOf({ bridge: '1', harbour: '2', gone: '3' }),
      stories: [story],
      corpus,
      pictures: [join(pictures, `${story}.png`)],
    });
    return part;
  });
  expect(parts.map((part) => readPartFolder(part))).toMatchObject([
    { file: { number: 1, of: 2, stories: { bridge: '1' } } },
    { file: { number: 2, of: 2, stories: { harbour: '2' } } },
  ]);
  const before = parts.map((part) => readdirSync(part, { recursive: true }).toSorted());

  const to = Object.fromEntries(
    ['corpus', 'pictures', 'pages'].map((name) => [name, join(folder, 'to', name)]),
  ) as Parameters<typeof takeParts>[1];
  takeParts(parts, to);
  const files = readdirSync(join(folder, 'to'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'to').length + 1))
    .toSorted();
  expect(files).toEqual([
    'corpus/bridge.json',
    'corpus/harbour.json',
    'pages/bridge/0a.json',
    'pages/bridge/0a/bridge/index.html',
    'pages/harbour/0a.json',
    'pages/harbour/0a/harbour/index.html',
    'pictures/bridge.png',
    'pictures/harbour.png',
  ]);
  const harbour = { id: 'harbour', formerly: [], digest: '0a' };
  expect(linkPages(to.pages, join(folder, 'site'), harbour)).toBe(1);
  const page = join(folder, 'site/harbour/index.html');
  expect(readFileSync(page, 'utf8')).toBe('page of harbour');
  // What becomes of the site does not come into the part.
  writeFileSync(page, 'changed');
  expect(readFileSync(join(parts[1]!, 'pages/harbour/0a/harbour/index.html'), 'utf8')).toBe(
    'page of harbour',
  );
  expect(parts.map((part) => readdirSync(part, { recursive: true }).toSorted())).toEqual(before);
});

test('a part without a story has nothing to take', () => {
  const folder = emptyFolder();
  writePart(join(folder, 'part'), {
    part: { number: 2, of: 2 },
    ground: groundOf({ bridge: '1' }),
    stories: [],
    corpus: join(folder, 'no-cache'),
    pictures: [],
  });
  const pages = join(folder, 'pages');
  takeParts([join(folder, 'part')], {
    corpus: join(folder, 'corpus'),
    pictures: join(folder, 'pictures'),
    pages,
  });
  expect(readdirSync(pages)).toEqual([]);
});
