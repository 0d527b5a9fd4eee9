import { getCollection } from 'astro:content';

/** The JSON Schemas of the YAML files that editors write. */
export const getStaticPaths = async () =>
  (await getCollection('schemas')).map(({ id, data }) => ({ params: { file: id }, props: data }));

export const GET = ({ props: { text } }: { props: { text: string } }): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
