import type { Block } from '../model/block.ts';
import type { Cell, Claim, Topic } from '../model/claim.ts';
import type { ClaimEntry, ClaimsFile } from '../model/claims-file.ts';
import type { Span } from '../model/span.ts';
import { byPlace } from '../text/spans.ts';
import { resolveEvidence, type ResolvedEvidence } from './resolve-evidence.ts';

/** A breach in `claims.yaml`, with the path of the value that breaks. */
export type ClaimFault =
  | { readonly kind: 'duplicate-id'; readonly path: readonly PropertyKey[]; readonly id: string }
  | { readonly kind: 'article-unknown'; readonly path: readonly PropertyKey[]; readonly claim: string; readonly article: string }
  | { readonly kind: 'evidence'; readonly path: readonly PropertyKey[]; readonly claim: string; readonly article: string; readonly resolved: Exclude<ResolvedEvidence, { outcome: 'found' }> }
  | { readonly kind: 'quoted-words'; readonly path: readonly PropertyKey[]; readonly claim: string; readonly article: string; readonly words: string };

/**
 * Turns an editor's claims into claims with a cell for every article, evidence resolved to spans.
 *
 * @param file `claims.yaml`, validated
 * @param articles of the story, in its order; one that a claim does not name is `silent`
 * @returns topics and claims in the file's order, and every fault found
 */
export function resolveClaims(file: ClaimsFile, articles: readonly SourceArticle[]): { topics: Topic[]; claims: Claim[]; faults: ClaimFault[] } {
  const faults: ClaimFault[] = [];
  const seen = new Set<string>();
  const once = (id: string, path: readonly PropertyKey[]) => {
    if (seen.has(id)) faults.push({ kind: 'duplicate-id', path, id });
    seen.add(id);
  };
  const claims = file.topics.flatMap((topic, t) => {
    once(topic.id, ['topics', t, 'id']);
    return topic.claims.map((entry, c): Claim => {
      const path = ['topics', t, 'claims', c];
      once(entry.id, [...path, 'id']);
      for (const id of Object.keys(entry.cells)) {
        if (!articles.some((article) => article.id === id)) {
          faults.push({ kind: 'article-unknown', path: [...path, 'cells', id], claim: entry.id, article: id });
        }
      }
      const cells = articles.map((article) => resolveCell(entry, article, [...path, 'cells', article.id], faults));
      return { id: entry.id, topic: topic.id, statement: entry.statement, main: entry.main, cells };
    });
  });
  return { topics: file.topics.map(({ id, title }) => ({ id, title })), claims, faults };
}

function resolveCell(claim: ClaimEntry, article: SourceArticle, path: readonly PropertyKey[], faults: ClaimFault[]): Cell {
  const entry = claim.cells[article.id];
  if (!entry) return { article: article.id, state: 'silent', evidence: [] };
  if (entry.note) {
    for (const words of quotedWords(entry.note)) {
      if (!article.text.includes(words)) faults.push({ kind: 'quoted-words', path: [...path, 'note'], claim: claim.id, article: article.id, words });
    }
  }
  if (entry.state === 'silent') return { article: article.id, state: 'silent', evidence: [], note: entry.note };
  const evidence: Span[] = [];
  entry.evidence.forEach((quote, i) => {
    const resolved = resolveEvidence(article, quote);
    if (resolved.outcome === 'found') evidence.push(resolved.span);
    else faults.push({ kind: 'evidence', path: [...path, 'evidence', i], claim: claim.id, article: article.id, resolved });
  });
  return { article: article.id, state: entry.state, evidence: evidence.toSorted(byPlace), note: entry.note, attribution: entry.attribution };
}

/** The words inside curly double marks of an editor's line, without the comma or full stop that belongs to the line. */
export function quotedWords(line: string): string[] {
  return [...line.matchAll(/“([^“”]+)”/gu)].flatMap((match) => (match[1] ?? '').split(/\s*…\s*/u).filter(Boolean).map((part) => part.replace(/[.,]$/u, '')));
}

type SourceArticle = { readonly id: string; readonly text: string; readonly blocks: readonly Block[] };
