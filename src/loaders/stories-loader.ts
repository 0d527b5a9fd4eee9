import type { Loader } from 'astro/loaders';
import { isHandedOver, readHandedOutline, readHandover } from '../corpus/handed-over.ts';
import { readMade } from '../corpus/made-stories.ts';
import type { HandedStory } from '../model/handed-story.ts';
import { StoryOutline } from '../model/story-outline.ts';

/**
 * An Astro loader for the stories of the compiled corpus, an entry a story, validated against the collection's schema. An entry
 * says where the story's outline is, and that is validated here: Astro makes a script of all entries, and holds them several
 * times. The digest is that of the whole story, so that a change of the pipeline's code changes it as a change of content
 * does. Without a build before it (`astro check`) the content is compiled here.
 */
export function storiesLoader(): Loader {
  return {
    name: 'same-story-stories',
    async load({ store, parseData }) {
      if (!process.env['SAME_STORY_CORPUS'] || !isHandedOver())
        await import('../corpus/load-corpus.ts').then(({ compileAndHandOver }) => compileAndHandOver());
      store.clear();
      for (const story of neededOf(readHandover().stories)) {
        const { id, digest } = story;
        if (store.has(id)) throw new Error(`Two stories have the id \`${id}\``);
        StoryOutline.parse(readHandedOutline(story));
        store.set({ id, data: await parseData({ id, data: { ...story } }), digest });
      }
    },
  };
}

/**
 * Those that the pages of this run name: pages of a story name that of the same event in other languages and no other, those
 * of the whole site all.
 */
function neededOf(stories: readonly HandedStory[]): readonly HandedStory[] {
  const made = readMade();
  if (made === null || made.site) return stories;
  const own = new Set(made.stories);
  const named = stories.filter(({ id }) => own.has(id)).flatMap(({ alsoIn }) => Object.values(alsoIn));
  return stories.filter(({ id }) => own.has(id) || named.includes(id));
}
