import type { VitePlugin } from './plain-imports.ts';

/**
 * Keeps Vite from preparing the packages of Astro's toolbar for browsers, which takes a third of a second: Astro starts a server of
 * Vite even where it builds, to read the configuration of the content, and no browser asks this one for anything.
 */
export function nothingForToolbar(): VitePlugin {
  return {
    name: 'same-story-nothing-for-toolbar',
    enforce: 'post',
    // What a plugin returns is added to what others said.
    configEnvironment(_, options) {
      options.optimizeDeps = { noDiscovery: true, include: [] };
    },
  };
}
