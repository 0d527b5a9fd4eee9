import { afterEach, expect, test, vi } from 'vitest';

// Test files share their modules: the next one must not meet this site.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What the site says if the build hands on this file. */
async function siteOf(file: string) {
  vi.stubEnv('SITE_FILE', file);
  vi.resetModules();
  return (await import('../../src/views/site.ts')).SITE;
}

test('outside a build the site is Same Story', async () => {
  expect(await siteOf('')).toMatchObject({ name: 'Same Story', editor: null, links: [] });
});

test('what the file says, with links for what it names', async () => {
  const site = await siteOf(
    JSON.stringify({
      name: 'Nova',
      editor: 'Ida Moen',
      contact: 'mail@example.org',
      imprint: 'https://example.org/i',
    }),
  );
  expect(site).toMatchObject({ name: 'Nova', editor: 'Ida Moen', footer: null });
  expect(site.links).toEqual([
    { name: 'Imprint', address: 'https://example.org/i' },
    { name: 'Contact', address: 'mailto:mail@example.org' },
  ]);
});
