import { expect, test } from 'vitest';
import {
  headerRules,
  headersFile,
  readHeaders,
  readRedirects,
  redirectsFile,
} from '../../../src/exports/site/host-rules.ts';
import { CONTENT_SECURITY_POLICY, headerPolicy, PROPOSALS_POLICY } from '../../../src/layouts/policy.ts';

test('the header is the policy of the pages, and forbids framing', () => {
  expect(headerPolicy(CONTENT_SECURITY_POLICY)).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  expect(CONTENT_SECURITY_POLICY).not.toContain('frame-ancestors');
});

test.each(['/', '/some/base/'])('what is written for `%s` is read again', (base) => {
  const rules = headerRules(headerPolicy(PROPOSALS_POLICY));
  const file = headersFile(base, rules);
  expect(file).toMatch(new RegExp(`^${base}\\*\n  Content-Security-Policy: `, 'u'));
  expect(readHeaders(base, file)).toEqual(rules);
  const redirects = [
    { from: `${base}a/b/`, to: `${base}c/` },
    { from: `${base}old/*`, to: `${base}new/:splat` },
  ];
  expect(readRedirects(redirectsFile(redirects))).toEqual(redirects);
});
