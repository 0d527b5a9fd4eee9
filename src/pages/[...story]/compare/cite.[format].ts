import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../exports/cite/page-citations.ts';
import { citedSeveral } from '../../../views/cited-pages.ts';
import { keyedStories } from '../../_stories.ts';

export const getStaticPaths = () =>
  keyedStories
    .filter(({ story }) => story.articles.length > 1)
    .flatMap(({ story, cacheKey }) =>
      pageCitations(story, citedSeveral(story)).map((file) => ({
        params: { story: story.id, format: file.format },
        props: file,
        cacheKey,
      })),
    );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
