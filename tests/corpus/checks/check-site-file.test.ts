import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import { contentFolder, problemsOf } from '../content-folder.ts';

const STORY = { 'stories/bridge/articles/north.txt': 'Bridge shut\n\nThe bridge is shut.\n' };
const problems = (site: string, files: Record<string, string | Uint8Array> = {}) =>
  problemsOf(contentFolder({ ...STORY, 'site.yaml': site, ...files }));

test('a file with every key is without a problem', () => {
  expect(
    problems(
      [
        'name: Nova',
        'language: en',
        'order: [bridge]',
        'rights: excerpts',
        'licence: { name: CC BY 4.0, address: https://creativecommons.org/licenses/by/4.0/ }',
        "colours: [{ light: '#2c50a8', dark: '#6f8fe6' }]",
        "accent: { light: '#1d4f8c', dark: '#9cc3f2' }",
        'fonts: { text: { file: fonts/own.woff2 } }',
        '',
      ].join('\n'),
      { 'fonts/own.woff2': 'wOF2 and so on' },
    ),
  ).toEqual([]);
});

describe('what the folder does not keep is an error with its line', () => {
  test.each([
    ['a key that is not known', 'name: Nova\nacent: {}\n', /^site\.yaml:2:1 yaml-key .*`accent`/u],
    [
      'a story that is not there',
      'order:\n  - bridge\n  - brige\n',
      /^site\.yaml:3:5 story-unknown .*`bridge`/u,
    ],
    [
      'an order that is none',
      'order: oldest\n',
      /^site\.yaml:1:1 yaml-value .*an order is `newest`, or a list/u,
    ],
    [
      'a language that the site has not',
      'language: no\n',
      /^site\.yaml:1:1 yaml-value .*come in `en` and `de`/u,
    ],
    [
      'a hue that can hardly be seen on dark ground',
      "colours:\n  - { light: '#2c50a8', dark: '#222222' }\n",
      /^site\.yaml:2:\d+ colour-contrast .*1\.1 on the dark ground.*needs 3$/u,
    ],
    [
      'an accent too light to read',
      "accent: { light: '#8f887b', dark: '#9cc3f2' }\n",
      /^site\.yaml:1:\d+ colour-contrast .*on the light ground.*needs 4\.5$/u,
    ],
    [
      'a font that is not there',
      'fonts: { text: { file: a.woff2 } }\n',
      /^site\.yaml:1:\d+ font-file There is no such/u,
    ],
    [
      'a font outside the folder',
      'fonts: { text: { file: ../a.woff2 } }\n',
      /^site\.yaml:1:\d+ yaml-value .*a font is/u,
    ],
  ])('%s', (_, site, message) => {
    const found = problems(site);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  test('a file that is no font', () => {
    expect(problems('fonts: { labels: { file: a.woff2 } }\n', { 'a.woff2': '<html>' })).toEqual([
      expect.stringContaining('font-file The file is not a font'),
    ]);
  });
});

test('rights are the site’s where the story does not say, and change with it', () => {
  const rights = (site: string, story: string) =>
    compileCorpus(
      contentFolder({ ...STORY, 'site.yaml': site, 'stories/bridge/story.yaml': story }),
    ).corpus?.stories[0]?.articles.map((article) => article.rights);
  expect(rights('', '')).toEqual(['full']);
  expect(rights('rights: excerpts\n', '')).toEqual(['excerpts']);
  expect(rights('rights: excerpts\n', 'articles: { north: { rights: full } }\n')).toEqual(['full']);
});
