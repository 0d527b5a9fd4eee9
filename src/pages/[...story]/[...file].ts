import type { APIRoute } from 'astro';
import { filesOfStory } from '../../exports/story/files-of-story.ts';
import { BUNDLE, packFiles } from '../../exports/story/story-bundle.ts';
import { isBuild } from '../../loaders/made-stories.ts';
import { addresses } from '../_stories.ts';

/** The files of a story that are no pages: a build makes one of them, which it takes apart afterwards; `npm run dev` serves each. */
export const getStaticPaths = () =>
  addresses.flatMap(({ story, addressed }) => {
    const files = () => filesOfStory(story, addressed);
    const bundle = {
      path: `${story.id}/${BUNDLE}`,
      type: 'text/plain; charset=utf-8',
      text: () => packFiles(files()),
    };
    return (isBuild ? [bundle] : [...files()]).map((file) => {
      const [name = '', ...rest] = file.path.split('/');
      return { params: { story: name, file: rest.join('/') }, props: file };
    });
  });

export const GET: APIRoute<Props> = ({ props: { text, type } }) =>
  new Response(text(), { headers: { 'content-type': type } });

type Props = ReturnType<typeof getStaticPaths>[number]['props'];
