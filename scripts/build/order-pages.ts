import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isBundle, unpackPages } from '../../src/exports/story/page-bundle.ts';
import { isSiteMade } from '../../src/loaders/made-stories.ts';
import { joinStyles, type Styled } from './join-styles.ts';
import { writePage } from './write-page.ts';

/**
 * Has Astro make the pages of one story after the other, and those of the whole site last, where this run makes them. Its own
 * order is that of the kinds of pages, in which every story is read anew for each kind. The pages of stories are written here.
 */
export function orderPages(): AstroIntegration {
  let [out, base] = ['', '/'];
  let kinds: readonly Styled[] = [];
  return {
    name: 'same-story-order',
    hooks: {
      'astro:config:done'({ config }) {
        [out, base] = [fileURLToPath(config.outDir), config.base];
      },
      'astro:build:setup'({ pages }) {
        kinds = [...pages.values()];
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            // The style sheets lie in their folder by now, and no page has been made.
            joinStyles(out, kinds);
            return inOrder(await own.getStaticPaths(), isSiteMade);
          },
          render: async (request, options) => {
            const made = await own.render(request, options);
            const response = made instanceof Response ? made : made.response;
            const { type, params } = options.routeData;
            if (type !== 'page' || params.length === 0 || response.status !== 200) return made;
            const path = new URL(request.url).pathname.slice(base.replace(/\/$/u, '').length);
            if (!isBundle(path)) writePage(out, path, new Uint8Array(await response.arrayBuffer()));
            else
              for (const [name, html] of unpackPages(await response.text()))
                writePage(out, path.replace(/[^/]+\/$/u, `${name}/`), html);
            // Of a page without words it writes nothing.
            return new Response(null);
          },
        }));
      },
    },
  };
}

/** A path that Astro makes, with the route that makes it. */
export interface MadePath {
  readonly pathname: string;
  readonly route: { readonly params: readonly string[] };
}

/**
 * Paths by story, each in the order in which they were; then those of no story.
 *
 * @param site whether these are made
 */
export function inOrder<P extends MadePath>(paths: readonly P[], site: boolean): P[] {
  const byStory = Map.groupBy(paths, storyOf);
  const rest = byStory.get('') ?? [];
  byStory.delete('');
  return [...[...byStory.values()].flat(), ...(site ? rest : [])];
}

/** The name of the story that a path is of: its first part, or the last of the folders that hold something of each story. */
function storyOf({ pathname, route }: MadePath): string {
  if (route.params.some((param) => param === '...story')) return /^\/?([^/]+)/u.exec(pathname)?.[1] ?? '';
  if (!route.params.includes('story')) return '';
  return /^\/?(?:embed|search\/parts)\/([^/.]+)/u.exec(pathname)?.[1] ?? '';
}
