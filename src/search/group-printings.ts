import { comparePrintings } from './compare-printings.ts';
import { coverWords } from './cover-words.ts';
import type { Hit, Library } from './find-documents.ts';
import { ALMOST } from './match-words.ts';
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
  /** `apart`: all of the hit’s words, in several places. */
  readonly how: NonNullable<ReturnType<typeof comparePrintings>>['how'] | 'apart';
  /** In how many of its quotations the article has them; said of `apart`. */
  readonly places: number;
  /** The share of the hit’s words that it has, 0–1. */
  readonly share: number;
  /** Its words, and those of the hit in their place (`typed`). */
  readonly differences: readonly Difference[];
  /** The text of the hit. */
  readonly theirs: string;
  /** Itself as a hit, if it is one. */
  readonly hit?: Hit | undefined;
}

/** Whether a hit has the words looked for side by side, as far as they are typed. */
export const isVerbatim = ({ score }: Hit): boolean => score >= ALMOST;

/** Among hits that fit about as well the longest one is shown: what the others lack is then in sight. */
const AS_GOOD = 0.1;

/**
 * Makes one result of the hits that print the same words, with the printings that are no hits beside them: so that the
 * differences stand where the words are found.
 *
 * @param found in their order; that of the results follows it, but for those that have the words side by side: they come first
 */
export function groupPrintings(library: Library, found: readonly Hit[]): readonly Result[] {
  const known = grouped.get(found);
  if (known) return known;
  // Where the words stand side by side, no printing without them speaks for it.
  const hits = found.toSorted((a, b) => Number(isVerbatim(b)) - Number(isVerbatim(a)));
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
        return compared ? [{ document, ...compared, places: 1, theirs: lead.document.text }] : [];
      });
    const shown = new Set([lead.document, ...others.map(({ document }) => document)]);
    for (const document of shown) taken.add(document);
    results.push({
      hit: lead,
      // An outlet that prints part of its own words once more is not named again, unless they are those looked for.
      others: oneEach(library, others, hits, lead.document).filter(
        ({ document, how, hit }) =>
          how === 'other' ||
          document.article !== lead.document.article ||
          (how === 'fewer' && hit !== undefined && isVerbatim(hit)),
      ),
      hits: hits.filter(({ document }) => shown.has(document)),
    });
  }
  grouped.set(found, results);
  return results;
}

/** What is counted is also shown. */
const grouped = new WeakMap<readonly Hit[], readonly Result[]>();

/**
 * What an article prints in several pieces counts as one: together they may be all of the words. Pieces that were joined with
 * other words count too: to the reader they are printed all the same.
 */
function oneEach(
  library: Library,
  others: readonly OtherPrinting[],
  hits: readonly Hit[],
  lead: SearchDocument,
): OtherPrinting[] {
  const byArticle = Map.groupBy(others, ({ document, how }) =>
    how === 'other' ? document : document.article,
  );
  return [...byArticle.values()].map((pieces) => {
    // The piece with the words looked for is shown.
    const [first] = pieces
      .map((piece) => ({ ...piece, hit: hits.find(({ document }) => document === piece.document) }))
      .toSorted((a, b) => (b.hit?.score ?? 0) - (a.hit?.score ?? 0)) as [OtherPrinting];
    const whole = pieces.find(({ how }) => how === 'same') ?? pieces.find(({ how }) => how === 'more');
    if (first.how === 'other' || whole) return whole ?? first;
    if (first.document.article === lead.article) return first;
    const share = pieces.reduce((sum, piece) => sum + piece.share, 0);
    const found = coverWords(first.theirs, quotesBeside(library, first.document));
    if (found.whole) return { ...first, share: 1, how: 'apart', places: found.places };
    return { ...first, share, how: pieces.every(({ how }) => how === 'fewer') ? 'fewer' : 'part' };
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
      (isVerbatim(each) || !isVerbatim(hit)) &&
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
const printingsOf = (library: Library, { story, utterance }: SearchDocument): readonly SearchDocument[] =>
  utterance === '' ? [] : (listsOf(library).utterances.get(`${story} ${utterance}`) ?? []);

/** What the same article quotes the same person with. */
const quotesBeside = (
  library: Library,
  { story, article, speaker }: SearchDocument,
): readonly SearchDocument[] => listsOf(library).speakers.get(`${story} ${article} ${speaker}`) ?? [];

function listsOf(library: Library): Lists {
  let lists = kept.get(library);
  if (!lists) {
    const quotes = library.documents.filter(({ utterance }) => utterance !== '');
    lists = {
      utterances: Map.groupBy(quotes, ({ story, utterance }) => `${story} ${utterance}`),
      speakers: Map.groupBy(quotes, ({ story, article, speaker }) => `${story} ${article} ${speaker}`),
    };
    kept.set(library, lists);
  }
  return lists;
}

/** The quotations of a library, by utterance and by who is quoted where. */
interface Lists {
  readonly utterances: ReadonlyMap<string, readonly SearchDocument[]>;
  readonly speakers: ReadonlyMap<string, readonly SearchDocument[]>;
}

const kept = new WeakMap<Library, Lists>();
