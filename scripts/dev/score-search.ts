/**
 * Measures how right the search is on the corpus, with queries that remember a document as readers do, and
 * with queries that remember none.
 *
 * "Absent" counts the queries taken from no document that get a hit above the line (this site) or any hit at all (the
 * others). Pagefind is asked document by document like the others.
 */
import { expandQuery } from '../../src/search/query/expand-query.ts';
import { retrieveCandidates } from '../../src/search/retrieve-candidates.ts';
import { rankWithFuse } from '../../src/search/rank-with-fuse.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { runAtOnce } from '../../src/search/run-at-once.ts';
import type { SearchDocument } from '../../src/search/texts/list-documents.ts';
import { answerQuotation } from '../../src/search/answer-quotation.ts';
import { findDocuments, makeLibrary, type Asked, type Found } from '../../src/search/find-documents.ts';
import { makeTexts } from '../../src/search/texts/make-texts.ts';
import { counted } from '../../src/text/counted.ts';
import { compileOrEnd } from '../compile-or-end.ts';
import { CONTENT } from '../content-option.ts';
import { readArguments, WHOLE } from '../read-arguments.ts';
import { CORPUS_KINDS, makeAbsentQueries, makeCorpusQueries } from './search/corpus-queries.ts';
import { ENGINES, SHORTLIST, type Search } from './search/engines.ts';
import { makeRandom } from './search/random.ts';
import { percentile, runQueries } from './search/run-queries.ts';

const { values } = readArguments({
  call: 'npm run dev:score-search',
  does: 'Measures how right the search is on the content, beside other engines in the same run.',
  options: {
    content: CONTENT,
    json: { about: 'print only the rates, as JSON for the method page' },
    alone: { about: 'measure this site’s search without the other engines' },
    misses: {
      value: 'N',
      about: 'print this many misses of this site for each kind',
      initially: '0',
      form: WHOLE,
    },
  },
});
const EACH = 50;
const ABSENT = 200;

const corpus = compileOrEnd(values.content, { anew: true });
// Ranking is measured on whole articles; which parts may be printed is another question.
const library = runAtOnce(makeLibrary(corpus.stories.map((story) => makeTexts(story, () => () => true))));
const queries = makeCorpusQueries(library.documents, EACH, makeRandom);
const absent = makeAbsentQueries(library.documents, ABSENT, makeRandom(5));
const texts = library.documents.map(({ text, speaker }) => `${text}${speaker ? `\n${speaker}` : ''}`);

const rows: Row[] = [];
for (const engine of ENGINES) {
  const own = engine.name === 'this site';
  if (values.alone && !own) continue;
  const search: Search = own ? ask : await engine.build(texts);
  const { kinds, times } = await runQueries(search, queries, 600, values.json ? 1 : 3);
  let wrong = 0;
  for (const query of absent) if (own ? isAnswered(query) : (await search(query)).length > 0) wrong += 1;
  rows.push({
    engine: engine.name,
    kinds: Object.fromEntries(
      CORPUS_KINDS.map((kind) => [kind, { first: kinds[kind]?.first ?? 0, five: kinds[kind]?.five ?? 0 }]),
    ),
    absent: wrong / absent.length,
    times,
  });
}

if (values.json)
  console.log(
    JSON.stringify({
      passages: library.documents.length,
      queries: EACH,
      absent: absent.length,
      rows: rows.map(({ engine, kinds, absent: wrong }) => ({
        engine,
        kinds,
        absent: Math.round(wrong * 1000) / 1000,
      })),
    }),
  );
else print();
for (const kind of CORPUS_KINDS)
  queries[kind]
    .filter(({ query, right }) => !right.includes(ask(query)[0] ?? -1))
    .slice(0, Number(values.misses))
    .forEach(({ query, right }) => {
      console.log(
        `${kind}: ${query}\n   wanted ${library.documents[right[0] ?? -1]?.text}\n   got    ${library.documents[ask(query)[0] ?? -1]?.text}`,
      );
    });

/** What the search ranks first, of any kind. */
function ask(asked: string): number[] {
  const { index, documents, stories, spellings } = library;
  const query = runAtOnce(expandQuery(index, readQuery(asked), spellings));
  const list = runAtOnce(retrieveCandidates(index, query))
    .slice(0, SHORTLIST)
    .map(({ document }) => document);
  const ranked = rankWithFuse(
    index,
    query,
    list.map((place) => {
      const { text, speaker, story, article } = documents[place] as SearchDocument;
      return { text, speaker, outlet: stories[story]?.articles[article]?.name ?? '' };
    }),
  );
  return ranked.slice(0, 5).map((place) => list[place] ?? -1);
}

function isAnswered(query: string): boolean {
  const found = look(query);
  return (
    found.groups.length > 0 || runAtOnce(answerQuotation(library, found, asking(query)))?.printed === true
  );
}

function look(query: string): Found {
  return runAtOnce(findDocuments(library, asking(query)));
}

function asking(query: string): Asked {
  return { query, speaker: '', outlet: '', kind: '' };
}

function print(): void {
  console.log(
    `${library.documents.length} documents of ${counted(corpus.stories.length, 'story', 'stories')}; ${EACH} queries of each kind, ${absent.length} absent ones\n`,
  );
  console.log(
    ['right first / among five, in %'.padEnd(32), ...rows.map(({ engine }) => engine.padStart(26))].join(''),
  );
  for (const kind of CORPUS_KINDS)
    console.log(
      [
        kind.padEnd(32),
        ...rows.map(({ kinds }) =>
          `${percent(kinds[kind]?.first)} / ${percent(kinds[kind]?.five)}`.padStart(26),
        ),
      ].join(''),
    );
  console.log(
    ['absent, but answered'.padEnd(32), ...rows.map((row) => percent(row.absent).padStart(26))].join(''),
  );
  console.log(
    [
      'p50 / p95, ms'.padEnd(32),
      ...rows.map(({ times }) =>
        `${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.95).toFixed(2)}`.padStart(26),
      ),
    ].join(''),
  );
}

function percent(share = 0): string {
  return (share * 100).toFixed(1);
}

interface Row {
  readonly engine: string;
  readonly kinds: Record<string, { first: number; five: number }>;
  readonly absent: number;
  readonly times: readonly number[];
}
