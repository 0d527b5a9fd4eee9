import type { Outlet } from '../../model/outlet.ts';
import { deriveOutlet } from '../derive-id.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files, StoryInput } from './read-files.ts';

/** Adds the outlet of each article: as `outlets.yaml` has it, else named after the article's file. */
export function nameOutlets({ articles, files, known }: StoryInput & Files & Articles): Outlets {
  return {
    outlets: articles.map((article, index) => {
      const colour = (index % COLOURS) + 1;
      const outlet = known?.find(({ id }) => id === article.outlet);
      if (outlet) return { ...outlet, colour: outlet.colour ?? colour };
      const file = files.find(({ id }) => id === article.id);
      return {
        id: article.outlet,
        name: file && article.outlet === deriveOutlet(article.id) ? file.name : article.outlet,
        colour,
      };
    }),
  };
}

/** What `nameOutlets` adds. */
export interface Outlets {
  /** One for each article, in the same order. */
  readonly outlets: Outlet[];
}

/** As many as the style sheet has. */
const COLOURS = 5;
