import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { STAGES } from '../../src/corpus/pipeline-digest.ts';
import { PROGRAM } from '../site-folder.ts';
import { renew, type LiveContent } from './live-content.ts';
import { startCompiler } from './start-compiler.ts';

/** What the server needs of Vite's. */
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Serves the pages of a content folder as it is now: a change of an article or a YAML file is compiled in a thread of its
 * own, and the pages in the browser are loaded anew. Pages and styles are followed by Vite. For `astro dev` alone:
 * nothing of it is in a build.
 *
 * @param content the content folder, a full path
 * @param cache where compiled stories are kept
 * @param print says what happened
 */
export function liveSite(content: string, cache: string, print: (line: string) => void): AstroIntegration {
  let live: LiveContent | null = null;
  let server: Server | null = null;
  Object.assign(globalThis, { [Symbol.for('same-story.live')]: () => live });
  const { promise: first, resolve: begin } = Promise.withResolvers<void>();
  const compiler = startCompiler(content, cache, (compiled, time) => {
    live = renew(live, compiled);
    begin();
    if (server === null) return;
    refresh(server);
    const errors = live.problems.filter(({ level }) => level === 'error');
    print(
      errors.length > 0
        ? `${errors.map(({ text }) => text).join('\n')}\nThe pages show what was there before.`
        : `Compiled in ${(time / 1000).toFixed(1)} s.`,
    );
  });
  compiler.compile();

  return {
    name: 'same-story-live',
    hooks: {
      'astro:config:setup'({ addMiddleware, updateConfig }) {
        addMiddleware({ entrypoint: join(import.meta.dirname, 'mark-pages.ts'), order: 'post' });
        updateConfig({ vite: { plugins: [{ name: 'same-story-live', enforce: 'pre', transform }] } });
      },
      async 'astro:server:setup'({ server: vite }) {
        await first;
        server = vite;
        const stages = COMPILES.map((folder) => join(PROGRAM, 'src', folder));
        vite.watcher.add([content, ...stages]);
        vite.watcher.on('all', (_event, file) => {
          if (stages.some((folder) => file.startsWith(join(folder, '/')))) compiler.restart();
          else if (!file.startsWith(join(content, '/')) || !/\.(?:txt|ya?ml)$/iu.test(file)) return;
          compiler.compile();
        });
      },
      'astro:server:done'() {
        compiler.stop();
      },
    },
  };
}

/** The folders of `src/` that the worker runs. */
const COMPILES = [...STAGES, 'worklist'];

const CONTENT_MODULE = join(PROGRAM, 'src', 'pages', '_content.ts');
const SITE_MODULE = join(PROGRAM, 'src', 'views', 'site.ts');
const NOW = "globalThis[Symbol.for('same-story.live')]()";

/** Puts the content as it is now in the place of what a build has. */
function transform(code: string, id: string): string | undefined {
  if (id === CONTENT_MODULE)
    return `export const stories = ${NOW}.stories;\nexport const made = stories;\nexport const isSiteMade = true;\nexport const takenOver = [];\n`;
  // Only a build draws pictures.
  if (id === SITE_MODULE)
    return code.replaceAll(
      'import.meta.env.SITE_FILE',
      `JSON.stringify({ ...${NOW}.site, pictures: false })`,
    );
  return undefined;
}

/** Makes the server forget the pages it made of the content before, and the browsers load theirs anew. */
function refresh(server: Server): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    const stale = new Set<string>();
    const walk = (module: { id: string | null; importers: Set<{ id: string | null }> }): void => {
      if (module.id === null || stale.has(module.id)) return;
      stale.add(module.id);
      for (const importer of module.importers) walk(importer as typeof module);
    };
    for (const file of [CONTENT_MODULE, SITE_MODULE])
      for (const module of moduleGraph.getModulesByFile(file) ?? []) {
        walk(module);
        moduleGraph.invalidateModule(module, undefined, Date.now(), true);
      }
    if ('runner' in environment) {
      const { evaluatedModules } = (environment as unknown as Runnable).runner;
      for (const id of stale) {
        const module = evaluatedModules.getModuleById(id);
        if (module) evaluatedModules.invalidateModule(module);
      }
    }
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** An environment whose modules run in this process. */
interface Runnable {
  readonly runner: {
    readonly evaluatedModules: {
      getModuleById: (id: string) => object | undefined;
      invalidateModule: (module: object) => void;
    };
  };
}
