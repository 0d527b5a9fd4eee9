import { vi } from 'vitest';

/** Imports a module as in a build of a site with an address. */
export async function withAddress<T>(load: () => Promise<T>): Promise<T> {
  vi.stubEnv('SITE', 'https://site.example');
  vi.resetModules();
  try {
    return await load();
  } finally {
    vi.unstubAllEnvs();
    vi.resetModules();
  }
}
