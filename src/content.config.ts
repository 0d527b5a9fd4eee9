import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { schemaLoader } from './loaders/schema-loader.ts';
import { storiesLoader } from './loaders/stories-loader.ts';
import { takenOverLoader } from './loaders/taken-over-loader.ts';
import { HandedStory } from './model/handed-story.ts';
import { StandingStory } from './model/standing-story.ts';

const stories = defineCollection({ loader: storiesLoader(), schema: HandedStory });

const takenOver = defineCollection({
  loader: takenOverLoader(),
  schema: z.strictObject({ id: z.string(), stories: z.array(StandingStory) }),
});

const schemas = defineCollection({
  loader: schemaLoader(),
  schema: z.strictObject({ text: z.string() }),
});

export const collections = { stories, takenOver, schemas };
