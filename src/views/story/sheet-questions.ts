import { words } from '#words/sheet.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { oneLine } from '../../text/one-line.ts';
import { overlap, uniteSpans } from '../../text/spans.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { cellOf, differingIn, STATE_WORDS, stateOf, toldBy } from '../claim-cells.ts';
import { isSharp, questionOf } from '../claims/claim-question.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { wholeSentences } from '../sentences-over.ts';
import { wordsInNote } from '../wording/differing-words.ts';

/** A question on one claim, and what its cells answer. */
export interface SheetQuestion {
  readonly claim: Claim;
  /** `Was the plan secret? Can all of these be true?` */
  readonly asks: string;
  /** Whether a sentence answers it, and not a word or two. */
  readonly long: boolean;
  /** What answers it: of each report its sentences, as HTML, in the order of its text; reports with the same together. */
  readonly printed: readonly {
    readonly outlets: readonly OutletSign[];
    readonly sentences: readonly string[];
  }[];
  /** The page of the claim, with the words of each. */
  readonly address: string;
  /** What the states of the printed cells answer besides: whose reports cannot all be true. */
  readonly verdict: string | null;
  /** What each of these reports does with the claim; those of which the same state is to be said stand together. */
  readonly answers: readonly {
    readonly outlets: readonly OutletSign[];
    /** The editor’s note, which goes on after the name, or the state in words. */
    readonly says: string;
    readonly noted: boolean;
    /** Whom they name as their source, in their words. */
    readonly source: string | null;
  }[];
}

/** The sentences of more reports are not compared at a glance. */
const MOST_COMPARED = 4;

/**
 * One question for each main claim, and each that is contradicted or that an editor finds sharp, on which reports have other
 * words, with their whole sentences: the editor's question; without one, where they word it otherwise or contradict
 * each other, what is the difference, or which day, number, name or place each gives, if that alone is what contradicts.
 * Who leaves a claim out is asked by the matrix. Only where somebody has looked in every report.
 */
export function sheetQuestions(story: Story): SheetQuestion[] {
  const main = story.claims.some((claim) => claim.main);
  return story.claims.flatMap((claim) => {
    if (claim.cells.some(({ state }) => state === 'undecided' || state === 'not-examined')) return [];
    const isContradicted = claim.cells.some(({ state }) => state === 'contradicts');
    if (main && !claim.main && !isContradicted && !isSharp(story, claim)) return [];
    const lines = comparedIn(story, claim).flatMap((cell) => lineOf(story, claim, cell));
    // Question and key speak only of those whose sentences are printed.
    const contradicting = lines.flatMap(({ cell }) => (cell.state === 'contradicts' ? [cell] : []));
    const asks = lines.length < 2 ? null : asksOf(story, claim, contradicting, lines);
    if (asks === null) return [];
    return [
      {
        claim,
        asks,
        // An editor’s question is answered in a word; whether all can be true, or what differs, is not.
        long: contradicting.length > 0 || questionOf(story, claim) === null,
        printed: [...Map.groupBy(lines, ({ sentences }) => sentences.join('|')).values()].map((alike) => ({
          outlets: alike.map(({ outlet }) => outlet),
          sentences: alike[0]?.sentences ?? [],
        })),
        address: claimAddress(story.id, claim.id),
        verdict: contradicting.length > 0 ? verdictOn(lines) : null,
        answers: answersOf(
          story,
          claim,
          lines.map(({ outlet }) => outlet),
        ),
      },
    ];
  });
}

/**
 * The cells whose words are set side by side, in the order of the letters: one that tells the claim and those that tell it
 * otherwise, or if there is none, less; all of them where an editor finds the difference sharp.
 */
function comparedIn(story: Story, claim: Claim): Cell[] {
  const differing = differingIn(claim);
  const less = claim.cells.filter(({ state }) => state === 'less-specific');
  const chosen = (
    isSharp(story, claim)
      ? [...toldBy(claim), ...differing, ...less]
      : [...toldBy(claim).slice(0, 1), ...(differing.length > 0 ? differing : less)]
  ).slice(0, MOST_COMPARED);
  return claim.cells.filter((cell) => chosen.includes(cell));
}

/** What is asked of these words; `null` where no editor asks, and the reports only tell more or less. */
function asksOf(
  story: Story,
  claim: Claim,
  contradicting: readonly Cell[],
  lines: readonly Line[],
): string | null {
  const contradict = contradicting.length > 0;
  const question = questionOf(story, claim);
  if (question !== null) return words.compare.chosen(question, contradict);
  if (differingIn(claim).length === 0) return null;
  const thing = contradict ? otherThing(story, claim, contradicting) : undefined;
  if (thing) return words.asks[thing];
  if (contradict) return words.compare.contradict;
  const noted = lines.flatMap((line) => line.noted ?? []);
  return words.compare.otherwise(
    noted.length > 1 ? [...new Set(noted)] : lines.flatMap((line) => (tells(line) ? [] : (line.noted ?? []))),
  );
}

/**
 * What reports do with a claim: an editor’s note, which speaks of one outlet and so stands by each; or the state, of the
 * same state and source once.
 */
function answersOf(story: Story, claim: Claim, outlets: readonly OutletSign[]): SheetQuestion['answers'] {
  const answers = outletSigns(story)
    .filter(({ id }) => outlets.some((each) => each.id === id))
    .map((outlet) => {
      const cell = cellOf(claim, outlet.id);
      const source = cell?.attribution ?? null;
      return {
        outlet,
        says: cell?.note ?? STATE_WORDS[stateOf(claim, outlet.id)],
        noted: Boolean(cell?.note),
        source: source && isBlind(story) ? showGaps(source) : source,
      };
    });
  return [
    ...Map.groupBy(
      answers,
      ({ outlet, says, noted, source }) => `${noted ? outlet.id : says}|${source}`,
    ).values(),
  ].map((same) => {
    const { says = '', noted = false, source = null } = same[0] ?? {};
    return { outlets: same.map(({ outlet }) => outlet), says, noted, source };
  });
}

/** What one report prints. */
interface Line {
  readonly outlet: OutletSign;
  readonly cell: Cell;
  /** HTML, in the order of the text. */
  readonly sentences: readonly string[];
  /** What of the words that its cell rests on an editor's note quotes, if it is short. */
  readonly noted: string | null;
}

/** Whether it reports the claim. */
const tells = ({ cell }: Line): boolean => cell.state === 'reports';

/** Which of the printed ones contradicts which, as the cells have it: that answers whether all can be true. */
function verdictOn(lines: readonly Line[]): string {
  const namesOf = (some: readonly Line[]) => some.map(({ outlet }) => outlet.name);
  return words.verdict(
    namesOf(lines.filter(({ cell }) => cell.state === 'contradicts')),
    namesOf(lines.filter(tells)),
  );
}

/** The sentences that a cell rests on: a clause alone may not say what it speaks of. */
function lineOf(story: Story, claim: Claim, cell: Cell): Line[] {
  const article = story.articles.find(({ id }) => id === cell.article);
  const outlet = outletSigns(story).find(({ id }) => id === cell.article);
  if (!article || !outlet || cell.evidence.length === 0) return [];
  const spans = uniteSpans(cell.evidence.map((span) => wholeSentences(article, span)));
  return [
    {
      outlet,
      cell,
      sentences: spans.map((span) => renderSpan(article, span)),
      noted: notedIn(story, claim, cell),
    },
  ];
}

/** More words are no name for a difference. */
const LONGEST_NOTED = 8;

/** The words of a cell that its note quotes, where they are one short stretch. */
function notedIn(story: Story, claim: Claim, { article: id, evidence }: Cell): string | null {
  const article = story.articles.find((each) => each.id === id);
  if (!article) return null;
  const [only, more] = evidence.flatMap((span) => wordsInNote(claim, article, span));
  const noted = only && !more ? oneLine(withoutSigns(article, only)) : '';
  if (noted === '' || countWords(noted) > LONGEST_NOTED) return null;
  return isBlind(story) ? showGaps(noted) : noted;
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
