import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId } from '../../src/corpus/derive-id.ts';
import { anyText } from './any-text.ts';

describe('deriveId(name)', () => {
  test.each([
    ['the-north', 'the-north'],
    ['UPPER_case', 'UPPER_case'],
    ['Die Süddeutsche', 'Die-Suddeutsche'],
    ['a.b.c', 'a-b-c'],
    ['-dash-', 'dash'],
    ['__proto__', 'proto__'],
  ])('%s', (name, id) => expect(deriveId(name)).toBe(id));

  test('is part of an address for any name', () => {
    fc.assert(fc.property(anyText(), (name) => /^[A-Za-z0-9][\w-]*$/.test(deriveId(name))));
  });

  test('tells names without letters apart', () => expect(deriveId('!!!')).not.toBe(deriveId('???')));
});
