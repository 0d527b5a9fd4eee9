import { words } from '#words/sheet.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { wordForms } from '../../text/words.ts';
import { blindIdOf, claimsAddress, keyAddress, sheetAddress, storyAddress } from '../addresses.ts';
import { isBlind } from '../blind-story.ts';
import { changedWordsOf, type ChangedWords } from '../quotes/changed-words.ts';
import { STATE_WORDS, STATES, toldBy } from '../claim-cells.ts';
import { matrixOf, type MatrixRow } from '../claims/matrix.ts';
import { printingsOf, type Printings } from '../quotes/printings.ts';
import { quotesPageOf } from '../quotes/quotes-page.ts';
import { sheetQuestions, type SheetQuestion } from './sheet-questions.ts';
import { sheetReaders, type SheetReader } from './sheet-readers.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/**
 * A teacher's sheet: a matrix to fill in, questions, and printings to compare, each with its key. It has everything a
 * teacher may choose; what is not `shown` stands there hidden, until an address names it.
 */
export interface SheetPage {
  readonly outlets: readonly OutletSign[];
  /** The signs that a pupil may write into a box. */
  readonly signs: readonly SheetSign[];
  /** Those of the filled matrix. */
  readonly keySigns: readonly SheetSign[];
  /** What is on the sheet unless a teacher chooses: `20 of the story’s 134 claims`. */
  readonly choice: string;
  readonly claimsPage: string;
  /** The first page without the outlets' names, and the key to it; `null` where there is none. */
  readonly blind: { readonly start: string; readonly sheet: string; readonly key: string } | null;
  readonly topics: readonly { readonly title: string; readonly rows: readonly SheetRow[] }[];
  /** The numbers of the claims on the sheet, by their ids: questions and keys go by them. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly questions: readonly (SheetQuestion & Shown)[];
  readonly readers: readonly SheetReader[];
  readonly exercises: readonly (ChangedWords & Shown)[];
  /** Every other quotation that several outlets print. */
  readonly comparisons: readonly (Printings & Shown & { readonly lengths: string })[];
  /** The exercises and the comparisons as lines to choose from. */
  readonly quotations: readonly SheetQuotation[];
}

/** A sign, which a choice may leave without use. */
export interface SheetSign extends Shown {
  readonly state: CellState;
  readonly word: string;
}

/** A quotation as the page of quotes has it: there a teacher found it. */
interface SheetQuotation extends Shown {
  readonly id: string;
  readonly speaker: string | null;
  /** The words it is known by, as plain text. */
  readonly heading: string;
  /** Whether its task is to find changed words. */
  readonly changed: boolean;
}

interface Shown {
  /** Whether the sheet has it unless a teacher chooses. */
  readonly shown: boolean;
}
export type SheetRow = MatrixRow &
  Shown & {
    /** Whether a sheet for one lesson has it, too. */
    readonly lesson: boolean;
  };

/** Builds the sheet; `null` for a story without claims or with nothing to compare. */
export function sheetPageOf(story: Story): SheetPage | null {
  if (story.claims.length === 0 || story.articles.length < 2) return null;
  const main = story.claims.some((claim) => claim.main);
  const sharp = new Set(story.highlights.flatMap(({ claim }) => claim ?? []));
  const chosen = chooseClaims(
    story.claims.filter((claim) => !main || claim.main || sharp.has(claim.id)),
    sharp,
  );
  const lesson = new Set([...chosen].slice(0, LESSON_ROWS));
  const topics = matrixOf(story).map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => ({ ...row, shown: chosen.has(row.claim), lesson: lesson.has(row.claim) })),
  }));
  const rows = topics.flatMap((topic) => topic.rows);
  const numbers = new Map(
    rows.filter(({ shown }) => shown).map(({ claim }, i) => [claim.id, i + 1] as const),
  );
  // In the matrix a claim that more tell stands first in its topic: what goes by the numbers stands in that order.
  const places = new Map(rows.map(({ claim }, i) => [claim, i] as const));
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
  const shownExercises = exercises.map((exercise, i) => ({
    ...exercise,
    shown: i < MOST_EXERCISES && !isAsked(exercise, asked),
  }));
  const comparisons = printingsOf(story, new Set(exercises.map(({ id }) => id))).map((printings, i) => ({
    ...printings,
    shown: i < MOST_COMPARISONS,
    lengths: words.lengths(
      printings.quotes
        .map(({ outlet, words: count }) => ({ name: outlet.name, words: count }))
        .toSorted((a, b) => b.words - a.words),
    ),
  }));
  const statesIn = (some: readonly MatrixRow[]) =>
    new Set(some.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const [used, usual] = [statesIn(rows), statesIn(rows.filter(({ shown }) => shown))];
  return {
    outlets: outletSigns(story),
    signs: signsOf((state) => !EDITORS.has(state)),
    keySigns: signsOf(
      (state) => used.has(state),
      (state) => usual.has(state),
    ),
    claimsPage: claimsAddress(story.id),
    blind:
      story.blind && !isBlind(story)
        ? {
            start: storyAddress(blindIdOf(story.id)),
            sheet: sheetAddress(blindIdOf(story.id)),
            key: keyAddress(story.id),
          }
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
    exercises: shownExercises,
    comparisons,
    quotations: quotationsOf(story, shownExercises, comparisons),
  };
}

/** Some states as signs; they are shown unless only some of them are. */
const signsOf = (has: (state: CellState) => boolean, shows = has): SheetSign[] =>
  STATES.filter(has).map((state) => ({ state, word: STATE_WORDS[state], shown: shows(state) }));

/** States of an editor’s work, which no pupil finds in a report. */
const EDITORS: ReadonlySet<CellState> = new Set(['undecided', 'not-examined']);

/** What can be chosen of quotations, as the page of quotes has them and in its order. */
function quotationsOf(
  story: Story,
  exercises: SheetPage['exercises'],
  comparisons: SheetPage['comparisons'],
): SheetQuotation[] {
  const changed = new Set(exercises.map(({ id }) => id));
  const shown = new Map([...exercises, ...comparisons].map((each) => [each.id, each.shown]));
  return quotesPageOf(story).speakers.flatMap(({ name, utterances }) =>
    utterances.flatMap(({ id, heading }) => {
      const isShown = shown.get(id);
      return isShown === undefined
        ? []
        : [{ id, speaker: name, heading, changed: changed.has(id), shown: isShown }];
    }),
  );
}

/** Whether questions print the words of each of its quotations. */
const isAsked = ({ quotes }: ChangedWords, asked: readonly string[]): boolean =>
  quotes.every(({ html }) => asked.some((sentence) => sentence.includes(formsOf(html))));

/** The words of HTML without marks and capitals, each between blanks. */
const formsOf = (html: string): string => ` ${wordForms(html.replaceAll(/<[^>]*>/gu, '')).join(' ')} `;

/** What two lessons have time for: each may have a question as well. */
const MOST_ROWS = 10;
/** What one has time for. */
const LESSON_ROWS = 5;
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
