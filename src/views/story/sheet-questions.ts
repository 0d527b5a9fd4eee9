import { words } from '#words/sheet.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { oneLine } from '../../text/one-line.ts';
import { overlap } from '../../text/spans.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, wordForms } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { cellOf, differingIn, STATE_WORDS, stateOf, toldBy } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { wordsInNote } from '../wording/differing-words.ts';

/** A question on one claim, and what its cells answer. */
export interface SheetQuestion {
  readonly claim: Claim;
  /** Whether the question is about its statement; where words are to be told apart, that might have those of one. */
  readonly stated: boolean;
  /** The words that are asked about, as HTML, with the reports that print them; each report stands at one of them. */
  readonly printed: readonly { readonly html: string; readonly outlets: readonly OutletSign[] }[];
  /** `Can all of these be true at once?` */
  readonly asks: string;
  /** The page of the claim, with the words of each. */
  readonly address: string;
  /** What the states of the cells answer besides: whose reports cannot all be true. */
  readonly verdict: string | null;
  /** What each of these reports does with the claim; those of which the same is to be said stand together. */
  readonly answers: readonly {
    readonly outlets: readonly OutletSign[];
    /** The editor’s note, which goes on after the name, or the state in words. */
    readonly says: string;
    readonly noted: boolean;
    /** Whom they name as their source, in their words. */
    readonly source: string | null;
  }[];
}

/** More words than these are not compared at a glance. */
const MOST_COMPARED = 4;

/**
 * One question for each claim on which reports have other words, made from their states and words. Where they word it otherwise
 * or contradict each other, the words are set side by side, those of an editor's highlight of the claim first; where the
 * contradiction is a day, a number, a name or a place alone, that is asked for; where one or a few tell less, what their words
 * leave open. Of a claim that is no main one nothing is asked where a report only tells less, or where an editor found no words
 * worth noting. Who leaves a claim out is asked by the matrix. Only where somebody has looked in every report.
 */
export function sheetQuestions(story: Story): SheetQuestion[] {
  return story.claims.flatMap((claim) => {
    if (claim.cells.some(({ state }) => state === 'undecided' || state === 'not-examined')) return [];
    const contradicting = claim.cells.filter(({ state }) => state === 'contradicts');
    const thing = contradicting.length > 0 ? otherThing(story, claim, contradicting) : undefined;
    const question = thing
      ? {
          asks: words.asks[thing],
          lines: linesOf(story, claim, [...toldBy(claim).slice(0, 1), ...contradicting]).slice(
            0,
            MOST_COMPARED,
          ),
          stated: false,
        }
      : (comparison(story, claim) ?? lessSpecific(story, claim));
    if (!question || question.lines.length === 0) return [];
    const printed = printedOf(story, question.lines);
    return [
      {
        claim,
        stated: question.stated,
        printed,
        asks: question.asks,
        address: claimAddress(story.id, claim.id),
        verdict: contradicting.length > 0 ? verdictOn(story, claim, contradicting) : null,
        answers: answersOf(
          story,
          claim,
          printed.flatMap(({ outlets }) => outlets),
        ),
      },
    ];
  });
}

/** The words of each report, its own or those that it prints as others do: no report stands twice. */
function printedOf(story: Story, lines: readonly Line[]): SheetQuestion['printed'] {
  const own = [...Map.groupBy(lines, ({ outlet }) => outlet.id).values()].flatMap((same): Line[] => {
    const [first] = same;
    const html = [...new Set(same.map((each) => each.html))].join(' … ');
    return first ? [{ ...first, html, exact: same.flatMap(({ exact }) => exact) }] : [];
  });
  const placed = new Set(own.map(({ outlet }) => outlet.id));
  return [...Map.groupBy(own, ({ html }) => html)].map(([html, alike]) => {
    const also = alsoPrinted(story, alike).filter(({ outlet }) => !placed.has(outlet.id));
    for (const { outlet } of also) placed.add(outlet.id);
    return { html, outlets: inOrder(story, [...alike, ...also]) };
  });
}

/** Outlets once each, in the order of their letters. */
const inOrder = (story: Story, lines: readonly Pick<Line, 'outlet'>[]): OutletSign[] =>
  outletSigns(story).filter(({ id }) => lines.some(({ outlet }) => outlet.id === id));

/** What reports do with a claim: an editor’s note, or the state; of the same note, state and source once. */
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
  return [...Map.groupBy(answers, ({ says, source }) => `${says}|${source}`).values()].map((same) => {
    const { says = '', noted = false, source = null } = same[0] ?? {};
    return { outlets: same.map(({ outlet }) => outlet), says, noted, source };
  });
}

interface Question {
  readonly asks: string;
  readonly lines: readonly Line[];
  /** Whether the statement of the claim stands in the question. */
  readonly stated: boolean;
}

/** Words of one report. */
interface Line {
  readonly outlet: OutletSign;
  readonly html: string;
  /** The same as its article prints them, a stretch each. */
  readonly exact: readonly string[];
  /** What of them an editor's note quotes, if it is short. */
  readonly noted: string | null;
  /** Whom the report names as its source, in its words. */
  readonly source: string | null;
  /** Whether it reports the claim. */
  readonly tells: boolean;
}

/** The words of a report that tells the claim beside those that differ; those of a highlight, if an editor chose some. */
function comparison(story: Story, claim: Claim): Question | null {
  const differing = differingIn(claim);
  const highlight = story.highlights.find((each) => each.claim === claim.id);
  if (differing.length === 0 && !highlight) return null;
  const lines = highlight
    ? highlight.lines.flatMap(({ article, exact, prefix = '' }) =>
        lineOf(story, article, exactIn(story, article, prefix, exact), [exact]),
      )
    : linesOf(story, claim, [...toldBy(claim).slice(0, 1), ...differing]);
  const shown = lines.slice(0, MOST_COMPARED);
  if (shown.length < 2) return null;
  const contradict = differing.some(({ state }) => state === 'contradicts');
  const noted = shown.flatMap((line) => line.noted ?? []);
  if (!claim.main && !highlight && !contradict && noted.length === 0) return null;
  const asks = highlight
    ? words.compare.chosen(highlight.question, contradict)
    : contradict
      ? words.compare.contradict
      : shown.every(({ source, exact }) => source !== null && exact.some((each) => each.includes(source)))
        ? words.compare.credits
        : words.compare.otherwise(
            noted.length > 1
              ? [...new Set(noted)]
              : shown.flatMap((line) => (line.tells ? [] : (line.noted ?? []))),
          );
  return {
    asks,
    // The order tells nothing of whose they are.
    lines: shown.toSorted((a, b) => (a.html < b.html ? -1 : 1)),
    stated: false,
  };
}

/** The words of the few reports that tell less than others. */
function lessSpecific(story: Story, claim: Claim): Question | null {
  const cells = claim.cells.filter(({ state }) => state === 'less-specific');
  if (!claim.main || toldBy(claim).length === 0) return null;
  if (cells.length === 0 || cells.length >= claim.cells.length / 2) return null;
  const lines = linesOf(story, claim, cells);
  return {
    asks: words.leaveOpen(lines.flatMap(({ noted }) => noted ?? [])),
    lines,
    stated: true,
  };
}

/** Who contradicts whom, as the cells have it: that answers whether all can be true. */
function verdictOn(story: Story, claim: Claim, contradicting: readonly Cell[]): string {
  const namesOf = (cells: readonly Cell[]) =>
    outletSigns(story)
      .filter(({ id }) => cells.some(({ article }) => article === id))
      .map(({ name }) => name);
  return words.verdict(namesOf(contradicting), namesOf(toldBy(claim)));
}

const linesOf = (story: Story, claim: Claim, cells: readonly Cell[]): Line[] =>
  cells.flatMap((cell) =>
    lineOf(story, cell.article, wordsOf(story, cell), printedIn(story, cell), {
      noted: notedIn(story, claim, cell),
      source: cell.attribution ? (isBlind(story) ? showGaps(cell.attribution) : cell.attribution) : null,
      tells: cell.state === 'reports',
    }),
  );

const UNNOTED = { noted: null, source: null, tells: false };

function lineOf(
  story: Story,
  article: string,
  html: string,
  exact: readonly string[],
  besides: Omit<Line, 'outlet' | 'html' | 'exact'> = UNNOTED,
): Line[] {
  const outlet = outletSigns(story).find(({ id }) => id === article);
  return outlet && html !== '' ? [{ outlet, html, exact, ...besides }] : [];
}

/** The reports besides that print the words of a line, whatever an editor chose to show: a key names all. */
function alsoPrinted(story: Story, lines: readonly Line[]): Line[] {
  const [line] = lines;
  if (!line) return [];
  return story.articles
    .filter(({ id, text }) => {
      const printed = inForms(text);
      return (
        !lines.some(({ outlet }) => outlet.id === id) &&
        line.exact.every((words) => printed.includes(inForms(words)))
      );
    })
    .flatMap(({ id }) => lineOf(story, id, line.html, line.exact));
}

/** The words of a text without marks and capitals, each between blanks. */
const inForms = (text: string): string => ` ${wordForms(text).join(' ')} `;

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

/** The same as its article prints it. */
const printedIn = ({ articles }: Story, { article: id, evidence }: Cell): string[] =>
  evidence.map(({ start, end }) => articles.find((each) => each.id === id)?.text.slice(start, end) ?? '');

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
