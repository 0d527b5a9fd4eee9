import { SITE } from '../views/site.ts';

/** What `site.yaml` changes of the design; no such file where it changes nothing. */
export const getStaticPaths = () => (SITE.style === null ? [] : [{ params: { style: 'site' } }]);

export const GET = () => new Response(SITE.style, { headers: { 'Content-Type': 'text/css' } });
