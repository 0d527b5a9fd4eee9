import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { nothingForToolbar } from '../../../scripts/build/nothing-for-toolbar.ts';

/** As Astro asks for what its toolbar needs: for all, and for browsers. */
const toolbar: Plugin = {
  name: 'toolbar',
  config: () => ({ optimizeDeps: { include: ['zod'] } }),
  configEnvironment: (name) => (name === 'client' ? { optimizeDeps: { include: ['yaml'] } } : undefined),
};

async function isPreparing(...more: Plugin[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'toolbar-'));
  const server = await createServer({
    root: folder,
    cacheDir: join(folder, 'cache'),
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [...more, toolbar],
  });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return server.environments.client.depsOptimizer !== undefined;
}

test('the server that reads the configuration prepares nothing for browsers', async () => {
  expect(await isPreparing()).toBe(true);
  expect(await isPreparing(nothingForToolbar() as Plugin)).toBe(false);
});
