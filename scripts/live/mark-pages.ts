import type { MiddlewareHandler } from 'astro';
import { markPage } from './mark-page.ts';
import type { LiveContent } from './live-content.ts';

/** Astro's middleware of the live pages: puts the bar on each. The policy of built pages would block what Vite needs. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!(response.headers.get('content-type') ?? '').includes('text/html')) return response;
  const live = (globalThis as unknown as Record<symbol, () => LiveContent | null>)[
    Symbol.for('same-story.live')
  ]?.();
  const html = await response.text();
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/u, '').length);
  return new Response(live ? markPage(html, live, path) : html, {
    status: response.status,
    headers: response.headers,
  });
};
