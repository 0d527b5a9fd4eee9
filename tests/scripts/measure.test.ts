import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEASURED, measure } from '../../scripts/dev/measure.ts';

test('the figures on the method page are those that the scorers measure now', { timeout: 240_000 }, () => {
  const shown = JSON.parse(readFileSync(MEASURED, 'utf8')) as ReturnType<typeof measure>;
  // Our own search; what other engines find is measured where the file is written.
  const measured = measure({ peers: false });
  const own = shown.search.rows.filter(({ engine }) =>
    measured.search.rows.some((row) => row.engine === engine),
  );
  expect({ ...shown, search: { ...shown.search, rows: own } }, 'run `npm run dev:measure`').toEqual(measured);
  expect(shown.search.rows.length).toBeGreaterThan(own.length);
});
