import type { APIRoute } from 'astro';
import { siteFiles } from '../exports/site/site-files.ts';
import { CONTENT_SECURITY_POLICY, EMBED_POLICY, headerPolicy } from '../layouts/policy.ts';
import { isSiteMade, stories, takenOver } from './_stories.ts';

const policies = {
  pages: headerPolicy(CONTENT_SECURITY_POLICY),
  embeds: headerPolicy(EMBED_POLICY, '*'),
};

/** Files at the root of the site. */
export const getStaticPaths = () =>
  isSiteMade
    ? siteFiles(stories, takenOver, policies).map((each) => ({ params: { file: each.file }, props: each }))
    : [];

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'] as string, { headers: { 'content-type': props['type'] as string } });
