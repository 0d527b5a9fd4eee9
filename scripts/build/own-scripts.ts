import type { VitePlugin } from './plain-imports.ts';

/** The scripts of kinds of page that have one file each. */
const OF_PAGE = /\/src\/islands\/pages\/([a-z]+)\.ts$/u;

/**
 * Gives each module of `src/islands/pages/` a copy of all that it imports, so that its page loads one file. Without this,
 * what several pages share would be files of their own, each compressed by itself: a pair came with five.
 *
 * What a script fetches later (`import()`) stays shared.
 */
export function ownScripts(): VitePlugin {
  return {
    name: 'same-story-own-scripts',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const page = importer && (OF_PAGE.exec(importer)?.[1] ?? COPY.exec(importer)?.[1]);
      if (!page || options.kind === 'dynamic-import') return null;
      const found = await this.resolve(source, importer.replace(COPY, ''), { ...options, skipSelf: true });
      return found && !found.external ? { ...found, id: `${found.id}?of=${page}` } : found;
    },
  };
}

/** How the copy of a module for a page is told apart. */
const COPY = /\?of=([a-z]+)$/u;
