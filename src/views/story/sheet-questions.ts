import { words } from '#words/sheet.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { overlap } from '../../text/spans.ts';
import { claimAddress } from '../addresses.ts';
import { toldBy } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** A question on one claim, and what its cells answer. */
export interface SheetQuestion {
  readonly claim: Claim;
  /** Words of the reports that are the answer, as HTML; none where the question says for what to look. */
  readonly printed: readonly string[];
  /** `Which report gives another day?` */
  readonly asks: string;
  /** The page of the claim, with the words of each. */
  readonly address: string;
  readonly answers: readonly { readonly outlet: OutletSign; readonly note: string | null }[];
}

/** In the order in which they are asked of a claim that has several. */
const KINDS = ['contradicts', 'words-otherwise', 'less-specific'] as const;

/**
 * One question for each claim on which reports have other words: whose these are. Who leaves a claim out is asked by the
 * matrix. Only where somebody has looked in every report, and only where fewer than half of them are the answer.
 */
export function sheetQuestions(story: Story): SheetQuestion[] {
  const signs = outletSigns(story);
  return story.claims.flatMap((claim) => {
    if (claim.cells.some(({ state }) => state === 'undecided' || state === 'not-examined')) return [];
    if (toldBy(claim).length === 0) return [];
    const asked = KINDS.map((kind) => ({
      kind,
      cells: claim.cells.filter(({ state }) => state === kind),
    })).find(({ cells }) => cells.length > 0 && cells.length < claim.cells.length / 2);
    if (!asked) return [];
    const { kind, cells } = asked;
    const thing = kind === 'contradicts' ? otherThing(story, claim, cells) : undefined;
    return [
      {
        claim,
        printed: thing ? [] : cells.map((cell) => wordsOf(story, cell)).filter((words) => words !== ''),
        asks: words.asks[thing ?? kind](cells.length > 1),
        address: claimAddress(story.id, claim.id),
        answers: cells.flatMap((cell) =>
          signs
            .filter(({ id }) => id === cell.article)
            .map((outlet) => ({ outlet, note: cell.note ?? null })),
        ),
      },
    ];
  });
}

/** What a cell rests on, as its article prints it. */
function wordsOf({ articles }: Story, { article: id, evidence }: Cell): string {
  const article = articles.find((each) => each.id === id);
  return article ? evidence.map((span) => renderSpan(article, span)).join(' … ') : '';
}

/** Kinds of differences that are asked for by what they are about. */
const THINGS = ['date', 'figure', 'name', 'place'] as const;
type Thing = (typeof THINGS)[number];

/**
 * In what contradicting words differ from those that report the claim: `day`, `number` …; `undefined` unless one kind of
 * difference alone was found, for each of them, between the words that the cells rest on.
 */
function otherThing(story: Story, claim: Claim, cells: readonly Cell[]): Thing | undefined {
  const restsOn = (cell: Cell, place: Span & { article: string }) =>
    cell.article === place.article && cell.evidence.some((span) => overlap(span, place));
  const kindsOf = (cell: Cell) =>
    new Set(
      story.facts
        .flatMap(({ differences }) => differences)
        .filter(({ a, b }) =>
          toldBy(claim).some(
            (told) => (restsOn(cell, a) && restsOn(told, b)) || (restsOn(cell, b) && restsOn(told, a)),
          ),
        )
        .map(({ kind }) => kind),
    );
  const kinds = cells.map(kindsOf);
  const all = new Set(kinds.flatMap((each) => [...each]));
  const [kind] = all;
  return kind && all.size === 1 && kinds.every(({ size }) => size === 1)
    ? THINGS.find((thing) => thing === kind)
    : undefined;
}
