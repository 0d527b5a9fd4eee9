import type { Loader } from 'astro/loaders';
import { loadTakenOver } from '../corpus/load-taken-over.ts';

/**
 * An Astro loader for the stories whose pages this build takes over from the site before. It is one entry with all of
 * them, since Astro warns of a collection without entries and nearly every build takes over none.
 */
export function takenOverLoader(): Loader {
  return {
    name: 'same-story-taken-over',
    async load({ store, parseData, generateDigest }) {
      const data = await parseData({ id: 'all', data: { id: 'all', stories: loadTakenOver() } });
      store.clear();
      store.set({ id: 'all', data, digest: generateDigest(data) });
    },
  };
}
