import { expect, test } from 'vitest';
import { filesOfStory } from '../../../src/exports/story/files-of-story.ts';
import { packFiles, unpackFiles } from '../../../src/exports/story/story-bundle.ts';
import type { Story } from '../../../src/model/story.ts';
import { blindStory } from '../../../src/views/blind-story.ts';
import { bridge, reports } from '../../views/bridge.ts';

const filesOf = (story: Story) => [...filesOfStory(story, [{ name: story.id, story }])];
const pathsOf = (story: Story) => filesOf(story).map(({ path }) => path);
const FORMATS = ['bib', 'ris', 'json'];

test('each page that can be cited has a file in each format, a pair those of its differences too', () => {
  const paths = pathsOf(bridge());
  for (const place of [
    'articles/valley/cite',
    'claims/trade/cite',
    'compare/cite',
    'compare/north/river/cite',
    'compare/north/river/differences',
  ])
    expect(paths).toEqual(expect.arrayContaining(FORMATS.map((format) => `bridge/${place}.${format}`)));
  expect(paths).not.toContain('bridge/compare/river/north/cite.bib');
  expect(paths.filter((path) => path.startsWith('bridge/quotes/'))).toHaveLength(
    bridge().utterances.length * FORMATS.length,
  );
  expect(paths).toContain('bridge/data/datapackage.json');
  expect(new Set(paths).size).toBe(paths.length);
});

test('one article is compared with none', () => {
  expect(pathsOf(reports(1)).filter((path) => path.includes('/compare/'))).toEqual([]);
});

test('a file says what it is, and holds it', () => {
  const file = filesOf(bridge()).find(({ path }) => path === 'bridge/claims/trade/cite.json');
  expect(file?.type).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
  expect((JSON.parse(file?.text() ?? '') as { id: string }[]).map(({ id }) => id)).toEqual([
    'bridge-claims-trade',
    'bridge-north',
    'bridge-river',
    'bridge-valley',
  ]);
});

test('texts of pairs stand under every name of a story of many articles, pictures where it is shown itself', () => {
  const story = reports(13);
  const blind = blindStory(story);
  const others = [
    ...filesOfStory(story, [
      { name: story.id, story },
      { name: 'former', story },
      { name: blind.id, story: blind },
    ]),
  ].filter(({ path }) => /(?:texts|pictures)\.json$/u.test(path));
  const texts = (name: string, { articles }: Story) =>
    articles.map(({ id }) => `${name}/compare/${id}/texts.json`);
  expect(others.map(({ path }) => path)).toEqual([
    ...texts(story.id, story),
    `${story.id}/pictures.json`,
    ...texts('former', story),
    ...texts(blind.id, blind),
    `${blind.id}/pictures.json`,
  ]);
});

test('all go through one file', () => {
  const files = filesOf(bridge());
  expect(unpackFiles(packFiles(files))).toEqual(files.map(({ path, text }) => [path, text()]));
});
