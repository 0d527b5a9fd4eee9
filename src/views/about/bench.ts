import { words } from '#words/about.ts';
import bench from './bench.json' with { type: 'json' };
import { dayInWords } from '../day-words.ts';

/** The last answer to a question of `npm run bench`. */
export interface BenchView {
  readonly question: string;
  /** When and on what it was measured, in a sentence. */
  readonly measured: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

interface Answer {
  readonly question: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly at: { readonly day: string; readonly machine: string; readonly versions: string };
}

/** What readers get on the search page, and the answers to all other questions. */
export function benchView(): {
  readonly searchPage: BenchView | null;
  readonly others: readonly BenchView[];
} {
  const answers: Readonly<Record<string, Answer>> = bench;
  const { 'search-page': searchPage, ...others } = answers;
  return {
    searchPage: searchPage ? viewOf(searchPage) : null,
    others: Object.values(others).map(viewOf),
  };
}

const viewOf = ({ question, columns, rows, at }: Answer): BenchView => ({
  question,
  measured: words.benchMeasured(dayInWords(at.day), at.versions, at.machine),
  columns,
  rows: rows.map(([name = '', ...cells]) => ({ name, cells })),
});
