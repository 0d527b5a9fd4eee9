import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type Column } from '../../../src/exports/data/csv.ts';

const columns: Column<{ text: string; count: number | null }>[] = [
  { name: 'text', type: 'string', about: 'Text', of: ({ text }) => text },
  { name: 'count', type: 'integer', about: 'Number', of: ({ count }) => count },
];

test('a table begins with a byte order mark and ends its lines in CR LF', () => {
  expect(toCsv(columns, [{ text: 'a', count: 1 }])).toBe('\ufefftext,count\r\na,1\r\n');
});

test('cells with commas, marks or line breaks are quoted', () => {
  expect(toCsv(columns, [{ text: 'say "x",\nthen', count: null }])).toBe(
    '\ufefftext,count\r\n"say ""x"",\nthen",\r\n',
  );
});

describe('what a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', ' =1', '\uff1d1'])('%j is text', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });
  test.each(['a=1', '1-2', '“=”', ''])('%j stays as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });
});

test('numbers are not text: a negative one would stay a number', () => {
  expect(toCsv(columns, [{ text: '-', count: -1 }])).toBe("\ufefftext,count\r\n'-,-1\r\n");
});

test('what is written can be read again, but for the apostrophes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const csv = toCsv(
        columns,
        texts.map((text) => ({ text, count: 1 })),
      );
      expect(read(csv).slice(1)).toEqual(
        texts.map((text) => [DANGEROUS.test(text) ? `'${text}` : text, '1']),
      );
    }),
  );
});

const DANGEROUS = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

const cellOf = (text: string) => read(toCsv(columns, [{ text, count: 1 }]))[1]?.[0];

/** RFC 4180, as strictly as it says. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/guy;
  cell.lastIndex = 1;
  let row: string[] = [];
  for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
