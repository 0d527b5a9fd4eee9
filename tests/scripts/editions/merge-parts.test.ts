import { expect, test } from 'vitest';
import { mergeParts, spriteOf } from '../../../scripts/editions/merge-parts.ts';
import { readStoryPages } from '../../../scripts/editions/parts.ts';
import { writeSmallStory } from './small-story.ts';

function merge(hosted = true) {
  const pages = readStoryPages(writeSmallStory(hosted), 'fire');
  const parts = [...pages.parts.values()];
  const sprite = spriteOf(parts);
  return {
    sprite,
    of: mergeParts(
      pages,
      parts.map((part) => ({ part, level: 3 })),
    ),
  };
}

test('ids begin with the page, and so do the links and names that point to them', () => {
  const { of } = merge();
  expect(of.get('claims/first')).toContain('aria-labelledby="claims/first.it"');
  expect(of.get('claims/first')).toContain('<h2 id="claims/first.it" aria-level="4">');
  expect(of.get('claims/first')).toContain('<a href="#claims/first.it">here</a>');
});

test('links to pages of the document become fragments; swapped pairs and old addresses lead to what they show', () => {
  const overview = merge().of.get('overview');
  expect(overview).toContain('<a href="#articles/one.s-1">one</a>');
  expect(overview).toContain('<a href="#compare/one/two">swapped</a>');
  expect(overview).toContain('<a href="#claims/first">old</a>');
});

test('a link to another page leads to the site, and without its address the words stand alone', () => {
  expect(merge().of.get('overview')).toContain(
    '<a href="https://brask.example/some/search/?q=a&#38;b" rel="external noreferrer">search</a>',
  );
  const unknown = merge(false).of.get('overview') ?? '';
  expect(unknown).toContain('search');
  expect(unknown).not.toContain('search/?q');
});

test('a link out stays, and a link to nothing is none', () => {
  const { of } = merge();
  expect(of.get('claims/second')).toContain('<a href="https://example.org/a#b">out</a>');
  expect(of.get('claims/first')).toMatch(/<\/a>gone<\/section>/u);
});

test('scripts and what is for the site alone are taken out; pictures stand once', () => {
  const { of, sprite } = merge();
  expect([...of.values()].join('')).not.toMatch(/<script|no-print|class="sprite"/u);
  expect(sprite).toContain('<symbol id="state-reports">');
});
