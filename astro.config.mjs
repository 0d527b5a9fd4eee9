import { fileURLToPath } from 'node:url';
import { defineConfig, logHandlers } from 'astro/config';
import { nothingForToolbar } from './scripts/build/nothing-for-toolbar.ts';
import { orderPages } from './scripts/build/order-pages.ts';
import { ownScripts } from './scripts/build/own-scripts.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { isBuild } from './src/loaders/made-stories.ts';

/** Where the site will stand and lie; the build script and the tests set these. */
const {
  SAME_STORY_BASE = '/',
  SAME_STORY_SITE,
  SAME_STORY_OUT = './dist',
  SAME_STORY_ASTRO,
  SAME_STORY_SITE_FILE = '',
  SAME_STORY_WORDS,
  SAME_STORY_LOG,
} = process.env;

/** @param {string} folder */
const inProject = (folder) => fileURLToPath(new URL(folder, import.meta.url));

/** The site's own words: English under Node, and of one language in each build, so that scripts ship no other. */
const words =
  SAME_STORY_WORDS ?? inProject(`src/words/${JSON.parse(SAME_STORY_SITE_FILE || '{}').language ?? 'en'}`);

export default defineConfig({
  site: SAME_STORY_SITE,
  base: SAME_STORY_BASE,
  outDir: SAME_STORY_OUT,
  // Each build of the build script has a root of its own: what Astro writes there (`.astro` and its cache) has fixed
  // names, and two builds at once took them from each other.
  root: SAME_STORY_ASTRO,
  cacheDir: SAME_STORY_ASTRO,
  srcDir: inProject('src'),
  publicDir: inProject('public'),
  trailingSlash: 'always',
  // The default deletes line breaks between inline elements and glues words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    // The policy of the pages allows neither inline styles nor inline scripts.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports(), ownScripts(), ...(isBuild ? [nothingForToolbar()] : [])],
    resolve: { alias: [{ find: /^#words(?=\/)/, replacement: words }] },
    // What `site.yaml` says, for `src/views/site.ts`.
    define: { 'import.meta.env.SITE_FILE': JSON.stringify(SAME_STORY_SITE_FILE) },
  },
  // A line for each page is for whoever asks for it: writing one takes as long as a twentieth of making the page.
  ...(SAME_STORY_LOG && { logger: logHandlers.node({ level: SAME_STORY_LOG }) }),
  devToolbar: { enabled: false },
  integrations: [orderPages()],
});
