import type { Block } from '../model/block.ts';
import type { Cell, Claim, Topic } from '../model/claim.ts';
import type { ClaimEntry, ClaimsFile } from '../model/claims-file.ts';
import type { Span } from '../model/span.ts';
import { byPlace } from '../text/spans.ts';
import { quotedWords } from '../text/quotation-marks.ts';
import { resolveEvidence, type ResolvedEvidence } from './resolve-evidence.ts';

/** A breach in `claims.yaml`, with the path of the value that breaks. */
export type ClaimFault =
  | {
      readonly kind: 'duplicate-id';
      readonly path: readonly PropertyKey[];
      readonly of: 'topic' | 'claim';
      readonly id: string;
      readonly first: readonly PropertyKey[];
    }
  /** `path` is where it is first named; `claims` are all that name it. */
  | {
      readonly kind: 'article-unknown';
      readonly path: readonly PropertyKey[];
      readonly claims: readonly string[];
      readonly article: string;
    }
  | {
      readonly kind: 'evidence';
      readonly path: readonly PropertyKey[];
      readonly claim: string;
      readonly article: string;
      readonly resolved: Exclude<ResolvedEvidence, { outcome: 'found' }>;
    }
  /** A cell in a state of older files that is two states today: an editor has to decide which. */
  | {
      readonly kind: 'undecided';
      readonly path: readonly PropertyKey[];
      readonly claim: string;
      readonly article: string;
    }
  /** The file does not say which articles were examined; those with a cell are taken to be. */
  | {
      readonly kind: 'examined-missing';
      readonly path: readonly PropertyKey[];
      readonly articles: readonly string[];
    }
  /** Articles of the story that nobody has examined, and the number of their cells. */
  | {
      readonly kind: 'not-examined';
      readonly path: readonly PropertyKey[];
      readonly articles: readonly string[];
      readonly cells: number;
    }
  /** A day for the timeline that no article tells of. */
  | { readonly kind: 'date-untold'; readonly path: readonly PropertyKey[]; readonly claim: string }
  | {
      readonly kind: 'quoted-words';
      readonly of: 'statement' | 'question';
      readonly path: readonly PropertyKey[];
      readonly claim: string;
      readonly article: null;
      readonly words: string;
    }
  | {
      readonly kind: 'quoted-words';
      readonly of: 'note' | 'attribution';
      readonly path: readonly PropertyKey[];
      readonly claim: string;
      readonly article: string;
      readonly words: string;
    };

/**
 * Gives an editor's claims a cell for every article, with evidence resolved to spans. A topic and a claim
 * may share an id.
 *
 * @param file `claims.yaml`, validated
 * @param articles of the story, in its order; one that a claim does not name is `silent` where it was
 *   examined, `not-examined` where not
 * @param unread ids of articles that are there and could not be read: claims may name them, nothing is
 *   checked
 * @returns topics and claims in the file's order, and every fault found
 */
export function resolveClaims(
  file: ClaimsFile,
  articles: readonly SourceArticle[],
  unread: readonly string[] = [],
): { topics: Topic[]; claims: Claim[]; faults: ClaimFault[] } {
  const faults: ClaimFault[] = findDuplicates(file);
  const known = new Set([...articles.map(({ id }) => id), ...unread]);
  const examined = examinedArticles(file, articles, known, faults);
  const strangers = new Map<string, { path: readonly PropertyKey[]; claims: string[] }>();
  const claims = file.topics.flatMap((topic, t) =>
    topic.claims.map((entry, c): Claim => {
      const path = ['topics', t, 'claims', c, 'cells'];
      for (const id of Object.keys(entry.cells)) {
        if (known.has(id)) continue;
        const stranger = strangers.get(id);
        if (stranger) stranger.claims.push(entry.id);
        else strangers.set(id, { path: [...path, id], claims: [entry.id] });
      }
      const cells = articles.map((article) =>
        resolveCell(entry, article, examined.has(article.id), [...path, article.id], faults),
      );
      if (entry.date !== undefined && !Object.values(entry.cells).some(({ state }) => state !== 'silent')) {
        faults.push({ kind: 'date-untold', path: ['topics', t, 'claims', c, 'date'], claim: entry.id });
      }
      // They quote words of some article. If one could not be read, they may be its words.
      for (const of of unread.length > 0 ? [] : (['statement', 'question'] as const)) {
        for (const words of quotedWords(entry[of] ?? '')) {
          if (articles.some(({ text }) => text.includes(words))) continue;
          const place = ['topics', t, 'claims', c, of];
          faults.push({ kind: 'quoted-words', of, path: place, claim: entry.id, article: null, words });
        }
      }
      return {
        id: entry.id,
        topic: topic.id,
        statement: entry.statement,
        ...(entry.question === undefined ? {} : { question: entry.question }),
        main: entry.main,
        date: entry.date,
        ...(entry.formerly.length > 0 ? { formerly: entry.formerly } : {}),
        cells,
      };
    }),
  );
  for (const [article, stranger] of strangers) faults.push({ kind: 'article-unknown', article, ...stranger });
  return { topics: file.topics.map(({ id, title }) => ({ id, title })), claims, faults };
}

/** The articles that somebody has read for the claims. Faults name those that nobody has. */
function examinedArticles(
  file: ClaimsFile,
  articles: readonly SourceArticle[],
  known: ReadonlySet<string>,
  faults: ClaimFault[],
): ReadonlySet<string> {
  const claims = file.topics.flatMap((topic) => topic.claims);
  const named = new Set(claims.flatMap(({ cells }) => Object.keys(cells)));
  file.examined?.forEach((article, i) => {
    if (!known.has(article))
      faults.push({ kind: 'article-unknown', path: ['examined', i], claims: [], article });
  });
  const examined = new Set(file.examined ?? articles.map(({ id }) => id).filter((id) => named.has(id)));
  if (file.examined === undefined && claims.length > 0)
    faults.push({ kind: 'examined-missing', path: ['topics'], articles: [...examined] });
  const waiting = articles.map(({ id }) => id).filter((id) => !examined.has(id));
  const cells = waiting.reduce(
    (sum, id) => sum + claims.filter((claim) => !Object.hasOwn(claim.cells, id)).length,
    0,
  );
  if (cells > 0)
    faults.push({
      kind: 'not-examined',
      path: [file.examined ? 'examined' : 'topics'],
      articles: waiting,
      cells,
    });
  return examined;
}

function findDuplicates(file: ClaimsFile): ClaimFault[] {
  const faults: ClaimFault[] = [];
  const first = { topic: new Map<string, PropertyKey[]>(), claim: new Map<string, PropertyKey[]>() };
  const once = (of: 'topic' | 'claim', id: string, path: PropertyKey[]) => {
    const before = first[of].get(id);
    if (before) faults.push({ kind: 'duplicate-id', path, of, id, first: before });
    else first[of].set(id, path);
  };
  file.topics.forEach((topic, t) => {
    once('topic', topic.id, ['topics', t, 'id']);
    topic.claims.forEach(({ id }, c) => once('claim', id, ['topics', t, 'claims', c, 'id']));
  });
  return faults;
}

function resolveCell(
  claim: ClaimEntry,
  article: SourceArticle,
  examined: boolean,
  path: readonly PropertyKey[],
  faults: ClaimFault[],
): Cell {
  // An article may be called `constructor`, a property that every object inherits.
  const entry = Object.hasOwn(claim.cells, article.id) ? claim.cells[article.id] : undefined;
  if (!entry) return { article: article.id, state: examined ? 'silent' : 'not-examined', evidence: [] };
  for (const words of quotedWords(entry.note ?? '')) {
    if (!article.text.includes(words))
      faults.push({
        kind: 'quoted-words',
        of: 'note',
        path: [...path, 'note'],
        claim: claim.id,
        article: article.id,
        words,
      });
  }
  const credited = entry.state === 'silent' ? undefined : entry.attribution;
  if (credited !== undefined && !article.text.includes(credited)) {
    faults.push({
      kind: 'quoted-words',
      of: 'attribution',
      path: [...path, 'attribution'],
      claim: claim.id,
      article: article.id,
      words: credited,
    });
  }
  if (entry.state === 'silent')
    return { article: article.id, state: 'silent', evidence: [], note: entry.note };
  if (entry.state === 'differs')
    faults.push({ kind: 'undecided', path: [...path, 'state'], claim: claim.id, article: article.id });
  const evidence: Span[] = [];
  entry.evidence.forEach((quote, i) => {
    const resolved = resolveEvidence(article, quote);
    if (resolved.outcome === 'found') evidence.push(resolved.span);
    else
      faults.push({
        kind: 'evidence',
        path: [...path, 'evidence', i],
        claim: claim.id,
        article: article.id,
        resolved,
      });
  });
  return {
    article: article.id,
    state: entry.state === 'differs' ? 'undecided' : entry.state,
    evidence: evidence.toSorted(byPlace),
    note: entry.note,
    attribution: entry.attribution,
  };
}

type SourceArticle = { readonly id: string; readonly text: string; readonly blocks: readonly Block[] };
