/**
 * The sites that the tests build: the same pages under the two kinds of path a host may give; the second
 * differs only in addresses.
 */
export const BUILDS = [
  { name: 'root', base: '/', folder: '.cache/test/root' },
  { name: 'base', base: '/some/base/', folder: '.cache/test/base' },
] as const;

/**
 * Two small stories: one was edited after it was published, and its old addresses are opened in a browser; of
 * the other, one article is shown in excerpts.
 */
export const FORMER_BUILD = {
  base: '/some/base/',
  folder: '.cache/test/former',
  content: 'tests/fixtures/former',
} as const;
