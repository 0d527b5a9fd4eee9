import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/text/look/contrast.ts';

describe('contrast', () => {
  test.each([
    ['#000', '#fff', '21.0'],
    ['#fff', '#000000', '21.0'],
    ['#777', '#777777', '1.0'],
    ['#767676', '#fff', '4.5'],
    ['#0072B2', '#ffffff', '5.2'],
  ])('%s on %s is %s', (a, b, ratio) => {
    expect(contrast(a, b).toFixed(1)).toBe(ratio);
  });
  test('what is no colour is an error', () => expect(() => contrast('red', '#fff')).toThrow('`red`'));
});
