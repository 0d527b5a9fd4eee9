import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationFormat } from '../../views/addresses.ts';
import { keepWhile } from '../../views/keep-while.ts';
import type { Item } from './items.ts';
import { toRis } from './to-ris.ts';

// Ids are letters, digits and hyphens; its own check would take the hyphens away.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** The type of each format, for servers and links. */
export const CITATION_TYPES: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/**
 * Writes items for a reference manager.
 *
 * @param format `bib`: BibLaTeX, which has the day of access; `ris`; `json`: CSL-JSON
 */
export function writeCitations(items: readonly Item[], format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  if (format === 'ris') return toRis(items);
  return `${items.map((item) => kept([item], () => toBibLatex(item))).join('\n')}\n`;
}

/** Nearly all pages of a story cite its articles. */
const kept = keepWhile<string>();

/** Its class reads items of any form first, which takes as long again: these are CSL-JSON already. */
const toBibLatex = (item: Item): string =>
  // It changes nothing, but its types know of no list that cannot be changed.
  plugins.output.format('biblatex', [item] as unknown as CSL[]).trimEnd();
