import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId } from '../../../src/corpus/derive-id.ts';
import { locate } from '../../../src/corpus/files/locate.ts';
import { suggestName } from '../../../src/text/suggest-name.ts';
import { anyText } from '../any-text.ts';

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

describe('suggestName(given, known)', () => {
  const KNOWN = ['evidence', 'state', 'note', 'attribution', 'the-moon'];
  test.each([
    ['evidance', 'evidence'],
    ['stat', 'state'],
    ['ntoe', 'note'],
    ['Attribution', 'attribution'],
    ['The Moon', 'the-moon'],
    ['remark', null],
    ['', null],
  ])('%s', (given, meant) => expect(suggestName(given, KNOWN)).toBe(meant));
});

describe('locate(text, offset)', () => {
  test.each([
    ['|one', '1:1'],
    ['one\ntw|o', '2:3'],
    ['one\r\n\r\nth|ree', '3:3'],
    ['one\rtw|o', '2:3'],
    ['😀|', '1:3'],
  ])('%j', (marked, expected) => {
    const { line, column } = locate(marked.replace('|', ''), marked.indexOf('|'));
    expect(`${line}:${column}`).toBe(expected);
  });
});
