/**
 * The kind of page at an address, told by the scheme of addresses alone.
 *
 * @param path without the base path: `/`, `/<story>/claims/`, `/404.html`
 * @returns `null` for an address outside the scheme
 */
export function pageKind(path: string): PageKind | null {
  return SCHEME.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

const SCHEME = [
  ['front', /^\/$/],
  ['stories', /^\/stories\/\d+\/$/],
  ['not-found', /^\/404(?:\.html|\/)$/],
  ['search', /^\/search\/$/],
  ['about', /^\/about\/$/],
  ['guide', /^\/about\/guide\/$/],
  ['style', /^\/about\/style\/$/],
  // Pages for the frames of other sites.
  ['embed-matrix', /^\/embed\/[^/]+\/$/],
  ['embed-claim', /^\/embed\/[^/]+\/claims\/[^/]+\/$/],
  ['embed-utterance', /^\/embed\/[^/]+\/quotes\/[^/]+\/$/],
  ['embed-pair', /^\/embed\/[^/]+\/compare\/[^/]+\/[^/]+\/$/],
  // Any page of a story without its outlets' names.
  ['blind', /^\/[^/]+\/blind\//],
  ['overview', /^\/[^/]+\/$/],
  ['article', /^\/[^/]+\/articles\/[^/]+\/$/],
  ['several', /^\/[^/]+\/compare\/$/],
  ['pairs', /^\/[^/]+\/compare\/[^/]+\/$/],
  ['rows', /^\/[^/]+\/rows\/\d+\/$/],
  ['pair', /^\/[^/]+\/compare\/[^/]+\/[^/]+\/$/],
  ['claims', /^\/[^/]+\/claims\/$/],
  ['as-printed', /^\/[^/]+\/claims\/as-printed\/$/],
  ['claim', /^\/[^/]+\/claims\/[^/]+\/$/],
  ['quotes', /^\/[^/]+\/quotes\/$/],
  ['utterance', /^\/[^/]+\/quotes\/[^/]+\/$/],
  ['sheet', /^\/[^/]+\/sheet\/$/],
  ['key', /^\/[^/]+\/key\/$/],
  ['data', /^\/[^/]+\/data\/$/],
  ['corrections', /^\/[^/]+\/corrections\/$/],
  ['conversations', /^\/[^/]+\/conversations\/$/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Whether a page is for the frames of other sites. */
export const isEmbed = (kind: PageKind | null): boolean => kind?.startsWith('embed-') ?? false;

/** Every kind, in the order of the scheme. */
export const PAGE_KINDS: readonly PageKind[] = SCHEME.map(([kind]) => kind);

export type PageKind = (typeof SCHEME)[number][0];
