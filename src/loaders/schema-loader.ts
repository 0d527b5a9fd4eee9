import type { Loader } from 'astro/loaders';
import { jsonSchemas } from '../corpus/json-schemas.ts';

/** An Astro loader for the JSON Schemas of the YAML files, which the site publishes too. */
export function schemaLoader(): Loader {
  return {
    name: 'same-story-schemas',
    async load({ store, parseData, generateDigest }) {
      store.clear();
      for (const [id, text] of jsonSchemas()) {
        const data = await parseData({ id, data: { text } });
        store.set({ id, data, digest: generateDigest(data) });
      }
    },
  };
}
