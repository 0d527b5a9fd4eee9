#!/usr/bin/env node
/**
 * Runs the scorers on the hand-marked sets of this repository and writes the results to
 * `src/views/about/measured.json`, which gives the method page its figures (for alignment, those of the
 * held-out stories). `npm run score` measures the same, except for the other search engines, and compares.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_FOLDER } from '../../tests/example-story.ts';
import { readArguments } from '../read-arguments.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the method page takes its figures from. */
export const MEASURED = join(ROOT, 'src/views/about/measured.json');

/** Whatever else stands in `content`, the figures are the shipped story's. */
const EXAMPLE_ALONE = ['--content', EXAMPLE_FOLDER];

/** The states of the shipped story, coded a second time without sight of the first. */
const CODING = join(ROOT, 'tests/fixtures/coding/second.yaml');

/**
 * What the scorers print, as data. Rates are 0–1, rounded to three places so that the file changes only when
 * they do.
 *
 * @param options.peers whether to measure other search engines too, which takes a minute
 */
export function measure({ peers }: { readonly peers: boolean }): Measured {
  const quotes = JSON.parse(run('score-quotes.ts', '--json')) as Record<string, number>;
  return {
    quotes: Object.fromEntries(
      Object.entries(quotes).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
    ),
    alignment: measureAlignment(),
    coding: JSON.parse(
      run('../check.ts', ...EXAMPLE_ALONE, '--agreement', CODING, '--json'),
    ) as Measured['coding'],
    search: JSON.parse(
      run('score-search.ts', ...EXAMPLE_ALONE, '--json', ...(peers ? [] : ['--alone'])),
    ) as SearchScores,
  };
}

/** Each method on the held-out stories: only a set that nothing was tuned on says something about other articles. */
export function measureAlignment(): Measured['alignment'] {
  const [, heldOut = ''] = run('score-alignment.ts').split(/^== held out: .*$/mu);
  const lines = (heldOut.split(/^== /mu)[0] ?? '').split('\n');
  return lines.flatMap((line) => {
    const [, method] = /^(.+?)\s{2,}P \d/u.exec(line) ?? [];
    const figures = [...line.matchAll(/P (\d\.\d+)\s+R (\d\.\d+)\s+F1 (\d\.\d+)/gu)].map(
      ([, precision, recall, f1]) => ({
        precision: Number(precision),
        recall: Number(recall),
        f1: Number(f1),
      }),
    );
    const [same, , overlapping] = figures;
    return method && same && overlapping ? [{ method, same, overlapping }] : [];
  });
}

function run(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

interface Measured {
  readonly quotes: Record<string, number>;
  readonly alignment: { method: string; same: Measure; overlapping: Measure }[];
  /** How far two codings of the shipped story agree. */
  readonly coding: { cells: number; claims: number; raw: number; kappa: number };
  /** For the shipped story. Times are left out: they differ from run to run. */
  readonly search: SearchScores;
}

type SearchScores = {
  passages: number;
  queries: number;
  absent: number;
  rows: { engine: string; kinds: Record<string, { first: number; five: number }>; absent: number }[];
};

type Measure = { precision: number; recall: number; f1: number };

if (import.meta.main) {
  readArguments({
    call: 'npm run dev:measure',
    does: 'Runs the scorers and writes what they measure to src/views/about/measured.json, for the method page.',
  });
  writeFileSync(MEASURED, `${JSON.stringify(measure({ peers: true }), null, 1)}\n`);
  console.log(`Written: ${MEASURED}`);
}
