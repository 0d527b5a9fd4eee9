#!/usr/bin/env node
/**
 * Measures the built search page in a browser, with other texts instead of its own: run `npm run build`, then
 * `npm run dev:bench-search-page`. 2,000 documents are in one file, 20,000 and 100,000 story by story.
 *
 * For each kind of query: how often the right sentence is the first link that a reader sees, and among the first five; and
 * what a first query on a fresh page fetches beyond the page itself, under brotli 11 and gzip 9 (lists of places as they
 * are: they cannot be compressed). For texts in one file also how long a search blocks the page on a slower processor.
 */
import { chromium, type Browser } from '@playwright/test';
import type { StoryTexts } from '../../../src/search/texts/search-data.ts';
import { counted } from '../../../src/text/counted.ts';
import { findOrInstallBrowser, launchOptions } from '../../find-browser.ts';
import { EXISTING, readArguments, WHOLE, WHOLES } from '../../read-arguments.ts';
import { serveSite } from '../../serve/serve-site.ts';
import { askPage, type Seen } from '../search/ask-page.ts';
import { KINDS } from '../search/known-items.ts';
import { makeStories } from '../search/make-stories.ts';
import { measureBlocking } from '../search/measure-blocking.ts';
import { multiplyStories } from '../search/multiply-stories.ts';
import { makeDocuments } from '../search/news-documents.ts';
import { makePageQueries } from '../search/page-queries.ts';
import { tallyPage, tableOf } from '../search/page-tally.ts';
import { makeSearchSite } from '../search/search-site.ts';

const { values } = readArguments({
  call: 'npm run dev:bench-search-page',
  does: 'Measures the search page of the site in `dist` in a browser, with other texts instead of its own.',
  options: {
    sizes: { value: 'N,N', about: 'numbers of documents', initially: '2000,20000,100000', form: WHOLES },
    queries: { value: 'N', about: 'queries of each kind', initially: '20', form: WHOLE },
    cold: { value: 'N', about: 'of these on a fresh page', initially: '5', form: WHOLE },
    slower: { value: 'N', about: 'how many times slower than this machine', initially: '4', form: WHOLE },
    content: {
      value: 'DIR',
      about: 'multiply the stories of this content folder instead of writing documents',
      form: EXISTING,
    },
    misses: { about: 'print the queries whose sentence was not first' },
  },
});

const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  for (const size of values.sizes.split(',').map(Number)) await measure(browser, size);
} finally {
  await browser.close();
}

async function measure(open: Browser, size: number): Promise<void> {
  const { documents, stories } = makeTexts(size);
  const queries = makePageQueries(stories, documents, Number(values.queries));
  const { folder, inOne, remove } = await makeSearchSite(stories);
  try {
    console.log(
      `\n${size.toLocaleString('en')} documents, ${counted(stories.length, 'story', 'stories')}, ${inOne ? 'in one file' : 'story by story'}`,
    );
    const seen = await askPage(open, folder, queries, Number(values.cold));
    console.log(tableOf(tallyPage(seen, KINDS)));
    if (values.misses) printMisses(seen);
    if (!inOne) return;
    const site = await serveSite({ folder });
    const pasted = KINDS.flatMap((kind) => queries.filter((each) => each.kind === kind).slice(0, 5));
    await measureBlocking(
      open,
      site.address,
      pasted.map(({ query }) => query),
      Number(values.slower),
    );
    await site.stop();
  } finally {
    await remove();
  }
}

function makeTexts(size: number): { documents: readonly string[]; stories: readonly StoryTexts[] } {
  if (values.content !== undefined) return multiplyStories(values.content, size);
  const documents = makeDocuments(size);
  return { documents, stories: makeStories(documents) };
}

function printMisses(seen: readonly Seen[]): void {
  for (const { kind, query, place, right } of seen.filter((each) => each.place !== 0))
    console.log(
      `${kind}: ${query} (${place === -1 ? 'not among five' : `place ${place + 1}`})\n   ${[...right][0]}`,
    );
}
