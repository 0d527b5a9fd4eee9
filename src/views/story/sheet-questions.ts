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
import { differingIn, toldBy } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { wordsInNote } from '../wording/differing-words.ts';

/** A question on one claim, and what its cells answer. */
export interface SheetQuestion {
  readonly claim: Claim;
  /** Whether the question is about its statement; where words are to be told apart, that might have those of one. */
  readonly stated: boolean;
  /** Words of the reports that are asked about, as HTML, without their names; none where the question says for what to look. */
  readonly printed: readonly string[];
  /** `Which report gives another day?` */
  readonly asks: string;
  /** The page of the claim, with the words of each. */
  readonly address: string;
  /** What the states of the cells answer besides: `As printed, no: Morning Post contradicts it.` */
  readonly verdict: string | null;
  /** Whose words they are, by their number in `printed`; else the reports that are looked for. */
  readonly answers: readonly {
    readonly number: number;
    readonly reports: readonly {
      readonly outlet: OutletSign;
      readonly note: string | null;
      /** Whom it names as its source, in its words. */
      readonly source: string | null;
    }[];
  }[];
}

/** More words than these are not compared at a glance. */
const MOST_COMPARED = 4;

/**
 * One question for each claim on which reports have other words, made from their states and words. Where they word it otherwise
 * or contradict each other, the words are set side by side, those of an editor's highlight of the claim first; where the
 * contradiction is a day, a number, a name or a place alone, it is asked for; where one or a few tell less, what their words
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
          asks: words.asks[thing](contradicting.length > 1),
          lines: linesOf(story, claim, contradicting),
          shown: false,
          stated: true,
        }
      : (comparison(story, claim) ?? lessSpecific(story, claim));
    if (!question || question.lines.length === 0) return [];
    const printed = [...new Set(question.lines.map(({ html }) => html))];
    return [
      {
        claim,
        stated: question.stated,
        printed: question.shown ? printed : [],
        asks: question.asks,
        address: claimAddress(story.id, claim.id),
        verdict: contradicting.length > 0 && question.shown ? verdictOn(story, contradicting) : null,
        answers: printed.map((words, i) => {
          const reports = question.lines.filter(({ html }) => html === words);
          return { number: i + 1, reports: [...reports, ...alsoPrinted(story, reports)] };
        }),
      },
    ];
  });
}

interface Question {
  readonly asks: string;
  readonly lines: readonly Line[];
  /** Whether the words stand in the question, and whether the statement of the claim does. */
  readonly shown: boolean;
  readonly stated: boolean;
}

/** Words of one report. */
interface Line {
  readonly outlet: OutletSign;
  readonly html: string;
  /** The same as its article prints them, a stretch each. */
  readonly exact: readonly string[];
  readonly note: string | null;
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
      : shown.every(({ source }) => source !== null)
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
    shown: true,
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
    asks: words.leaveOpen(
      lines.flatMap(({ noted }) => noted ?? []),
      cells.length,
    ),
    lines,
    shown: true,
    stated: true,
  };
}

/** Who contradicts the statement, as the cells have it. */
const verdictOn = (story: Story, contradicting: readonly Cell[]): string =>
  words.verdict(
    outletSigns(story)
      .filter(({ id }) => contradicting.some(({ article }) => article === id))
      .map(({ name }) => name),
  );

const linesOf = (story: Story, claim: Claim, cells: readonly Cell[]): Line[] =>
  cells.flatMap((cell) =>
    lineOf(story, cell.article, wordsOf(story, cell), printedIn(story, cell), {
      note: cell.note ?? null,
      noted: notedIn(story, claim, cell),
      source: cell.attribution ? (isBlind(story) ? showGaps(cell.attribution) : cell.attribution) : null,
      tells: cell.state === 'reports',
    }),
  );

const UNNOTED = { note: null, noted: null, source: null, tells: false };

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
