import { expect, test } from 'vitest';
import {
  headerRules,
  headersFile,
  readHeaders,
  readRedirects,
  redirectsFile,
} from '../../../src/exports/site/host-rules.ts';
import { CONTENT_SECURITY_POLICY, EMBED_POLICY, headerPolicy } from '../../../src/layouts/policy.ts';

test('the header is the policy of the pages, and forbids framing', () => {
  expect(headerPolicy(CONTENT_SECURITY_POLICY)).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  expect(CONTENT_SECURITY_POLICY).not.toContain('frame-ancestors');
});

const EMBEDS = headerPolicy(EMBED_POLICY, '*');

test('embeds alone may be framed, and run no script', () => {
  expect(EMBEDS).toMatch(/; frame-ancestors \*$/u);
  expect(EMBEDS).not.toContain('script-src');
  const file = headersFile(
    '/b/',
    headerRules({ pages: headerPolicy(CONTENT_SECURITY_POLICY), embeds: EMBEDS }),
  );
  // The policy of all pages is taken off first, since two policies would both hold.
  expect(file).toContain(`/b/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${EMBEDS}\n`);
  expect(file.match(/frame-ancestors \*/gu)).toHaveLength(1);
});

test.each(['/', '/some/base/'])('what is written for `%s` is read again', (base) => {
  const rules = headerRules({ pages: headerPolicy(CONTENT_SECURITY_POLICY), embeds: EMBEDS });
  const file = headersFile(base, rules);
  expect(file).toMatch(new RegExp(`^${base}\\*\n  Content-Security-Policy: `, 'u'));
  expect(readHeaders(base, file)).toEqual(rules);
  const redirects = [
    { from: `${base}a/b/`, to: `${base}c/` },
    { from: `${base}old/*`, to: `${base}new/:splat` },
  ];
  expect(readRedirects(redirectsFile(redirects))).toEqual(redirects);
});
