import { words } from '#words/sheet.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { wordForms } from '../../text/words.ts';
import { blindIdOf, claimsAddress, keyAddress, storyAddress } from '../addresses.ts';
import { isBlind } from '../blind-story.ts';
import { changedWordsOf, type ChangedWords } from '../quotes/changed-words.ts';
import { toldBy } from '../claim-cells.ts';
import { legendOf, matrixOf, type Legend, type MatrixRow } from '../claims/matrix.ts';
import { printingsOf, type Printings } from '../quotes/printings.ts';
import { sheetQuestions, type SheetQuestion } from './sheet-questions.ts';
import { sheetReaders, type SheetReader } from './sheet-readers.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/**
 * A teacher's sheet: a matrix to fill in, questions, and printings to compare, each with its key. It has everything a
 * teacher may choose; what is not `shown` stands there hidden, until an address names it.
 */
export interface SheetPage {
  readonly outlets: readonly OutletSign[];
  readonly legend: Legend;
  /** What is on the sheet: `20 of the story’s 134 claims`. */
  readonly choice: string;
  readonly claimsPage: string;
  /** The first page without the outlets' names, and the key to it; `null` where there is none. */
  readonly blind: { readonly start: string; readonly key: string } | null;
  readonly topics: readonly { readonly title: string; readonly rows: readonly SheetRow[] }[];
  /** The numbers of the claims on the sheet, by their ids: questions and keys go by them. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly questions: readonly (SheetQuestion & Shown)[];
  readonly readers: readonly SheetReader[];
  readonly exercises: readonly (ChangedWords & Shown)[];
  /** Every other quotation that several outlets print. */
  readonly comparisons: readonly (Printings & Shown)[];
}

interface Shown {
  /** Whether the sheet has it unless a teacher chooses. */
  readonly shown: boolean;
}
export type SheetRow = MatrixRow & Shown;

/** Builds the sheet; `null` for a story without claims or with nothing to compare. */
export function sheetPageOf(story: Story): SheetPage | null {
  if (story.claims.length === 0 || story.articles.length < 2) return null;
  const main = story.claims.some((claim) => claim.main);
  const sharp = new Set(story.highlights.flatMap(({ claim }) => claim ?? []));
  const chosen = chooseClaims(
    story.claims.filter((claim) => !main || claim.main || sharp.has(claim.id)),
    sharp,
  );
  const topics = matrixOf(story).map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => ({ ...row, shown: chosen.has(row.claim) })),
  }));
  const numbers = new Map(
    topics
      .flatMap(({ rows }) => rows)
      .filter(({ shown }) => shown)
      .map(({ claim }, i) => [claim.id, i + 1] as const),
  );
  // In the matrix a claim that more tell stands first in its topic: what goes by the numbers stands in that order.
  const places = new Map(topics.flatMap(({ rows }) => rows).map(({ claim }, i) => [claim, i] as const));
  const inOrder = <T extends { readonly claim: Claim }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => (places.get(a.claim) ?? 0) - (places.get(b.claim) ?? 0));
  const questions = inOrder(
    sheetQuestions(story).map((question) => ({ ...question, shown: chosen.has(question.claim) })),
  );
  const asked = questions
    .filter(({ shown }) => shown)
    .flatMap(({ printed }) => printed.flatMap(({ sentences }) => sentences.map(formsOf)));
  const all = changedWordsOf(story);
  // Words that a question sets side by side are not set so again.
  const exercises = [
    ...all.filter((exercise) => !isAsked(exercise, asked)),
    ...all.filter((exercise) => isAsked(exercise, asked)),
  ];
  return {
    outlets: outletSigns(story),
    legend: legendOf(story),
    claimsPage: claimsAddress(story.id),
    blind:
      story.blind && !isBlind(story)
        ? { start: storyAddress(blindIdOf(story.id)), key: keyAddress(story.id) }
        : null,
    choice: words.choice(
      chosen.size,
      story.claims.length,
      main,
      [...chosen].some(({ id }) => sharp.has(id)),
    ),
    topics,
    numbers,
    questions,
    readers: sheetReaders(story, chosen).map((reader) => ({
      ...reader,
      unknown: inOrder(reader.unknown),
      otherwise: inOrder(reader.otherwise),
    })),
    exercises: exercises.map((exercise, i) => ({
      ...exercise,
      shown: i < MOST_EXERCISES && !isAsked(exercise, asked),
    })),
    comparisons: printingsOf(story, new Set(exercises.map(({ id }) => id))).map((printings, i) => ({
      ...printings,
      shown: i < MOST_COMPARISONS,
    })),
  };
}

/** Whether questions print the words of each of its quotations. */
const isAsked = ({ quotes }: ChangedWords, asked: readonly string[]): boolean =>
  quotes.every(({ html }) => asked.some((sentence) => sentence.includes(formsOf(html))));

/** The words of HTML without marks and capitals, each between blanks. */
const formsOf = (html: string): string => ` ${wordForms(html.replaceAll(/<[^>]*>/gu, '')).join(' ')} `;

/** What a lesson has time for: each may have a question as well. */
const MOST_ROWS = 10;
/** Three fill a page of paper; more than two pages are not an exercise. */
const MOST_EXERCISES = 8;

/** These are long: one shows the kind. */
const MOST_COMPARISONS = 1;

/**
 * The claims of an editor’s sharpest differences, and then those with the most different states; among equals, those that
 * about half of the outlets report.
 */
function chooseClaims(claims: readonly Claim[], sharp: ReadonlySet<string>): Set<Claim> {
  const isSharp = ({ id }: Claim) => Number(sharp.has(id));
  const states = ({ cells }: Claim) => new Set(cells.map(({ state }) => state)).size;
  const balance = (claim: Claim) => Math.abs(claim.cells.length / 2 - toldBy(claim).length);
  return new Set(
    claims
      .toSorted((a, b) => isSharp(b) - isSharp(a) || states(b) - states(a) || balance(a) - balance(b))
      .slice(0, MOST_ROWS),
  );
}
