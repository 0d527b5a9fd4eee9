import { words } from '#words/sheet.ts';
import type { Cell, CellState, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { overlap } from '../../text/spans.ts';
import { claimAddress } from '../addresses.ts';
import { isAlone, toldBy } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** A question on one claim, and what its cells answer. */
export interface SheetQuestion {
  readonly claim: Claim;
  /** `Which report gives another day?` */
  readonly asks: string;
  /** The page of the claim, with the words of each. */
  readonly address: string;
  readonly answers: readonly { readonly outlet: OutletSign; readonly note: string | null }[];
}

/** In the order in which they are asked of a claim that has several. */
const KINDS = ['contradicts', 'words-otherwise', 'alone', 'silent', 'less-specific'] as const;
type QuestionKind = (typeof KINDS)[number];

/**
 * One question for each claim on which the reports are apart: which of them differs, and in what way. Only where
 * somebody has looked in every report, and only where fewer than half of them are the answer.
 */
export function sheetQuestions(story: Story): SheetQuestion[] {
  const signs = outletSigns(story);
  return story.claims.flatMap((claim) => {
    if (claim.cells.some(({ state }) => state === 'undecided' || state === 'not-examined')) return [];
    if (toldBy(claim).length === 0) return [];
    const asked = KINDS.map((kind) => ({ kind, cells: cellsOf(claim, kind) })).find(
      ({ cells }) => cells.length > 0 && cells.length < claim.cells.length / 2,
    );
    if (!asked) return [];
    return [
      {
        claim,
        asks: asks(story, claim, asked.kind, asked.cells),
        address: claimAddress(story.id, claim.id),
        answers: asked.cells.flatMap((cell) =>
          signs
            .filter(({ id }) => id === cell.article)
            .map((outlet) => ({ outlet, note: cell.note ?? null })),
        ),
      },
    ];
  });
}

function cellsOf(claim: Claim, kind: QuestionKind): Cell[] {
  if (kind === 'alone') return isAlone(claim) ? toldBy(claim) : [];
  return claim.cells.filter(({ state }) => state === (kind satisfies CellState));
}

function asks(story: Story, claim: Claim, kind: QuestionKind, cells: readonly Cell[]): string {
  const other = kind === 'contradicts' ? otherThing(story, claim, cells) : undefined;
  return words.asks[other ?? kind](cells.length > 1);
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
