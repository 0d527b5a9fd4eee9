import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inOrder } from '../../../scripts/build/order-pages.ts';
import { writePage } from '../../../scripts/build/write-page.ts';

test('pages come by story, those of the whole site last', () => {
  const path = (pathname: string, ...params: string[]) => ({ pathname, route: { params } });
  const paths = [
    path('/bridge/', '...story'),
    path('/about/'),
    path('/ferry/', '...story'),
    path('/embed/bridge/', 'story'),
    path('/ferry/quotes/', '...story'),
  ];
  const names = (site: boolean) => inOrder(paths, site).map(({ pathname }) => pathname);
  expect(names(false)).toEqual(['/bridge/', '/embed/bridge/', '/ferry/', '/ferry/quotes/']);
  expect(names(true).at(-1)).toBe('/about/');
});

test('a page is the index of the folder that its address names', () => {
  const site = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  writePage(site, '/m%C3%BChle/quotes/', new TextEncoder().encode('<p>ä</p>'));
  writePage(site, '/m%C3%BChle/', new TextEncoder().encode('first'));
  writePage(site, '/m%C3%BChle/', new TextEncoder().encode('second'));
  expect(readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'mühle',
    'mühle/index.html',
    'mühle/quotes',
    'mühle/quotes/index.html',
  ]);
  expect(readFileSync(join(site, 'mühle/quotes/index.html'), 'utf8')).toBe('<p>ä</p>');
  expect(readFileSync(join(site, 'mühle/index.html'), 'utf8')).toBe('second');
});
