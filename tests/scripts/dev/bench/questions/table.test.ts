import { expect, test } from 'vitest';
import { printTable, turned } from '../../../../../scripts/dev/bench/questions/table.ts';

test('a table is printed with its question and columns in line', () => {
  expect(printTable({ question: 'How much?', columns: ['a', 'bb'], rows: [['ours', '1', '22']] })).toBe(
    'How much?\n      a  bb\nours  1  22',
  );
});

test('a table is turned on its side', () => {
  expect(
    turned(
      ['x', 'y'],
      [
        ['one', '1', '2'],
        ['two', '3', '4'],
      ],
    ),
  ).toEqual({
    columns: ['one', 'two'],
    rows: [
      ['x', '1', '3'],
      ['y', '2', '4'],
    ],
  });
});
