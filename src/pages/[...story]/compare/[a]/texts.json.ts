import type { APIRoute } from 'astro';
import { pairSourceOf } from '../../../../views/pair/brief-pair.ts';
import { hasChosenPairs } from '../../../../views/many/chosen-pairs.ts';
import { addressedStories } from '../../../_stories.ts';

/** The text of an article, and what corresponds to it in each other one, for pairs that the browser puts together. */
export const getStaticPaths = () =>
  addressedStories.flatMap(({ name, story }) =>
    hasChosenPairs(story)
      ? story.articles.map((article) => ({
          params: { story: name, a: article.id },
          props: { story, article },
        }))
      : [],
  );

export const GET: APIRoute<Props> = ({ props: { story, article } }) =>
  Response.json(pairSourceOf(story, article));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];
