/**
 * Measures the search on generated documents beside other engines, in the same run and with the same queries.
 *
 * Each kind has 200 queries, or fewer if an engine's time is up; the table says how many. Queries are runs of
 * 5 to 10 words of a document, changed as `search/known-items.ts` says; documents come from
 * `search/news-documents.ts`.
 */
import { readArguments, WHOLE, WHOLES } from '../../read-arguments.ts';
import { ENGINES, type Search } from '../search/engines.ts';
import { KINDS, makeKnownItems } from '../search/known-items.ts';
import { makeDocuments } from '../search/news-documents.ts';
import { makeRandom } from '../search/random.ts';
import { percentile, runQueries, shares, type Tally } from '../search/run-queries.ts';

const { values } = readArguments({
  call: 'npm run dev:bench-search',
  does: 'Measures the search on generated documents beside other engines.',
  options: {
    sizes: { value: 'N,N', about: 'numbers of documents', initially: '200,2000,20000,100000', form: WHOLES },
    seconds: { value: 'N', about: 'for the queries of each engine', initially: '60', form: WHOLE },
    only: {
      value: 'NAMES',
      about: 'engines by the beginnings of their names, separated by commas ("this site,fuse.js")',
    },
    seed: { value: 'N', about: 'another number makes other queries', initially: '11', form: WHOLE },
  },
});
const QUERIES = 200;
const only = values.only?.split(',');
const ahead: string[] = [];
const p95 = new Map<string, Map<number, number>>();

for (const size of values.sizes.split(',').map(Number)) {
  const documents = makeDocuments(size);
  const queries = Object.fromEntries(
    KINDS.map((kind, i) => [
      kind,
      makeKnownItems(documents, kind, QUERIES, makeRandom(Number(values.seed) * 100 + i)),
    ]),
  );
  const words = new Set(documents.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  console.log(
    `\n${size.toLocaleString('en')} documents, ${words.size.toLocaleString('en')} words\n${head()}`,
  );
  let own: Tally | null = null;
  for (const engine of ENGINES.filter(
    ({ name }) => !only || only.some((start) => name.startsWith(start.trim())),
  )) {
    const start = performance.now();
    let search: Search;
    try {
      search = await engine.build(documents);
    } catch (error) {
      console.log(`${engine.name.padEnd(25)} could not be built: ${(error as Error).message.slice(0, 80)}`);
      continue;
    }
    const built = performance.now() - start;
    const tally = await runQueries(search, queries, Number(values.seconds));
    own ??= engine === ENGINES[0] ? tally : null;
    if (own && tally !== own)
      ahead.push(
        ...aheadOf(own, tally).map((what) => `${engine.name} at ${size.toLocaleString('en')}, ${what}`),
      );
    const known = p95.get(engine.name) ?? new Map<number, number>();
    p95.set(engine.name, known.set(size, percentile(tally.times, 0.95)));
    console.log(row(engine.name, built, tally));
  }
}
console.log(
  '\nEach cell: right document first / among five, in %. Times in ms; quick queries are timed three times and the shortest counts.',
);
console.log(
  `On the same queries another engine is ahead of this site in: ${ahead.length > 0 ? `\n  ${ahead.join('\n  ')}` : 'no kind'}`,
);
compareTimes();

/**
 * The kinds of query for which another engine more often has the right document first, or among five, on the
 * queries that both were asked.
 */
function aheadOf(own: Tally, peer: Tally): string[] {
  return KINDS.flatMap((kind) => {
    const theirs = peer.places[kind] ?? [];
    const [a, b] = [shares((own.places[kind] ?? []).slice(0, theirs.length)), shares(theirs)];
    const cell = (of: { first: number; five: number }): string =>
      `${(of.first * 100).toFixed(1)} / ${(of.five * 100).toFixed(1)}`;
    return b.first > a.first || b.five > a.five
      ? [`${kind}: ${cell(b)} against ${cell(a)} of ${theirs.length}`]
      : [];
  });
}

function head(): string {
  return [
    'engine'.padEnd(25),
    ...KINDS.map((kind) => kind.padStart(23)),
    'queries'.padStart(9),
    'build'.padStart(8),
    'p50'.padStart(9),
    'p95'.padStart(9),
  ].join('');
}

function row(name: string, built: number, { kinds, times }: Tally): string {
  const cells = KINDS.map((kind) => {
    const { first = 0, five = 0 } = kinds[kind] ?? {};
    return `${(first * 100).toFixed(1)} / ${(five * 100).toFixed(1)}`.padStart(23);
  });
  const queries = Object.values(kinds).reduce((sum, each) => sum + each.queries, 0);
  return [
    name.padEnd(25),
    ...cells,
    `${queries}`.padStart(9),
    built.toFixed(0).padStart(8),
    percentile(times, 0.5).toFixed(2).padStart(9),
    percentile(times, 0.95).toFixed(2).padStart(9),
  ].join('');
}

function compareTimes(): void {
  const [own, stock] = [p95.get('this site'), p95.get('fuse.js')];
  if (!own) return;
  for (const [size, ms] of own)
    if (stock?.has(size))
      console.log(
        `p95 at ${size.toLocaleString('en')}: 1/${((stock.get(size) ?? 0) / ms).toFixed(0)} of fuse.js`,
      );
  const [from, to] = [own.get(2_000), own.get(100_000)];
  if (from && to) console.log(`p95 from 2,000 to 100,000: × ${(to / from).toFixed(1)}`);
}
