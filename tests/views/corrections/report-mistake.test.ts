import { expect, test } from 'vitest';
import { blindStory } from '../../../src/views/blind-story.ts';
import { citedClaim } from '../../../src/views/cited-pages.ts';
import { reportAddress } from '../../../src/views/corrections/report-mistake.ts';
import { bridge } from '../bridge.ts';

const story = bridge();
const page = citedClaim(story, story.claims[0]!);

test('a mail has the page, its place and the texts filled in', () => {
  const address = new URL(reportAddress(story, page, 'mailto:mail@example.org') ?? '');
  expect([address.protocol, address.pathname]).toEqual(['mailto:', 'mail@example.org']);
  expect(address.searchParams.get('subject')).toBe(`Something wrong: ${story.title}`);
  const body = address.searchParams.get('body') ?? '';
  expect(body).toContain(`Page: ${page.address}\r\nPlace: ${page.title}\r\n`);
  for (const { digest } of story.articles) expect(body).toContain(digest.slice(0, 16));
});

test('a plus and an ampersand of a title stay what they are', () => {
  const address = reportAddress(story, { ...page, title: 'Bread & Sons +1' }, 'mailto:mail@example.org');
  expect(address).toContain('Bread%20%26%20Sons%20%2B1');
});

test('a web address is taken as it is', () => {
  expect(reportAddress(story, page, 'https://example.org/mistakes')).toBe('https://example.org/mistakes');
});

test('there is none where the site names none, nor on a page that hides the outlets', () => {
  expect(reportAddress(story, page, null)).toBeNull();
  expect(reportAddress(blindStory(story), page, 'mailto:mail@example.org')).toBeNull();
});
