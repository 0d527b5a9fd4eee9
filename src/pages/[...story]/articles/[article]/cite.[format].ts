import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../../exports/cite/page-citations.ts';
import { citedArticle } from '../../../../views/cited-pages.ts';
import { made } from '../../../_stories.ts';

export const getStaticPaths = () =>
  made.flatMap((story) =>
    story.articles.flatMap((article) =>
      pageCitations(story, citedArticle(story, article)).map((file) => ({
        params: { story: story.id, article: article.id, format: file.format },
        props: file,
      })),
    ),
  );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
