import type { APIRoute } from 'astro';
import { storyFiles } from '../../../exports/data/story-files.ts';
import { stories } from '../../_stories.ts';

export const getStaticPaths = () =>
  stories.flatMap((story) =>
    storyFiles(story).map((data) => ({ params: { story: story.id, file: data.file }, props: data })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'] as string, { headers: { 'content-type': props['type'] as string } });
