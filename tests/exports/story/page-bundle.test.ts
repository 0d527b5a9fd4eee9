import { expect, test } from 'vitest';
import { bundleName, isBundle, markBefore, unpackPages } from '../../../src/exports/story/page-bundle.ts';

const STYLES = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
const SCRIPTS = '<script type="module" src="/a.js"></script>';
const page = (name: string, styles = STYLES, scripts = SCRIPTS) =>
  `<html> <head><link rel="stylesheet" href="/first.css"><title>${name}</title>${styles}</head> <body> <p>${name}</p>  ${scripts}  </body> </html>`;

test('each page of a bundle is as if Astro had made it alone', () => {
  const bundle = `<!DOCTYPE html>${markBefore('u-1')}${page('one')}${markBefore('u-2')}${page('two', '', '')}${markBefore('u-3')}${page('three', '', '')}`;
  expect(unpackPages(bundle)).toEqual([
    ['u-1', `<!DOCTYPE html>${page('one')}`],
    ['u-2', `<!DOCTYPE html>${page('two')}`],
    ['u-3', `<!DOCTYPE html>${page('three')}`],
  ]);
});

test('a bundle may have no styles and no scripts of its own', () => {
  const bundle = `<!DOCTYPE html>${markBefore('u-1')}${page('one', '', '')}${markBefore('u-2')}${page('two', '', '')}`;
  expect(unpackPages(bundle)[1]).toEqual(['u-2', `<!DOCTYPE html>${page('two', '', '')}`]);
});

test('the path of a bundle is that of no page', () => {
  expect(isBundle(`/harbour/quotes/${bundleName(12)}/`)).toBe(true);
  expect(isBundle('/harbour/quotes/u-12/')).toBe(false);
  expect(isBundle('/harbour/1/')).toBe(false);
});
