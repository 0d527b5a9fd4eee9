import type { APIRoute } from 'astro';
import { made } from '../../_stories.ts';
import { textsOf } from '../_texts.ts';

/**
 * The texts of one story. The build takes these files out of a site that sends all texts at once: whether it does may change
 * while a story and its pages stay the same.
 */
export const getStaticPaths = () => made.map((story) => ({ params: { story: story.id }, props: { story } }));

export const GET: APIRoute<Props> = ({ props: { story } }) => Response.json({ stories: [textsOf(story)] });

type Props = ReturnType<typeof getStaticPaths>[number]['props'];
