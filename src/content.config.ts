// `astro:content` has it too, with all that renders pages: what this file imports, Vite transforms before each build.
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { storiesLoader } from './loaders/stories-loader.ts';
import { takenOverLoader } from './loaders/taken-over-loader.ts';
import { HandedStory } from './model/handed-story.ts';
import { StandingStory } from './model/standing-story.ts';

const stories = defineCollection({ loader: storiesLoader(), schema: HandedStory });

const takenOver = defineCollection({
  loader: takenOverLoader(),
  schema: z.strictObject({ id: z.string(), stories: z.array(StandingStory) }),
});

export const collections = { stories, takenOver };
