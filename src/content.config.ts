import { defineCollection, reference } from 'astro:content';
import { z } from 'zod';
import { corpusLoader } from './loaders/corpus-loader.ts';
import { schemaLoader } from './loaders/schema-loader.ts';
import { takenOverLoader } from './loaders/taken-over-loader.ts';
import { Article } from './model/article.ts';
import { Claim } from './model/claim.ts';
import { StandingStory } from './model/standing-story.ts';
import { Story } from './model/story.ts';
import { ComparedUtterance } from './model/utterance.ts';

const stories = defineCollection({
  loader: corpusLoader('stories', ({ articles, claims, utterances, ...story }) => [
    {
      id: story.id,
      data: {
        ...story,
        articles: articles.map(({ id }) => `${story.id}/${id}`),
        claims: claims.map(({ id }) => `${story.id}/${id}`),
        utterances: utterances.map(({ id }) => `${story.id}/${id}`),
      },
    },
  ]),
  schema: Story.extend({
    articles: z.array(reference('articles')),
    claims: z.array(reference('claims')),
    utterances: z.array(reference('utterances')),
  }),
});

const articles = defineCollection({
  loader: corpusLoader('articles', (story) =>
    story.articles.map((data) => ({ id: `${story.id}/${data.id}`, data })),
  ),
  schema: Article,
});

const claims = defineCollection({
  loader: corpusLoader('claims', (story) =>
    story.claims.map((data) => ({ id: `${story.id}/${data.id}`, data })),
  ),
  schema: Claim,
});

const utterances = defineCollection({
  loader: corpusLoader('utterances', (story) =>
    story.utterances.map((data) => ({ id: `${story.id}/${data.id}`, data })),
  ),
  schema: ComparedUtterance,
});

const takenOver = defineCollection({
  loader: takenOverLoader(),
  schema: z.strictObject({ id: z.string(), stories: z.array(StandingStory) }),
});

const schemas = defineCollection({
  loader: schemaLoader(),
  schema: z.strictObject({ text: z.string() }),
});

export const collections = { stories, articles, claims, utterances, takenOver, schemas };
