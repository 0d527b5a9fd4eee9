import type { APIRoute } from 'astro';
import { inOne, texts } from '../_texts.ts';

/** The texts of one story, if there are too many to send at once. */
export const getStaticPaths = () =>
  inOne ? [] : texts.map((part) => ({ params: { story: part.id }, props: { part } }));

export const GET: APIRoute = ({ props }) => Response.json({ stories: [props['part']] });
