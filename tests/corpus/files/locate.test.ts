import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/corpus/files/locate.ts';

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
