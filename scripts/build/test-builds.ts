import { EXAMPLE_FOLDER } from '../../tests/example-story.ts';

/**
 * The sites that the tests build: the pages of the shipped story under the two kinds of path a host may give; the second
 * differs only in addresses.
 */
export const BUILDS = [
  { name: 'root', base: '/', folder: '.cache/test/root', content: EXAMPLE_FOLDER },
  { name: 'base', base: '/some/base/', folder: '.cache/test/base', content: EXAMPLE_FOLDER },
] as const;

/**
 * Two small stories: one was edited after it was published, and its old addresses are opened in a browser; of
 * the other, one article is shown in excerpts.
 */
export const FORMER_BUILD = {
  name: 'edited story',
  base: '/some/base/',
  folder: '.cache/test/former',
  content: 'tests/fixtures/former',
} as const;

/** Stories of every size, written by `writeKinds`; each kind of page is looked at. */
export const KINDS_BUILD = {
  name: 'any size',
  base: '/',
  folder: '.cache/test/kinds',
  content: '.cache/test/kinds-content',
} as const;
