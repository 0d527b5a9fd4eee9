/** A file of a story that is no page. */
export interface StoryFile {
  /** Below the root of the site. */
  readonly path: string;
  /** For the server. */
  readonly type: string;
  /** What it holds, written when it is asked for. */
  readonly text: () => string;
}

/** The one file, in the folder of the story, as which all others leave Astro: it takes as long over each as over a page. */
export const BUNDLE = 'files.json';

export const packFiles = (files: Iterable<StoryFile>): string =>
  JSON.stringify(
    Iterator.from(files)
      .map(({ path, text }) => [path, text()] as const)
      .toArray(),
  );

/** @returns path and text of each file */
export const unpackFiles = (bundle: string): [path: string, text: string][] =>
  JSON.parse(bundle) as [string, string][];
