/** A header that a server adds to the files under a path of the site. */
export interface HeaderRule {
  /** Below the root of the site, without a slash at its beginning; empty for everything. */
  readonly under: string;
  readonly name: string;
  readonly value: string;
}

const POLICY = 'Content-Security-Policy';

/** The policies that a server sends. */
export interface HeaderPolicies {
  readonly pages: string;
  readonly embeds: string;
}

/**
 * What a server should say besides the files, the same for every server.
 *
 * @param policies as headers have them (`headerPolicy`): of the pages, and of those that other sites frame
 */
export const headerRules = (policies: HeaderPolicies): readonly HeaderRule[] => [
  { under: '', name: POLICY, value: policies.pages },
  { under: '', name: 'X-Content-Type-Options', value: 'nosniff' },
  { under: '', name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { under: 'embed/', name: POLICY, value: policies.embeds },
  // Their names change with what is in them.
  { under: '_astro/', name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
];

/** Types that servers do not all know by the endings. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

/** An old address and where it leads, both paths with the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * `_headers` of Netlify and Cloudflare Pages. Where a path has its own value of a header, that of the whole site is taken
 * off first (`! Name`): two policies would both hold.
 */
export function headersFile(base: string, rules: readonly HeaderRule[]): string {
  const byPath = Map.groupBy(rules, ({ under }) => under);
  return [...byPath]
    .map(([under, of]) =>
      [
        `${base}${under}*`,
        ...of
          .filter(({ name }) => under !== '' && byPath.get('')?.some((rule) => rule.name === name))
          .map(({ name }) => `  ! ${name}`),
        ...of.map(({ name, value }) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/**
 * `_redirects` of Netlify and Cloudflare Pages. The pages at the old addresses lead on by themselves where a server does
 * not read it.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** Reads a `_headers` file of ours. */
export function readHeaders(base: string, text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .flatMap((block) => {
      const [path = '', ...lines] = block.split('\n');
      return lines
        .filter((line) => !line.startsWith('  ! '))
        .map((line) => {
          const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/u.exec(line) ?? [];
          return { under: path.slice(base.length, -1), name, value };
        });
    });
}

/** Reads a `_redirects` file of ours. */
export function readRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? [{ from, to }] : [];
  });
}
