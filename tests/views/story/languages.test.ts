import { expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import { alternatesOf, languagesOf } from '../../../src/views/story/languages.ts';
import { withAddress } from '../../exports/site/full-address.ts';
import { bridge } from '../bridge.ts';

const named = (id: string, alsoIn: Record<string, string>): Story => ({ ...bridge(), id, alsoIn });
const stories = [
  named('fire', { nb: 'brann', fr: 'feu' }),
  named('brann', { en: 'fire', fr: 'feu' }),
  named('feu', { en: 'fire', nb: 'brann' }),
];

test('a story’s own language is the one under which the others name it', () => {
  for (const story of stories)
    expect(languagesOf(story, stories).map(({ tag, story: id }) => [tag, id])).toEqual([
      ['en', 'fire'],
      ['fr', 'feu'],
      ['nb', 'brann'],
    ]);
  expect(languagesOf(stories[0]!, stories).map(({ name }) => name)).toEqual([
    'English',
    'français',
    'norsk bokmål',
  ]);
});

test('a story that is left out, and one alone, has no others', () => {
  const [fire] = stories;
  expect(languagesOf(fire!, [fire!])).toEqual([]);
  expect(languagesOf(bridge(), [bridge()])).toEqual([]);
  expect(languagesOf(fire!, stories.slice(0, 2)).map(({ tag }) => tag)).toEqual(['en', 'nb']);
});

test('search engines are told full addresses, and where all others go: the site’s own language', async () => {
  const alternates = await withAddress(async () => {
    const module = await import('../../../src/views/story/languages.ts');
    return module.alternatesOf(module.languagesOf(stories[2]!, stories));
  });
  expect(alternates).toEqual([
    { hreflang: 'en', href: 'https://site.example/fire/' },
    { hreflang: 'fr', href: 'https://site.example/feu/' },
    { hreflang: 'nb', href: 'https://site.example/brann/' },
    { hreflang: 'x-default', href: 'https://site.example/fire/' },
  ]);
});

test('without a full address there are none', () => {
  expect(alternatesOf(languagesOf(stories[0]!, stories))).toEqual([]);
});
