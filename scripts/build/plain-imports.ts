import type { ViteUserConfig } from 'astro';

/** What Vite, which Astro brings, takes as a plugin. */
export type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Further scripts are fetched by the browser's own `import()`. Vite's helper would ask for what they import a little sooner,
 * and weighs as much as one of them.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'same-story-plain-imports',
    enforce: 'pre',
    // Astro sets this itself, over what the build says.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
