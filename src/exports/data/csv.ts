/** A column of a table: its name in the first line, what it holds, and the cell of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly about: string;
  readonly of: (row: Row) => string | number | boolean | null;
}

/** Lets spreadsheets read UTF-8 as such. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, lines that end in CR LF, and no cell that a
 * spreadsheet would take for a formula. `null` is an empty cell.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ of }) => cell(of(row)))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = harmless(value);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Puts an apostrophe before what a spreadsheet would calculate or run: text that begins with `=`, `+`, `-`, `@`, a tab or
 * a line break (OWASP, CSV Injection), blanks before it not counted.
 */
function harmless(text: string): string {
  return /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u.test(text) ? `'${text}` : text;
}
