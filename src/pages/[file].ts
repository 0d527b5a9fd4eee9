import type { APIRoute } from 'astro';
import { siteFiles } from '../exports/site/site-files.ts';
import { stories, takenOver } from './_stories.ts';

/** Files at the root of the site. */
export const getStaticPaths = () =>
  siteFiles(stories, takenOver).map((each) => ({ params: { file: each.file }, props: each }));

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'] as string, { headers: { 'content-type': props['type'] as string } });
