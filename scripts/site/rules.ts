/** What a built site must hold to, and what to do where it does not. */
export const RULES = {
  'inline-script':
    'The policy blocks inline scripts: import it in a <script> that Astro bundles. Data may be in application/ld+json',
  'inline-style': 'The policy blocks inline styles: move it to a stylesheet or a numbered class',
  'event-attribute': 'The policy blocks `on…` attributes: use addEventListener in an island',
  policy:
    'The first two elements of <head> are <meta charset> and the policy of src/layouts/policy.ts, unchanged',
  'foreign-resource': 'Pages load only files of this site: keep the file in the project',
  heading: 'Each page has exactly one <h1>',
  language: 'Each page states its language: <html lang="en">',
  title: 'Each page has a <title> with text',
  description: 'Each page has <meta name="description"> with text',
  canonical:
    'The canonical address is the page itself, the pair page it mirrors, the page an embed is a part of, the overview that the front shows in full, or where the content of an old address is now; under the base path',
  'duplicate-id': 'An id occurs once on a page; links with # lead only to the first',
  'broken-link':
    'The address must be a file of the site: take it from src/views/addresses.ts, and end pages with a slash',
  'broken-fragment': 'The part after # must be an id on that page',
  'base-path': 'Addresses inside the site begin with the base path: take them from src/views/addresses.ts',
  'unsafe-address': 'A link is http or https, with a domain and without a user name',
  'address-scheme': 'No kind of page has this address; the addresses are in scripts/site/page-kind.ts',
  weight: 'The page or file is over its budget; the budgets are in scripts/site/weigh-site.ts',
  sitemap: 'The sitemap names each page that is known by its own address, once: src/exports/site/sitemap.ts',
  picture:
    'A picture for sharing is a PNG of this site, 1200 × 630 pixels, 16 colours, at most 60 KB, and its page says what it shows: scripts/pictures/',
  unreached: 'Every page can be reached from the front page by links',
  html: 'See html-validate.org for the rule; exceptions belong in .htmlvalidate.mjs with a reason',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

/** Something wrong on a page: where it is and which rule it breaks. */
export type Finding = { file: string; line: number; rule: Rule; message: string };
