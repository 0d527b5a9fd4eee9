import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function addressesUnder(base: string) {
  vi.stubEnv('BASE_URL', base);
  const at = await import('../../src/views/addresses.ts');
  return [
    at.frontAddress(),
    at.aboutAddress(),
    at.searchAddress(),
    at.storyAddress('s'),
    at.claimsAddress('s'),
    at.claimAddress('s', 'c'),
    at.articleAddress('s', 'a'),
    at.pairAddress('s', 'a', 'b'),
    at.quotesAddress('s'),
    at.utteranceAddress('s', 'u'),
  ];
}

describe.each(['/', '/some/base/', '/some/base'])('under %s', (base) => {
  test('every address begins with the base path once, and ends in a slash', async () => {
    const prefix = base.replace(/\/$/u, '');
    expect(await addressesUnder(base)).toEqual(
      [
        '/',
        '/about/',
        '/search/',
        '/s/',
        '/s/claims/',
        '/s/claims/c/',
        '/s/articles/a/',
        '/s/compare/a/b/',
        '/s/quotes/',
        '/s/quotes/u/',
      ].map((path) => `${prefix}${path}`),
    );
  });
});

test('places in pages, and queries of any signs', async () => {
  const { articleAddress, claimAddress, fileAddress, searchAddress } =
    await import('../../src/views/addresses.ts');
  expect(articleAddress('s', 'a', 's-1')).toBe('/s/articles/a/#s-1');
  expect(claimAddress('s', 'c', 'a')).toBe('/s/claims/c/#in-a');
  expect(fileAddress('favicon.png')).toBe('/favicon.png');
  expect(searchAddress('a & b?#“')).toBe('/search/?q=a%20%26%20b%3F%23%E2%80%9C');
});
