import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../../exports/cite/page-citations.ts';
import { citedUtterance } from '../../../../views/cited-pages.ts';
import { utteranceTitle } from '../../../../views/quotes/utterance-page.ts';
import { made } from '../../../_stories.ts';

export const getStaticPaths = () =>
  made.flatMap((story) =>
    story.utterances.flatMap((utterance) =>
      pageCitations(story, () => citedUtterance(story, utterance, utteranceTitle(story, utterance))).map(
        (file) => ({
          params: { story: story.id, utterance: utterance.id, format: file.format },
          props: file,
        }),
      ),
    ),
  );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
