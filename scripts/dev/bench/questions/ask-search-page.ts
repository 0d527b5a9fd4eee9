import { chromium } from '@playwright/test';
import { findOrInstallBrowser, launchOptions } from '../../../find-browser.ts';
import { askPage } from '../../search/ask-page.ts';
import { KINDS } from '../../search/known-items.ts';
import { makeStories } from '../../search/make-stories.ts';
import { makeDocuments } from '../../search/news-documents.ts';
import { makePageQueries } from '../../search/page-queries.ts';
import { tallyPage } from '../../search/page-tally.ts';
import { makeSearchSite } from '../../search/search-site.ts';
import { percent, turned, type BenchTable, type Question } from './table.ts';

const SIZES = [2_000, 20_000, 100_000];
const [QUERIES, COLD] = [20, 5];

/** Asks the search page of the site in `dist`, in a browser. */
export const askSearchPage: Question = async (say): Promise<BenchTable> => {
  const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
  try {
    const rows: (readonly string[])[] = [];
    for (const size of SIZES) {
      say(`Asking the page over ${size.toLocaleString('en')} documents …`);
      const documents = makeDocuments(size);
      const stories = makeStories(documents);
      const { folder, remove } = await makeSearchSite(stories);
      try {
        const tally = tallyPage(
          await askPage(browser, folder, makePageQueries(stories, documents, QUERIES), COLD),
          KINDS,
        );
        rows.push([
          size.toLocaleString('en'),
          ...KINDS.map((kind) => percent(tally.kinds[kind]?.first ?? 0)),
          percent(tally.first),
          percent(tally.five),
          `${tally.brotli[0]} (${tally.brotli[1]}) KB`,
          `${tally.gzip[0]} (${tally.gzip[1]}) KB`,
        ]);
      } finally {
        await remove();
      }
    }
    return {
      question: `What do readers get on the search page? In how many of a hundred queries the right one of so many generated sentences is the first link on the built page, in a browser (${QUERIES} queries of each kind); what a first query fetches, half of them at most so much (all at most so much).`,
      ...turned([...KINDS, 'all', 'all: among five', 'fetched, brotli', 'fetched, gzip'], rows),
    };
  } finally {
    await browser.close();
  }
};
