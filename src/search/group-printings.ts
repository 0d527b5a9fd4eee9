import { comparePrintings } from './compare-printings.ts';
import type { Hit, Library } from './find-documents.ts';
import type { Difference } from './list-differences.ts';
import type { SearchDocument } from './texts/list-documents.ts';

/** A result: something found and, if it is a quotation, the other printings of the same words. */
export interface Result {
  readonly hit: Hit;
  readonly others: readonly OtherPrinting[];
  /** The hits that it stands for. */
  readonly hits: readonly Hit[];
}

/** Another printing of the words of a hit. */
export interface OtherPrinting {
  readonly document: SearchDocument;
  readonly how: NonNullable<ReturnType<typeof comparePrintings>>['how'];
  /** The share of the hit’s words that it has, 0–1. */
  readonly share: number;
  /** Its words, and those of the hit in their place (`typed`). */
  readonly differences: readonly Difference[];
  /** The text of the hit. */
  readonly theirs: string;
}

/** Among hits that fit about as well the longest one is shown: what the others lack is then in sight. */
const AS_GOOD = 0.1;

/**
 * Makes one result of the hits that print the same words, with the printings that are no hits beside them: so that the
 * differences stand where the words are found.
 *
 * @param hits in their order; that of the results follows it
 */
export function groupPrintings(library: Library, hits: readonly Hit[]): readonly Result[] {
  const known = grouped.get(hits);
  if (known) return known;
  const taken = new Set<SearchDocument>();
  const results: Result[] = [];
  for (const hit of hits) {
    if (taken.has(hit.document)) continue;
    const family = printingsOf(library, hit.document);
    const lead = family.length > 1 ? fullest(hit, hits, family, taken) : hit;
    const others = family
      .filter((document) => document !== lead.document && !taken.has(document))
      .flatMap((document): OtherPrinting[] => {
        const compared = comparePrintings(document.text, lead.document.text);
        return compared ? [{ document, ...compared, theirs: lead.document.text }] : [];
      });
    const shown = new Set([lead.document, ...others.map(({ document }) => document)]);
    for (const document of shown) taken.add(document);
    results.push({
      hit: lead,
      // An outlet that prints part of its own words once more is not named again.
      others: oneEach(others).filter(
        ({ document, how }) => how === 'other' || document.article !== lead.document.article,
      ),
      hits: hits.filter(({ document }) => shown.has(document)),
    });
  }
  grouped.set(hits, results);
  return results;
}

/** What is counted is also shown. */
const grouped = new WeakMap<readonly Hit[], readonly Result[]>();

/** What an article prints in several pieces counts as one: together they may be all of the words. */
function oneEach(others: readonly OtherPrinting[]): OtherPrinting[] {
  const byArticle = Map.groupBy(others, ({ document, how }) =>
    how === 'other' ? document : document.article,
  );
  return [...byArticle.values()].map((pieces) => {
    const [first] = pieces as [OtherPrinting, ...OtherPrinting[]];
    const share = pieces.reduce((sum, piece) => sum + piece.share, 0);
    if (pieces.every(({ how }) => how === 'fewer'))
      return { ...first, share, how: share < 1 ? 'fewer' : 'same' };
    return pieces.length > 1 ? { ...first, share, how: 'part' } : first;
  });
}

function fullest(
  hit: Hit,
  hits: readonly Hit[],
  family: readonly SearchDocument[],
  taken: ReadonlySet<SearchDocument>,
): Hit {
  let best = hit;
  for (const each of hits) {
    if (
      each.score >= hit.score - AS_GOOD &&
      each.document.text.length > best.document.text.length &&
      family.includes(each.document) &&
      !taken.has(each.document) &&
      comparePrintings(each.document.text, hit.document.text)
    )
      best = each;
  }
  return best;
}

/** The quotations of an utterance; none for what belongs to none. */
function printingsOf(library: Library, { story, utterance }: SearchDocument): readonly SearchDocument[] {
  if (utterance === '') return [];
  let families = kept.get(library);
  if (!families) {
    families = Map.groupBy(
      library.documents.filter((document) => document.utterance !== ''),
      (document) => `${document.story} ${document.utterance}`,
    );
    kept.set(library, families);
  }
  return families.get(`${story} ${utterance}`) ?? [];
}

const kept = new WeakMap<Library, Map<string, SearchDocument[]>>();
