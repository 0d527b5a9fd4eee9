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
export const BUNDLE = 'files.txt';

/** A line with path and length of each, UTF-16 units, then all texts: as strings of JSON they would be a third longer. */
export function packFiles(files: Iterable<StoryFile>): string {
  const texts = Array.from(files, ({ path, text }) => [path, text()] as const);
  const index = texts.map(([path, text]) => [path, text.length]);
  return `${JSON.stringify(index)}\n${texts.map(([, text]) => text).join('')}`;
}

/** @returns path and text of each file */
export function unpackFiles(bundle: string): [path: string, text: string][] {
  let at = bundle.indexOf('\n') + 1;
  return (JSON.parse(bundle.slice(0, at)) as [string, number][]).map(([path, length]) => {
    const start = at;
    at += length;
    return [path, bundle.slice(start, at)];
  });
}
