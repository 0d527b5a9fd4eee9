import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../../../exports/cite/page-citations.ts';
import { citedPair } from '../../../../../views/cited-pages.ts';
import { made } from '../../../../_stories.ts';

/** Of each pair once, at its canonical address. */
export const getStaticPaths = () =>
  made.flatMap((story) =>
    story.articles.flatMap((a, i) =>
      story.articles.slice(i + 1).flatMap((b) =>
        pageCitations(story, citedPair(story, a, b)).map((file) => ({
          params: { story: story.id, a: a.id, b: b.id, format: file.format },
          props: file,
        })),
      ),
    ),
  );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
