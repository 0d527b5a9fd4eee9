import type { Span } from '../model/span.ts';
import { collectCompounds, otherReadings, type Compounds, type Reading } from './query/compounds.ts';
import { expandQuery, LIKENESS, type QueryWord } from './query/expand-query.ts';
import { EMPTY_WORD } from '../language/en/search-words.ts';
import { withoutFillers } from './query/fillers.ts';
import { MOST_SCANNED, retrieveCandidates, type Candidate } from './retrieve-candidates.ts';
import { listDocuments, type SearchDocument } from './texts/list-documents.ts';
import { markWords } from './query/mark-words.ts';
import { areClose, tellingOf } from './close-words.ts';
import { isSideBySide, LEAST_DENSITY, matchWords } from './match-words.ts';
import { rankWithFuse } from './rank-with-fuse.ts';
import { FEWEST_WORDS } from './query/query-limits.ts';
import { readQuery } from './query/read-query.ts';
import { readWords } from './query/read-words.ts';
import { KINDS, type Kind, type StoryTexts } from './texts/search-data.ts';
import { namesOf, spellNames } from './query/spell-names.ts';
import { buildIndex, type WordIndex } from './word-index.ts';

/** Stories prepared for search. */
export interface Library {
  readonly stories: readonly StoryTexts[];
  readonly documents: readonly SearchDocument[];
  readonly index: WordIndex;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly compounds: Compounds;
}

/** What a reader asks for; an empty string is no filter. */
export interface Asked {
  readonly query: string;
  readonly speaker: string;
  /** An outlet's id. */
  readonly outlet: string;
  readonly kind: Kind | '';
}

/** A document that fits or comes near. */
export interface Hit {
  readonly document: SearchDocument;
  /** UTF-16 spans of `document.text`. */
  readonly marks: readonly Span[];
  /** 0–1: how well its text answers. */
  readonly score: number;
  /** Whether the words that it shares with the query are close together. */
  readonly together: boolean;
  /** Words of it that were asked for in another form: "deepest" for "deep". */
  readonly otherForms: readonly string[];
}

/** The result of a search. */
export interface Found {
  /** The query's words, expanded; empty if it has none. */
  readonly query: readonly QueryWord[];
  /**
   * By kind, the one with the best hit first, and quotes of equal ones; kinds without hits are left out. All that fits is
   * in them: the first `MOST_RANKED` of a kind in the order of how well they fit, the rest after them.
   */
  readonly groups: readonly { readonly kind: Kind; readonly hits: readonly Hit[] }[];
  /** Sentences and headlines that only repeat a quote among the hits: they are hits where their kind alone is asked for. */
  readonly repeats: readonly Hit[];
  /** Whether more may fit than was examined, so that nobody can say how many. */
  readonly cut: boolean;
  /** If nothing fits: what comes nearest. */
  readonly nearest: readonly Hit[];
  /** What was examined most closely, best first, for an answer about each article. */
  readonly candidates: readonly Candidate[];
}

/** Nobody reads more of one kind: so many are put in order. */
export const MOST_RANKED = 24;
const MOST_NEAREST = 3;

/** A document fits if it holds this share of what the query says, each word weighed by how telling it is. */
const LINE = 0.6;
/**
 * The line for quotations, by `WordMatch.score`: words must also be close together. Drawn from
 * `dev:score-search`: none of some 390 absent queries comes above it; of those with two typing errors, 3 in
 * 100 stay below and are shown as the nearest.
 */
const QUOTATION_LINE = 0.76;
/** Below this a document shares little more than small words: the nearest are those with the rarest words. */
const NEAREST_LINE = 0.4;
/** The least score of a text that has the telling words of a short query close together: the phrase itself has more. */
const NEXT_TO_PHRASE = 0.95;
/** Words that more documents hold than this share tell nothing. */
const COMMON_SHARE = 0.1;

/** Prepares stories: lists documents, builds the index. A generator, so that it can run in idle time. */
export function* makeLibrary(stories: readonly StoryTexts[]): Generator<void, Library> {
  const documents = yield* listDocuments(stories);
  const names = new Map<string, string>();
  const outletOf = (document: SearchDocument): string =>
    stories[document.story]?.articles[document.article]?.name ?? '';
  const index = yield* buildIndex(
    documents.map((document) => {
      if (!names.has(document.speaker)) names.set(document.speaker, namesOf(stories, document.speaker));
      return { text: document.text, names: `${names.get(document.speaker)} ${outletOf(document)}` };
    }),
  );
  const compounds = yield* collectCompounds(
    documents.filter(({ kind }) => kind !== 'quote').map(({ text }) => text),
  );
  return { stories, documents, index, spellings: spellNames(stories), compounds };
}

/**
 * Finds what a reader asks for: candidates from the index, ordered by Fuse, with the letters to mark. A
 * generator, so that a page never freezes: it yields between steps of about a millisecond.
 */
export function* findDocuments(library: Library, asked: Asked): Generator<void, Found> {
  const words = withoutFillers(readQuery(asked.query), library.index);
  if (words.length === 0)
    return {
      query: [],
      groups: listFiltered(library, asked),
      repeats: [],
      cut: false,
      nearest: [],
      candidates: [],
    };
  const found = yield* findReading(library, asked, { words, joints: [] });
  let { groups } = found;
  for (const reading of otherReadings(asked.query, words, library.index, library.compounds))
    groups = withMore(groups, (yield* findReading(library, asked, reading)).groups);
  const repeats = repeatsIn(groups);
  groups = bestFirst(without(groups, repeats));
  return { ...found, groups, repeats, nearest: groups.length > 0 ? [] : found.nearest };
}

/** What fits one way to read the query. */
function* findReading(library: Library, asked: Asked, { words, joints }: Reading): Generator<void, Found> {
  const { index, documents } = library;
  const query = yield* expandQuery(index, words, library.spellings);
  const candidates = yield* retrieveCandidates(index, query, (document) =>
    passes(library, asked, documents[document] as SearchDocument),
  );
  yield;
  const groups: { kind: Kind; hits: Hit[] }[] = [];
  for (const kind of KINDS) {
    const fitting = candidates.filter(
      ({ document, fit }) => fit >= LINE && documents[document]?.kind === kind,
    );
    const hits = (yield* order(library, query, fitting, joints)).filter(
      ({ score, together }) => query.length < FEWEST_WORDS || (score >= QUOTATION_LINE && together),
    );
    if (hits.length > 0) groups.push({ kind, hits });
  }
  const nearest = groups.length > 0 ? [] : yield* findNearest(library, asked, query, candidates);
  return { query, groups, repeats: [], cut: candidates.length >= MOST_SCANNED, nearest, candidates };
}

/** If nothing fits: what holds much of a query or, failing that, the rarest of its words that texts have. */
function* findNearest(
  library: Library,
  asked: Asked,
  query: readonly QueryWord[],
  candidates: readonly Candidate[],
): Generator<void, Hit[]> {
  const { index, documents } = library;
  const near = candidates.filter(({ fit }) => fit >= NEAREST_LINE);
  if (near.length > 0) return yield* order(library, query, near.slice(0, MOST_NEAREST));
  const rare = query
    .filter(({ form, weight }) => weight > Math.log(1 + 1 / COMMON_SHARE) && !EMPTY_WORD.test(form))
    .map((word) => ({
      ...word,
      // A slip of the pen is no ground for a guess.
      alike: new Map([...word.alike].filter(([, likeness]) => likeness >= LIKENESS.otherForm)),
    }));
  const holding = yield* retrieveCandidates(index, rare, (document) =>
    passes(library, asked, documents[document] as SearchDocument),
  );
  return yield* order(library, rare, holding.slice(0, MOST_NEAREST));
}

/** Adds what another reading found; what both found stays where it was. */
function withMore(groups: Found['groups'], more: Found['groups']): Found['groups'] {
  return KINDS.map((kind) => {
    const of = (list: Found['groups']) => list.find((group) => group.kind === kind)?.hits ?? [];
    const hits = of(groups);
    const added = of(more).filter(({ document }) => hits.every((hit) => hit.document !== document));
    return {
      kind,
      hits: added.length > 0 ? [...hits, ...added].toSorted((a, b) => b.score - a.score) : hits,
    };
  }).filter(({ hits }) => hits.length > 0);
}

/**
 * Candidates in Fuse's order, the best of them first and then the rest by as many, with what to mark; only those that have
 * the parts of compounds side by side.
 */
function* order(
  { index, documents, stories }: Library,
  query: readonly QueryWord[],
  candidates: readonly Candidate[],
  joints: readonly number[] = [],
): Generator<void, Hit[]> {
  const close: Hit[] = [];
  const hits: Hit[] = [];
  const telling = tellingOf(
    query,
    stories.flatMap(({ speakers }) => speakers),
  );
  for (let from = 0; from < candidates.length; from += MOST_RANKED) {
    const list = candidates
      .slice(from, from + MOST_RANKED)
      .map(({ document }) => documents[document] as SearchDocument);
    const places = rankWithFuse(
      index,
      query,
      list.map(({ text, speaker, story, article }) => ({
        text,
        speaker,
        outlet: stories[story]?.articles[article]?.name ?? '',
      })),
    );
    yield;
    for (const place of places) {
      const document = list[place] as SearchDocument;
      const printed = readWords(document.text);
      const match = matchWords(index, query, printed, document.text);
      if (!joints.every((joint) => isSideBySide(match, joint))) continue;
      const score = areClose(telling, match.all) ? Math.max(match.score, NEXT_TO_PHRASE) : match.score;
      (score < NEXT_TO_PHRASE ? hits : close).push({
        document,
        score,
        together: match.density >= LEAST_DENSITY,
        otherForms: [...match.chain, ...match.loose]
          .filter(({ likeness }) => likeness === LIKENESS.otherForm)
          .map((link) => textOf(document.text, printed[link.printed])),
        marks: markWords(document.text, query, printed, match),
      });
      if (hits.length % MARKED_AT_ONCE === 0) yield;
    }
  }
  return [...close, ...hits];
}

const MARKED_AT_ONCE = 8;

const textOf = (text: string, word: Span | undefined): string => text.slice(word?.start, word?.end);

/** Sentences and headlines that only repeat a quote found with them: the quote leads to them. */
function repeatsIn(groups: Found['groups']): Hit[] {
  const quotes = groups.find(({ kind }) => kind === 'quote')?.hits ?? [];
  const repeats = ({ document, marks }: Hit): boolean =>
    quotes.some(
      ({ document: quote }) =>
        quote.story === document.story &&
        quote.article === document.article &&
        (marks.length > 0
          ? marks.every(
              ({ start, end }) => document.start + start >= quote.start && document.start + end <= quote.end,
            )
          : // Found by its speaker's name alone.
            document.start >= quote.start - MOST_MARKS && document.end <= quote.end + MOST_MARKS),
    );
  return groups
    .filter(({ kind }) => kind === 'sentence' || kind === 'headline')
    .flatMap(({ hits }) => hits.filter(repeats));
}

/** Marks of a quotation that its sentence has besides, UTF-16 units. */
const MOST_MARKS = 2;

const without = (groups: Found['groups'], some: readonly Hit[]): Found['groups'] =>
  groups
    .map(({ kind, hits }) => ({ kind, hits: hits.filter((hit) => !some.includes(hit)) }))
    .filter(({ hits }) => hits.length > 0);

/** The kind with the best hit first; of equal ones quotes, as in `KINDS`. */
function bestFirst(groups: Found['groups']): Found['groups'] {
  const best = ({ hits }: Found['groups'][number]): number => Math.max(...hits.map(({ score }) => score));
  return groups.toSorted((a, b) => best(b) - best(a));
}

/** Without words: everything that passes the filters, in text order; nothing if there is no filter either. */
function listFiltered({ documents, ...library }: Library, asked: Asked): Found['groups'] {
  if (!asked.speaker && !asked.outlet && !asked.kind) return [];
  const kinds: readonly Kind[] = asked.kind ? [asked.kind] : ['quote'];
  return kinds
    .map((kind) => ({
      kind,
      hits: documents
        .filter((document) => document.kind === kind && passes({ documents, ...library }, asked, document))
        .map((document) => ({ document, score: 0, together: true, otherForms: [], marks: [] })),
    }))
    .filter(({ hits }) => hits.length > 0);
}

function passes({ stories }: Library, { speaker, outlet, kind }: Asked, document: SearchDocument): boolean {
  return (
    (!kind || document.kind === kind) &&
    (!speaker || document.speaker === speaker) &&
    (!outlet || stories[document.story]?.articles[document.article]?.outlet === outlet)
  );
}
