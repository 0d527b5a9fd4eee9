import { expect, test } from 'vitest';
import { measureAgreement } from '../../src/claims/measure-agreement.ts';
import type { CellState } from '../../src/model/claim.ts';

const coding = (states: Record<string, CellState>) => new Map(Object.entries(states));

test('counts cells of both, by state, and takes chance off', () => {
  const one = coding({
    a: 'reports',
    b: 'reports',
    c: 'silent',
    d: 'silent',
    e: 'reports',
    only: 'silent',
  });
  const two = coding({ a: 'reports', b: 'reports', c: 'silent', d: 'less-specific', e: 'silent' });
  const { cells, raw, kappa, states } = measureAgreement(one, two);
  expect([cells, raw]).toEqual([5, 0.6]);
  // Chance: (3·2 + 2·2 + 0·1) / 25 = 0.4.
  expect(kappa).toBeCloseTo((0.6 - 0.4) / 0.6, 10);
  expect(states.map(({ state, one: first, two: second, both }) => [state, first, second, both])).toEqual([
    ['less-specific', 0, 1, 0],
    ['reports', 3, 2, 2],
    ['silent', 2, 2, 1],
  ]);
});

test('the same coding agrees wholly', () => {
  const states = coding({ a: 'reports', b: 'silent' });
  expect(measureAgreement(states, states)).toMatchObject({ raw: 1, kappa: 1 });
});

test('files that share no cell agree on nothing', () => {
  expect(measureAgreement(coding({ a: 'reports' }), coding({ b: 'reports' }))).toMatchObject({
    cells: 0,
    raw: 0,
    kappa: 0,
  });
});
