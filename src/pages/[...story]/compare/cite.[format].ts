import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../exports/cite/page-citations.ts';
import { citedSeveral } from '../../../views/cited-pages.ts';
import { made } from '../../_stories.ts';

export const getStaticPaths = () =>
  made
    .filter(({ articles }) => articles.length > 1)
    .flatMap((story) =>
      pageCitations(story, citedSeveral(story)).map((file) => ({
        params: { story: story.id, format: file.format },
        props: file,
      })),
    );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
