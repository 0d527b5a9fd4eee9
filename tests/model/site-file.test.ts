import { describe, expect, test } from 'vitest';
import { SiteFile } from '../../src/model/site-file.ts';

test('each key has a default or may be missing', () => {
  expect(SiteFile.parse({})).toMatchObject({ name: 'Same Story' });
});

describe('what is wrong is refused', () => {
  test.each([
    ['an unknown key', { nmae: 'x' }],
    ['an address without a scheme', { address: 'example.org' }],
    ['a base without slashes', { base: 'stories' }],
    ['a contact that is neither', { contact: 'javascript:alert(1)' }],
    ['an empty name', { name: '' }],
  ])('%s', (_, file) => {
    expect(SiteFile.safeParse(file).success).toBe(false);
  });
});

test.each(['mail@example.org', 'https://example.org/contact'])('%s is a contact', (contact) => {
  expect(SiteFile.safeParse({ contact }).success).toBe(true);
});
