/** Every address of the site, under its base path. All end in a slash. */

/** `''` at the root of a host, else the base path without its final slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** Whether `site.yaml` or the environment names the host of the site. */
export const hasFullAddress: boolean = Boolean(import.meta.env.SITE);
/** A path of the site with the host before it, where that is known. */
export const fullAddress = (path: string): string =>
  hasFullAddress ? new URL(path, import.meta.env.SITE).href : path;

export const frontAddress = (): string => `${BASE}/`;
/** A further page of the list of stories, from 2. */
export const frontPageAddress = (page: number): string => `${BASE}/stories/${page}/`;
export const aboutAddress = (): string => `${BASE}/about/`;
export const guideAddress = (): string => `${BASE}/about/guide/`;
export const styleAddress = (): string => `${BASE}/about/style/`;
/** The search page; with a query, its results. */
export const searchAddress = (query?: string): string =>
  `${BASE}/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`;
/** A file that is served as it is; for the empty name, the root of the site. */
export const fileAddress = (file: string): string => `${BASE}/${file}`;

export const storyAddress = (story: string): string => `${BASE}/${story}/`;
export const claimsAddress = (story: string): string => `${BASE}/${story}/claims/`;
/** The page of a claim; with an article, its cell there. */
export const claimAddress = (story: string, claim: string, article?: string): string =>
  `${BASE}/${story}/claims/${claim}/${article ? `#in-${article}` : ''}`;
export const sheetAddress = (story: string): string => `${BASE}/${story}/sheet/`;
/** The id of a story shown without its outlets' names: its pages stand below those of the story. */
export const blindIdOf = (story: string): string => `${story}/blind`;
/** Which letter is which outlet on those pages. */
export const keyAddress = (story: string): string => `${BASE}/${story}/key/`;
export const asPrintedAddress = (story: string): string => `${BASE}/${story}/claims/as-printed/`;
/** The page of an article; with the id of a sentence, that sentence there. */
export const articleAddress = (story: string, article: string, anchor?: string): string =>
  `${BASE}/${story}/articles/${article}/${anchor ? `#${anchor}` : ''}`;
export const pairAddress = (story: string, a: string, b: string): string =>
  `${BASE}/${story}/compare/${a}/${b}/`;
/** All pairs of an article, in a story of so many that not every pair is listed on one page. */
export const pairsAddress = (story: string, article: string): string =>
  `${BASE}/${story}/compare/${article}/`;
/** The text of an article and what corresponds to it, for pairs that are put together in the browser. */
export const pairTextsAddress = (story: string, article: string): string =>
  `${pairsAddress(story, article)}texts.json`;
/** A further page of passages in rows, from 2; the first is that of three or more articles. */
export const rowsAddress = (story: string, page: number): string => `${BASE}/${story}/rows/${page}/`;
/** Three or more articles side by side; with ids, only those articles. */
export const severalAddress = (story: string, articles: readonly string[] = []): string =>
  `${BASE}/${story}/compare/${articles.length > 0 ? `?with=${articles.join(',')}` : ''}`;
export const quotesAddress = (story: string): string => `${BASE}/${story}/quotes/`;
export const conversationsAddress = (story: string): string => `${BASE}/${story}/conversations/`;
/** The page of an utterance; with an article and a quote of it, that printing there. */
export const utteranceAddress = (
  story: string,
  utterance: string,
  printing?: { readonly article: string; readonly quote: string },
): string =>
  `${BASE}/${story}/quotes/${utterance}/${printing ? `#in-${printing.article}-${printing.quote}` : ''}`;

/** A page of the site as other sites frame it. */
export const embedAddress = (page: string): string => `${BASE}/embed${page.slice(BASE.length)}`;
/** What was put right in a story; with an id, that correction. */
export const correctionsAddress = (story: string, correction?: string): string =>
  `${BASE}/${story}/corrections/${correction ? `#${correction}` : ''}`;
/** The page about the data of a story; with a file, that file. */
export const dataAddress = (story: string, file = ''): string => `${BASE}/${story}/data/${file}`;
/** The form of the data of every story. */
export const schemaAddress = (): string => `${BASE}/data/story.schema.json`;
/** What a reference manager reads of a page, beside it; of a pair also of each of its differences. */
export const citationAddress = (
  page: string,
  format: CitationFormat,
  what: 'cite' | 'differences' = 'cite',
): string => `${page}${what}.${format}`;
export const CITATION_FORMATS = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
