import { expect, test } from 'vitest';
import { printComparison } from '../../../../scripts/dev/pages/print-comparison.ts';

const ours = { seconds: 12, memory: 600, processes: [], pages: 500, bytes: 4_200_000 };
const bare = { seconds: 6, memory: 400, processes: [], pages: 500, bytes: 4_200_000 };

test('costs stand under each other, with how many times those of Astro alone', () => {
  const page = { ours: 2, bare: 0.8, times: 2.5 };
  expect(printComparison({ ours, bare, page, memory: 1.5 })).toBe(`500 pages, 4.2 MB of HTML
              processor   a page more    memory
Same Story       12.0 s       2.00 ms    600 MB
Astro alone       6.0 s       0.80 ms    400 MB
times              2.00          2.50      1.50`);
});

test('what cannot be told has no figure', () => {
  const text = printComparison({ ours, bare, page: null, memory: 1.5 });
  expect(text).toContain('Same Story       12.0 s             –    600 MB');
  expect(text).toContain('cannot be told');
});
