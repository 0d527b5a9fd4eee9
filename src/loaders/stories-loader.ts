import type { Loader } from 'astro/loaders';
import { isHandedOver, readHandover } from '../corpus/handed-over.ts';

/**
 * An Astro loader for the stories of the compiled corpus, an entry a story: its outline, validated against the collection's
 * schema. The digest is that of the whole story, so that a change of the pipeline's code changes it as a change of content
 * does. Without a build before it (`astro check`) the content is compiled here.
 */
export function storiesLoader(): Loader {
  return {
    name: 'same-story-stories',
    async load({ store, parseData }) {
      if (!process.env['SAME_STORY_CORPUS'] || !isHandedOver())
        await import('../corpus/load-corpus.ts').then(({ compileAndHandOver }) => compileAndHandOver());
      store.clear();
      for (const outline of readHandover().stories) {
        const { id, digest } = outline;
        if (store.has(id)) throw new Error(`Two stories have the id \`${id}\``);
        store.set({ id, data: await parseData({ id, data: { ...outline } }), digest });
      }
    },
  };
}
