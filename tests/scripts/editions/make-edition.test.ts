import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../scripts/editions/make-edition.ts';
import { writeSmallStory } from './small-story.ts';

const whole = makeEdition(writeSmallStory(), 'fire');

test('an edition is one document with the pages of the story, each once and in the order of its list', () => {
  const ids = ['overview', 'claims', 'claims/second', 'claims/first', 'compare/one/two', 'articles/one'];
  const places = ids.map((id) => whole.indexOf(`id="${id}"`));
  expect(places.every((at, i) => at > (places[i - 1] ?? 0))).toBe(true);
  expect(whole).toContain('A fire burned.');
  for (const words of ['Sheet', 'Blind', 'Moved', 'Two and one', 'only on a screen'])
    expect(whole).not.toContain(words);
  expect(whole.match(/<h1/gu)?.length).toBe(whole.match(/<h1 aria-level="[23]"/gu)!.length + 1);
});

test('it asks for no file: style and script stand in it and are allowed by their hashes', () => {
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(whole) ?? [];
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/u.exec(whole) ?? [];
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(script).toContain('dataset.theme');
  expect(style).toContain(`url("data:font/woff2;base64,${Buffer.from('letters').toString('base64')}")`);
  expect(whole).toContain(
    `content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(whole).not.toMatch(/<link rel="(?:stylesheet|preload)|<(?:img|iframe|script) src|@import|style="/u);
});

test('sources are the articles as their own pages cite them first', () => {
  expect(whole).toContain('<li>One, 2 March</li>');
  expect(whole).not.toContain('<li>Two</li>');
});

test('the print edition has the differences of a pair and not its texts', () => {
  const print = makeEdition(writeSmallStory(), 'fire', 'print');
  expect(print).toContain('Otherwise');
  expect(print).not.toContain('Both texts');
  expect(print).not.toContain('class="rest"');
  expect(print).toContain("script-src 'none'");
  expect(print).not.toContain('<script');
});

test('a story that the site does not have is an error', () => {
  expect(() => makeEdition(writeSmallStory(), 'flood')).toThrow();
});
