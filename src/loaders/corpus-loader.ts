import type { Loader } from 'astro/loaders';
import { loadCorpus } from '../corpus/load-corpus.ts';
import type { Story } from '../model/story.ts';

/**
 * An Astro loader for one kind of entry of the compiled corpus. All collections share one compilation; entries are
 * validated against the collection's schema and digested by their data, so a change of the pipeline's code changes
 * them as a change of content does.
 *
 * @param name of the loader, for messages
 * @param entriesOf what a story gives: entries with ids that are unique in the whole corpus
 */
export function corpusLoader(name: string, entriesOf: (story: Story) => Entry[]): Loader {
  return {
    name: `same-story-${name}`,
    async load({ store, parseData, generateDigest }) {
      const entries = loadCorpus().stories.flatMap(entriesOf);
      store.clear();
      for (const { id, ...rest } of entries) {
        if (store.has(id)) throw new Error(`Two ${name} have the id \`${id}\``);
        const data = await parseData({ id, data: rest.data });
        store.set({ id, data, digest: generateDigest(data) });
      }
    },
  };
}

/** An entry before validation. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
}
