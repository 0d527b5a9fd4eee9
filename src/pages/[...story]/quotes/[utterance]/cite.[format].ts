import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../../exports/cite/page-citations.ts';
import { citedUtterance } from '../../../../views/cited-pages.ts';
import { utteranceTitle } from '../../../../views/quotes/utterance-page.ts';
import { keyedStories } from '../../../_stories.ts';

export const getStaticPaths = () =>
  keyedStories.flatMap(({ story, cacheKey }) =>
    story.utterances.flatMap((utterance) =>
      pageCitations(story, () => citedUtterance(story, utterance, utteranceTitle(story, utterance))).map(
        (file) => ({
          params: { story: story.id, utterance: utterance.id, format: file.format },
          props: file,
          cacheKey,
        }),
      ),
    ),
  );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
