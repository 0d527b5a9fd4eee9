import { expect, test } from 'vitest';
import type { LiveContent } from '../../../scripts/live/live-content.ts';
import { markPage } from '../../../scripts/live/mark-page.ts';
import { SiteFile } from '../../../src/model/site-file.ts';
import { listWork } from '../../../src/worklist/list-work.ts';
import { storyOf } from '../../views/story-of.ts';

const PAGE =
  '<html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><body><p>A</p></body></html>';
const story = storyOf({
  articles: { north: 'Fire\n\nA fire broke out.\n', south: 'Blaze\n\nThere was a blaze.\n' },
});
const live: LiveContent = {
  site: SiteFile.parse({}),
  stories: [story],
  work: { bridge: listWork(story) },
  problems: [],
};

test('the bar of an article has what is to do on it, of a story all', () => {
  const article = markPage(PAGE, live, '/bridge/articles/north/');
  expect(article).toContain('  north:\n    published: YYYY-MM-DD');
  expect(article).not.toContain('  south:');
  for (const path of ['/', '/bridge/']) expect(markPage(PAGE, live, path)).toContain('  south:');
  expect(markPage(PAGE, live, '/about/')).toContain('Nothing left to do here');
});

test('what is wrong is printed as text, and the policy of built pages is gone', () => {
  const problems = [{ level: 'error' as const, text: 'a.yaml:1:1 yaml-key <b>' }];
  const page = markPage(PAGE, { ...live, problems }, '/');
  expect(page).toContain('1 mistake: the page shows what was there before');
  expect(page).toContain('a.yaml:1:1 yaml-key &lt;b>');
  expect(page).not.toContain('Content-Security-Policy');
  expect(page.endsWith('</aside></body></html>')).toBe(true);
});
