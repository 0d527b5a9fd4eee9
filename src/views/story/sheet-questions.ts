import { words } from '#words/sheet.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { overlap } from '../../text/spans.ts';
import { claimAddress } from '../addresses.ts';
import { differingIn, toldBy } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** A question on one claim, and what its cells answer. */
export interface SheetQuestion {
  readonly claim: Claim;
  /** Words of the reports that are asked about, as HTML, without their names; none where the question says for what to look. */
  readonly printed: readonly string[];
  /** `Which report gives another day?` */
  readonly asks: string;
  /** The page of the claim, with the words of each. */
  readonly address: string;
  /** Whose words they are, in the order of `printed`; else the reports that are looked for. */
  readonly answers: readonly { readonly outlet: OutletSign; readonly note: string | null }[];
}

/** More words than these are not compared at a glance. */
const MOST_COMPARED = 4;

/**
 * One question for each claim on which reports have other words. Where they word it otherwise or contradict each other, the
 * words are set side by side, those of an editor's highlight of the claim first; where the contradiction is a day, a number, a
 * name or a place alone, it is asked for; where one or a few tell less, whose words these are. Who leaves a claim out is asked
 * by the matrix. Only where somebody has looked in every report.
 */
export function sheetQuestions(story: Story): SheetQuestion[] {
  return story.claims.flatMap((claim) => {
    if (claim.cells.some(({ state }) => state === 'undecided' || state === 'not-examined')) return [];
    const contradicting = claim.cells.filter(({ state }) => state === 'contradicts');
    const thing = contradicting.length > 0 ? otherThing(story, claim, contradicting) : undefined;
    const question = thing
      ? {
          asks: words.asks[thing](contradicting.length > 1),
          lines: linesOf(story, contradicting),
          shown: false,
        }
      : (comparison(story, claim) ?? lessSpecific(story, claim));
    if (!question || question.lines.length === 0) return [];
    return [
      {
        claim,
        printed: question.shown ? question.lines.map(({ html }) => html) : [],
        asks: question.asks,
        address: claimAddress(story.id, claim.id),
        answers: question.lines.map(({ outlet, note }) => ({ outlet, note })),
      },
    ];
  });
}

interface Question {
  readonly asks: string;
  readonly lines: readonly Line[];
  /** Whether the words stand in the question. */
  readonly shown: boolean;
}

/** Words of one report. */
interface Line {
  readonly outlet: OutletSign;
  readonly html: string;
  readonly note: string | null;
}

/** The words of a report that tells the claim beside those that differ; those of a highlight, if an editor chose some. */
function comparison(story: Story, claim: Claim): Question | null {
  const differing = differingIn(claim);
  const highlight = story.highlights.find((each) => each.claim === claim.id);
  if (differing.length === 0 && !highlight) return null;
  const lines = highlight
    ? highlight.lines.flatMap(({ article, exact, prefix = '' }) =>
        lineOf(story, article, exactIn(story, article, prefix, exact), null),
      )
    : linesOf(story, [...toldBy(claim).slice(0, 1), ...differing]);
  const shown = lines.slice(0, MOST_COMPARED);
  if (shown.length < 2) return null;
  return {
    asks: words.compare(highlight?.question ?? null),
    // The order tells nothing of whose they are.
    lines: shown.toSorted((a, b) => (a.html < b.html ? -1 : 1)),
    shown: true,
  };
}

/** The words of the few reports that tell less than others. */
function lessSpecific(story: Story, claim: Claim): Question | null {
  const cells = claim.cells.filter(({ state }) => state === 'less-specific');
  if (toldBy(claim).length === 0 || cells.length === 0 || cells.length >= claim.cells.length / 2) return null;
  return { asks: words.asks['less-specific'](cells.length > 1), lines: linesOf(story, cells), shown: true };
}

const linesOf = (story: Story, cells: readonly Cell[]): Line[] =>
  cells.flatMap((cell) => lineOf(story, cell.article, wordsOf(story, cell), cell.note ?? null));

function lineOf(story: Story, article: string, html: string, note: string | null): Line[] {
  const outlet = outletSigns(story).find(({ id }) => id === article);
  return outlet && html !== '' ? [{ outlet, html, note }] : [];
}

/** Words of an article that an editor names, as HTML. */
function exactIn({ articles }: Story, id: string, prefix: string, exact: string): string {
  const article = articles.find((each) => each.id === id);
  const at = article?.text.indexOf(prefix + exact) ?? -1;
  if (!article || at === -1) return '';
  const start = at + prefix.length;
  return renderSpan(article, { start, end: start + exact.length });
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
