import { words } from '#words/claims.ts';
import type { Article } from '../../model/article.ts';
import type { Cell, CellState, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { quotedWords } from '../../text/quotation-marks.ts';
import { renderSpan } from '../../render/render-span.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, STATE_WORDS, tallyInWords } from '../claim-cells.ts';
import { contextOf } from '../article/context.ts';
import { formerNamesOf } from '../former/former-pages.ts';
import { differingInCell } from './differing-in-cell.ts';
import { furtherAnchors } from './cell-anchor.ts';
import { printedBefore } from './printing-order.ts';
import { creditsOf, originsOf, type CreditView } from './origins.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { plainNote } from './plain-note.ts';
import { placeInArticle, type Place } from '../article/place-in-article.ts';
import { proofOf, type Proof } from '../proof.ts';
import { sentenceAround } from './sentence-around.ts';
import { sentenceAddress, sentencesOver, wholeSentences } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';

/** Everything the page of a claim shows. */
export interface ClaimPage {
  readonly claim: Claim;
  readonly topic: string;
  readonly summary: string;
  /** Who printed it first, as far as the texts say. */
  readonly first: string | null;
  /** What to know of the sources that are named near the words of several outlets; `null` if there is nothing to add. */
  readonly origins: string | null;
  readonly cells: readonly {
    readonly outlet: OutletSign;
    readonly anchor: string;
    /** Further ones: short, and of the names the article had before. */
    readonly formerAnchors: readonly string[];
    readonly state: CellState;
    readonly word: string;
    /** Whom it contradicts, or who contradicts it, after its word; `null` if nobody does. */
    readonly against: string | null;
    /** Where in the report it is; `null` if the article has no words for the claim. */
    readonly place: Place | null;
    /** Whether the article was printed before the claim could be told. */
    readonly before: boolean;
    /** The editor's; `null` also if it only repeats the words beside it. */
    readonly note: string | null;
    readonly attribution: string | null;
    readonly proofs: readonly (Proof & {
      /** The words marked in their whole sentence, HTML. */
      readonly inSentence: string;
      readonly context: readonly string[];
    })[];
    /** If it has no words: the sentences that come nearest, for a reader who doubts the silence. */
    readonly nearest: readonly NearView[];
    readonly credits: readonly CreditView[];
  }[];
  readonly previous: ClaimNeighbour | null;
  readonly next: ClaimNeighbour | null;
}

/** A sentence that comes near a claim in an article that has no words for it. */
export interface NearView {
  /** HTML. */
  readonly words: string;
  readonly here: string;
}

interface ClaimNeighbour {
  readonly statement: string;
  readonly address: string;
}

/** Builds the page of a claim: its cell for every article, each with its evidence. */
export function claimPageOf(story: Story, claim: Claim): ClaimPage {
  const signs = outletSigns(story);
  const nameOf = (article: string) => signs.find(({ id }) => id === article)?.name ?? article;
  const before = printedBefore(story, claim);
  const index = story.claims.findIndex(({ id }) => id === claim.id);
  const neighbour = (at: number): ClaimNeighbour | null => {
    const other = story.claims[at];
    return other ? { statement: other.statement, address: claimAddress(story.id, other.id) } : null;
  };
  return {
    claim,
    topic: story.topics.find(({ id }) => id === claim.topic)?.title ?? '',
    summary: tallyInWords(claim, nameOf, before),
    ...originsOf(story, claim),
    cells: story.articles.flatMap((article, i) => {
      const [cell, outlet] = [cellOf(claim, article.id), signs[i]];
      if (!cell || !outlet) return [];
      const differing = differingInCell(story, claim, article);
      return [
        {
          outlet,
          anchor: `in-${article.id}`,
          formerAnchors: furtherAnchors(story.articles, article.id, formerNamesOf(story, article.id)),
          state: cell.state,
          word: STATE_WORDS[cell.state],
          against: againstOf(claim, cell, nameOf),
          place: cell.evidence[0] ? placeInArticle(article, cell.evidence[0]) : null,
          before: before.has(article.id),
          note: saysMore(article, cell) ? plainNote(cell.note ?? '') : null,
          attribution: cell.attribution ?? null,
          proofs: bySentence(article, cell.evidence).map(([first, ...more]) => ({
            ...proofOf(story, article, first),
            inSentence: sentenceAround(article, [first, ...more], differing),
            context: contextOf(story, article, first, [first, ...more]),
          })),
          nearest: nearestOf(story, article, cell),
          credits: creditsOf(story, article, cell, claim),
        },
      ];
    }),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}

/** Whether a note says more than that the article has the words on which the cell rests: `has “…”.` does not. */
function saysMore(article: Article, { note = '', evidence }: Cell): boolean {
  const shown = evidence.map((span) => {
    const { start, end } = wholeSentences(article, span);
    return article.text.slice(start, end);
  });
  const quoted = quotedWords(note).filter((words) => shown.some((text) => text.includes(words)));
  const rest = quoted.reduce((left, words) => left.replace(words, ''), note);
  return (rest.match(/\p{L}+/gu) ?? []).length > 1;
}

/** So many names stand beside a state. Of more, the number does; none where each of them names whom it contradicts. */
const MOST_NAMED = 5;

/**
 * Who stands against whom: the one that contradicts names those that report the claim, and they name it. Of others,
 * which word it in their way or only partly, nobody has said that both cannot be so.
 */
function againstOf(claim: Claim, cell: Cell, nameOf: (article: string) => string): string | null {
  const opposed = (state: CellState) => [
    ...new Set(claim.cells.filter((each) => each.state === state).map(({ article }) => nameOf(article))),
  ];
  if (cell.state === 'contradicts') {
    const names = opposed('reports');
    return names.length > MOST_NAMED ? words.someOutlets(names.length) : words.contradictsWhom(names) || null;
  }
  const names = cell.state === 'reports' ? opposed('contradicts') : [];
  return names.length > 0 && names.length <= MOST_NAMED ? words.contradictedBy(names) : null;
}

/** The evidence of one cell. Pieces in the same sentence go together, so that it is printed once. */
function bySentence(article: Article, evidence: readonly Span[]): (readonly [Span, ...Span[]])[] {
  const groups = Map.groupBy(evidence, (span) => {
    const { start, end } = wholeSentences(article, span);
    return `${start} ${end}`;
  });
  return [...groups.values()] as [Span, ...Span[]][];
}

function nearestOf(story: Story, article: Article, cell: Cell): NearView[] {
  const shown = isShown(story, article);
  return (cell.nearest ?? [])
    .filter((span) => sentencesOver(article, span).every(shown))
    .map((span) => ({
      words: renderSpan(article, span),
      here: sentenceAddress(story, article, span),
    }));
}
