import { ENGINES } from '../../search/engines.ts';
import { KINDS, makeKnownItems } from '../../search/known-items.ts';
import { makeDocuments } from '../../search/news-documents.ts';
import { makeRandom } from '../../search/random.ts';
import { percentile, runQueries } from '../../search/run-queries.ts';
import { percent, seconds, times, turned, type BenchTable, type Question } from './table.ts';

const [DOCUMENTS, QUERIES, SECONDS] = [20_000, 50, 30];

/** Asks each engine the same queries in memory. */
export const askSearch: Question = async (say): Promise<BenchTable> => {
  const documents = makeDocuments(DOCUMENTS);
  const queries = Object.fromEntries(
    KINDS.map((kind, i) => [kind, makeKnownItems(documents, kind, QUERIES, makeRandom(1_100 + i))]),
  );
  const rows: (readonly string[])[] = [];
  let own = 0;
  for (const { name, build } of ENGINES) {
    say(`Asking ${name} …`);
    const tally = await runQueries(await build(documents), queries, SECONDS);
    const p95 = percentile(tally.times, 0.95);
    own ||= p95;
    const asked = Object.values(tally.places).flat();
    rows.push([
      name,
      ...KINDS.map((kind) => percent(tally.kinds[kind]?.first ?? 0)),
      String(asked.length),
      p95 < 1_000 ? `${p95.toFixed(1)} ms` : seconds(p95 / 1_000),
      times(p95, own),
    ]);
  }
  return {
    question: `How often does the right sentence come first, in %, of ${DOCUMENTS.toLocaleString('en')} generated ones, all in memory? Engines that are slow are asked fewer queries.`,
    ...turned([...KINDS, 'queries', '95 in 100 within', 'against this site'], rows),
  };
};
