import type { Asked } from '../search/find-documents.ts';
import { LONGEST_QUERY } from '../search/query/query-limits.ts';
import { KINDS, type Kind } from '../search/texts/search-data.ts';

/** What an address of the search page asks for: `?q=…&speaker=…&outlet=…&kind=…`. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get('kind') ?? '';
  return {
    query: parameters.get('q') ?? '',
    speaker: parameters.get('speaker') ?? '',
    outlet: parameters.get('outlet') ?? '',
    kind: (KINDS as readonly string[]).includes(kind) ? (kind as Kind) : '',
  };
}

/** The part of an address after its path that asks for the same; empty if nothing is asked for. */
export function writeAddress({ query, speaker, outlet, kind }: Asked): string {
  const parameters = new URLSearchParams();
  const q = query.trim().slice(0, LONGEST_QUERY);
  // Half a surrogate pair would not come back as it was.
  if (q) parameters.set('q', q.toWellFormed?.() ?? q);
  if (speaker) parameters.set('speaker', speaker);
  if (outlet) parameters.set('outlet', outlet);
  if (kind) parameters.set('kind', kind);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether anything is asked for. */
export const isAsking = ({ query, speaker, outlet, kind }: Asked): boolean =>
  query.trim() !== '' || speaker !== '' || outlet !== '' || kind !== '';
