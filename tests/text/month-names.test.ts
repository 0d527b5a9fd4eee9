import { expect, test } from 'vitest';
import { monthNames } from '../../src/text/month-names.ts';

const NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
);

test.each([
  ['de', 'marz', 'march'],
  ['fr', 'octobre', 'october'],
  ['ru', 'октября', 'october'],
  ['he', 'אוקטובר', 'october'],
  ['he', 'באוקטובר', 'october'],
  ['ar', 'أكتوبر', 'october'],
])('in %s `%s` is %s', (lang, printed, name) => {
  const months = monthNames(lang, NAMES);
  expect([...months].filter(([, each]) => each === name).map(([form]) => form)).toContain(
    printed.normalize('NFKD').replace(/\p{M}/gu, ''),
  );
});

test('numbered months are no names', () => {
  expect(monthNames('ko', NAMES).size).toBe(0);
});
