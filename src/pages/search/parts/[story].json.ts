import type { APIRoute } from 'astro';
import { inOne, texts } from '../_texts.ts';

/** The texts of one story, where there are too many to travel together. */
export const getStaticPaths = () =>
  inOne ? [] : texts.map((part) => ({ params: { story: part.id }, props: { part } }));

export const GET: APIRoute = ({ props }) => Response.json({ stories: [props['part']] });
