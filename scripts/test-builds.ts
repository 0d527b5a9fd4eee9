/** The sites that the tests build: the same pages under the two kinds of path a host may give. */
export const BUILDS = [
  { name: 'root', base: '/', folder: '.cache/test/root' },
  { name: 'base', base: '/some/base/', folder: '.cache/test/base' },
] as const;
