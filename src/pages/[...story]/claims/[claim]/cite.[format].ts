import type { APIRoute } from 'astro';
import { answerWith, pageCitations, type CitationFile } from '../../../../exports/cite/page-citations.ts';
import { citedClaim } from '../../../../views/cited-pages.ts';
import { made } from '../../../_stories.ts';

export const getStaticPaths = () =>
  made.flatMap((story) =>
    story.claims.flatMap((claim) =>
      pageCitations(story, citedClaim(story, claim)).map((file) => ({
        params: { story: story.id, claim: claim.id, format: file.format },
        props: file,
      })),
    ),
  );

export const GET: APIRoute<CitationFile> = ({ props }) => answerWith(props);
