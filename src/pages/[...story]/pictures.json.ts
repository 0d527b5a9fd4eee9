import type { APIRoute } from 'astro';
import { listPictures } from '../../views/pictures/pictures.ts';
import { SITE } from '../../views/site.ts';
import { addressedStories } from '../_stories.ts';

/** What the pictures of a story show: the build draws them by it, and takes it away. */
export const getStaticPaths = () =>
  addressedStories
    .filter(({ name, story }) => SITE.pictures && name === story.id)
    .map(({ name, story }) => ({ params: { story: name }, props: { story } }));

export const GET: APIRoute = ({ props }) =>
  Response.json(listPictures((props as { story: Parameters<typeof listPictures>[0] }).story));
