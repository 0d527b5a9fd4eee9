import type { APIRoute } from 'astro';
import { storyFiles } from '../../../exports/data/story-files.ts';
import { made } from '../../_stories.ts';

/** What the files hold is written when each is asked for: those of all stories would fill the memory. */
export const getStaticPaths = () =>
  made.flatMap((story) =>
    storyFiles(story).map(({ file }) => ({
      params: { story: story.id, file },
      props: { story, file },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { story, file } }) => {
  const found = storyFiles(story).find((each) => each.file === file);
  return new Response(found?.body, { headers: { 'content-type': found?.type ?? '' } });
};

type Props = ReturnType<typeof getStaticPaths>[number]['props'];
