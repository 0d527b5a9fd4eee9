import { jsonSchemas } from '../../exports/site/json-schemas.ts';

/** The JSON Schemas of the YAML files that editors write. */
export const getStaticPaths = () =>
  jsonSchemas().map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET = ({ props: { text } }: { props: { text: string } }): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
