/** The answer to a question: a table of figures, with what they were measured on. */
export interface BenchTable {
  /** What is asked, and of what, in a sentence or two. */
  readonly question: string;
  /** Heads of the columns after the first. */
  readonly columns: readonly string[];
  /** A name, and a cell for each column. */
  readonly rows: readonly (readonly string[])[];
}

/** Answers a question; says meanwhile what it does. */
export type Question = (say: (what: string) => void) => Promise<BenchTable>;

export const times = (value: number, base: number): string => `${(value / base).toFixed(2)} ×`;
export const seconds = (value: number): string => `${value.toFixed(1)} s`;
export const percent = (share: number): string => (share * 100).toFixed(1);

/** A table whose columns become its rows: many kinds of figures stand better below each other. */
export function turned(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Pick<BenchTable, 'columns' | 'rows'> {
  return {
    columns: rows.map(([name = '']) => name),
    rows: columns.map((column, at) => [column, ...rows.map((row) => row[at + 1] ?? '')]),
  };
}

/** A table as text. */
export function printTable({ question, columns, rows }: BenchTable): string {
  const lines = [['', ...columns], ...rows];
  const widths = ['', ...columns].map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return [
    question,
    ...lines.map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[at] ?? 0) + 2)))
        .join(''),
    ),
  ].join('\n');
}
