import { words as said } from '#words/pair.ts';
import type { Article } from '../../model/article.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { questionOf } from '../claims/claim-question.ts';
import { cellOf, STATE_WORDS, stateOf } from '../claim-cells.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';
import { proofOf, type Proof } from '../proof.ts';
import type { Interlinear } from './interlinear.ts';
import type { NearlySame } from './texts/nearly-same.ts';
import { beyondWords } from './beyond-words.ts';
import { openingInMarks } from './opening-words.ts';
import type { SharedUtterance } from './shared-utterances.ts';
import { shownEvidence, type ShownEvidence } from './shown-evidence.ts';

/** Something told differently. Its id comes from what is told, not from its place. */
export type PairDifference = { readonly id: string } & (
  | ({
      readonly kind: 'claim';
      readonly also: readonly AlsoDiffering[];
      /** Quotations whose words it shows, each with the page that has them word by word. */
      readonly quotations: readonly {
        readonly id: string;
        readonly utterance: string;
        readonly address: string;
      }[];
    } & DifferingClaim)
  | { readonly kind: 'quotation'; readonly utterance: SharedUtterance; readonly heading: string }
  | { readonly kind: 'passage'; readonly passage: NearlySame; readonly heading: string }
);

/** A further claim that rests on the same words of both: it has an address, and is told with the other. */
type AlsoDiffering = { readonly id: string } & Pick<
  DifferingClaim,
  'heading' | 'statement' | 'address' | 'group'
>;

/** A claim with what each of the two prints of it. */
interface DifferingClaim {
  /** The question that the two answer differently, or the claim as the one that reports it has it: no version stands as the site's own. */
  readonly heading: string;
  /** Whether it is a question: then neither is measured by the words of the other. */
  readonly asked: boolean;
  readonly statement: string;
  readonly address: string;
  readonly group: 'contradicts' | 'otherwise' | 'less';
  /** Whether the one only says less than the other: no words of them are other words for the same. */
  readonly milder: boolean;
  readonly sides: readonly {
    readonly outlet: OutletSign;
    readonly state: CellState;
    /** What is said of its words beside those of the other, as a sign and its word; `null` where they speak for themselves. */
    readonly sign: CellState | null;
    readonly word: string;
    readonly proofs: readonly Proof[];
    /** Where the proofs stand, with the words that differ. */
    readonly evidence: readonly ShownEvidence[];
    readonly note: string | null;
    /** Whom it credits, in its words, where the other credits somebody too: one name alone would make the other look bare. */
    readonly attribution: string | null;
  }[];
}

/** What differs, in one word. */
export type DifferenceKind = DifferingClaim['group'] | 'quotation' | 'more' | 'passage';

/** The kind of a difference. */
export function kindOf(difference: PairDifference): DifferenceKind {
  if (difference.kind === 'claim') return difference.group;
  return difference.kind === 'quotation' && difference.utterance.change?.kind === 'more'
    ? 'more'
    : difference.kind;
}

const KINDS: readonly DifferenceKind[] = ['contradicts', 'otherwise', 'less', 'quotation', 'more', 'passage'];

/** How many differences of each kind there are, those of the weightiest kind first; claims that are told together are several. */
export function countKinds(differences: readonly PairDifference[]): (readonly [DifferenceKind, number])[] {
  const kinds = differences.flatMap((each) => [
    kindOf(each),
    ...(each.kind === 'claim' ? each.also.map(({ group }) => group) : []),
  ]);
  const groups = Map.groupBy(kinds, (kind) => kind);
  return KINDS.flatMap((kind) => {
    const found = groups.get(kind);
    return found ? [[kind, found.length] as const] : [];
  });
}

/** Claims as two articles tell them. @param milder whether one of the two is only less specific */
export function claimDifferences(
  story: Story,
  claims: readonly Claim[],
  a: Article,
  b: Article,
  milder: boolean,
): PairDifference[] {
  return claims.map((claim) => {
    const [one, two] = shownEvidence(claim, a, b);
    const group = groupOf(stateOf(claim, a.id), stateOf(claim, b.id));
    const sides = [sideOf(story, claim, a, one, milder), sideOf(story, claim, b, two, milder)];
    const question = questionOf(story, claim);
    const credits = sides.every(({ attribution }) => attribution !== null);
    return {
      kind: 'claim',
      also: [],
      quotations: [],
      id: `d-${claim.id}`,
      heading: question ?? headingOf(claim, sides),
      asked: question !== null,
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      group,
      milder,
      sides: sides.map(({ printed, ...side }) => {
        const sign = signOf(side.state, group, question !== null);
        return {
          ...side,
          sign,
          word: STATE_WORDS[sign ?? side.state],
          attribution: credits && !isPrinted(side.attribution, printed) ? side.attribution : null,
        };
      }),
    };
  });
}

/** What stands in the words that are shown need not be said of them again: "Media reported …". */
const isPrinted = (credited: string | null, printed: readonly string[]): boolean =>
  credited !== null && printed.some((words) => words.includes(credited));

/** Two that contradict each other both do. To a question each has its own words, and needs no sign for it. */
function signOf(state: CellState, group: DifferingClaim['group'], asked: boolean): CellState | null {
  if (group === 'contradicts') return 'contradicts';
  return state === 'reports' || (asked && state === 'words-otherwise') ? null : state;
}

/** A quotation that two articles print differently. */
export const quotationDifference = (
  utterance: SharedUtterance,
  names: Readonly<Record<'a' | 'b', string>>,
): PairDifference => ({
  kind: 'quotation',
  id: `d-${utterance.id}`,
  utterance,
  heading: changeInWords(utterance, names),
});

/** A passage in nearly the same words. */
export const passageDifference = (
  passage: NearlySame,
  names: Readonly<Record<'a' | 'b', string>>,
): PairDifference => {
  return { kind: 'passage', id: `d-${passage.anchor}`, passage, heading: firstOf(passage.words, names) };
};

/** Of several changes the first that both have words for shows most. */
function firstOf({ changes }: Interlinear, names: Readonly<Record<'a' | 'b', string>>): string {
  const told = changes.find(({ a, b }) => a !== null && b !== null) ?? changes[0];
  return told ? wordsOfBoth(told.a, told.b, names) : '';
}

function changeInWords(
  { change, words }: SharedUtterance,
  names: Readonly<Record<'a' | 'b', string>>,
): string {
  // The smallest words are not what it is listed for.
  if (change && words && change.kind !== 'more' && change.slight) return firstOf(words, names);
  switch (change?.kind) {
    case 'exchange':
      return wordsOfBoth(change.a, change.b, names);
    case 'between':
      return said.onlyIn(names[change.by], openingInMarks(change.words));
    case 'more': {
      if (change.start) {
        const { by, own, theirs } = change.start;
        return by === 'a' ? wordsOfBoth(own, theirs, names) : wordsOfBoth(theirs, own, names);
      }
      const { a, b } = change.words;
      return a !== null && b !== null
        ? said.eachQuotesMore(openingInMarks(a), openingInMarks(b))
        : said.quotesMore(a === null ? names.b : names.a, openingInMarks(a ?? b ?? ''));
    }
    default:
      return '';
  }
}

/** The words of each in the same place, or of the one that has any. */
function wordsOfBoth(a: string | null, b: string | null, names: Readonly<Record<'a' | 'b', string>>): string {
  if (a !== null && b !== null) return said.change(openingInMarks(a), openingInMarks(b));
  return said.onlyIn(a === null ? names.b : names.a, openingInMarks(a ?? b ?? ''));
}

/** The claim as the one of the two that reports it has it. */
function headingOf(
  claim: Claim,
  sides: readonly Pick<DifferingClaim['sides'][number], 'outlet' | 'state'>[],
): string {
  const reporting = sides.find(({ state }) => state === 'reports');
  return reporting
    ? said.reports(reporting.outlet.name, claim.statement)
    : said.neitherReports(claim.statement);
}

function groupOf(one: CellState, two: CellState): DifferingClaim['group'] {
  const states = [one, two];
  // What contradicts a claim need not contradict what comes near it.
  if (!states.includes('reports')) return 'otherwise';
  if (states.includes('contradicts')) return 'contradicts';
  return states.includes('less-specific') ? 'less' : 'otherwise';
}

/** A side before it is held against the other. */
interface Side extends Omit<DifferingClaim['sides'][number], 'sign' | 'word'> {
  /** The words that are shown. */
  readonly printed: readonly string[];
}

function sideOf(
  story: Story,
  claim: Claim,
  article: Article,
  evidence: readonly ShownEvidence[],
  milder: boolean,
): Side {
  const cell = cellOf(claim, article.id);
  const state = stateOf(claim, article.id);
  const printed = (cell?.evidence ?? []).map((span) => article.text.slice(span.start, span.end));
  return {
    outlet: outletSign(story, article),
    state,
    proofs: proofsOf(story, article, evidence, milder),
    printed: evidence.map(({ span }) => article.text.slice(span.start, span.end)),
    evidence,
    note: cell?.note ? beyondWords(cell.note, printed) : null,
    attribution: cell?.attribution ?? null,
  };
}

/**
 * The words that are shown, with the ways to check them.
 *
 * @param milder whether they only say less or more than the other's: then their mark is a quieter one
 */
export const proofsOf = (
  story: Story,
  article: Article,
  evidence: readonly ShownEvidence[],
  milder: boolean,
): readonly Proof[] =>
  evidence.map(({ span, marks }) =>
    proofOf(story, article, span, milder ? marks.map((mark) => ({ ...mark, className: 'more' })) : marks),
  );
