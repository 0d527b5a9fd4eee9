import { defineConfig } from 'astro/config';

/** Where the site will stand and lie; the build script and the tests set these. */
const {
  SAME_STORY_BASE = '/',
  SAME_STORY_SITE,
  SAME_STORY_OUT = './dist',
  SAME_STORY_ASTRO,
  SAME_STORY_SITE_FILE = '',
} = process.env;

export default defineConfig({
  site: SAME_STORY_SITE,
  base: SAME_STORY_BASE,
  outDir: SAME_STORY_OUT,
  // What it keeps between builds; each build of the build script has its own.
  cacheDir: SAME_STORY_ASTRO,
  trailingSlash: 'always',
  // The default deletes line breaks between inline elements and glues words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    // The policy of the pages allows neither inline styles nor inline scripts.
    inlineStylesheets: 'never',
  },
  // No helper for preloading: only the search loads further scripts, and it asks for them itself.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    // What `site.yaml` says, for `src/views/site.ts`.
    define: { 'import.meta.env.SITE_FILE': JSON.stringify(SAME_STORY_SITE_FILE) },
  },
  devToolbar: { enabled: false },
});
