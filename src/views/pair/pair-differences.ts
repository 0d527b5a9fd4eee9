import { words as said } from '#words/pair.ts';
import { words as grammar } from '#words/grammar.ts';
import type { Article } from '../../model/article.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, words } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { cellOf, STATE_WORDS, stateOf } from '../claim-cells.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';
import { proofOf, type Proof } from '../proof.ts';
import { differingWords } from '../wording/differing-words.ts';
import type { Interlinear } from './interlinear.ts';
import type { NearlySame } from './pair-texts.ts';
import { repeatsWords } from './repeats-words.ts';
import type { SharedUtterance } from './shared-utterances.ts';

/** Something told differently. Its id comes from what is told, not from its place. */
export type PairDifference = { readonly id: string } & (
  | ({ readonly kind: 'claim' } & DifferingClaim)
  | { readonly kind: 'quotation'; readonly utterance: SharedUtterance; readonly heading: string }
  | { readonly kind: 'passage'; readonly passage: NearlySame; readonly heading: string }
);

/** A claim with what each of the two prints of it. */
interface DifferingClaim {
  /** The two wordings, or the claim as the one that reports it has it: no version stands as the site's own. */
  readonly heading: string;
  readonly statement: string;
  readonly address: string;
  readonly group: 'contradicts' | 'otherwise' | 'less';
  readonly sides: readonly {
    readonly outlet: OutletSign;
    readonly state: CellState;
    readonly word: string;
    readonly proofs: readonly Proof[];
    readonly note: string | null;
    /** Whom it credits, in its words, where the other credits somebody too: one name alone would make the other look bare. */
    readonly attribution: string | null;
  }[];
}

/** Differences of one kind, under a heading that holds of all of them. */
export interface DifferenceGroup {
  readonly id: keyof typeof said.groups;
  readonly heading: string;
  readonly differences: readonly PairDifference[];
}

/** What two articles tell differently: contradictions, other words, less specific ones, quotations, passages. */
export function groupDifferences(differences: readonly PairDifference[]): DifferenceGroup[] {
  const groups = Map.groupBy(differences, (each) => (each.kind === 'claim' ? each.group : each.kind));
  return (['contradicts', 'otherwise', 'less', 'quotation', 'passage'] as const).flatMap((id) => {
    const found = groups.get(id);
    return found ? [{ id, heading: said.groups[id], differences: found }] : [];
  });
}

/** Claims as two articles tell them, each under a heading of its own. */
export function claimDifferences(
  story: Story,
  claims: readonly Claim[],
  a: Article,
  b: Article,
): PairDifference[] {
  const taken = new Set<string>();
  return claims.map((claim) => {
    const sides = (
      [
        [a, b],
        [b, a],
      ] as const
    ).map(([article, other]) => sideOf(story, claim, article, other));
    const group = groupOf(stateOf(claim, a.id), stateOf(claim, b.id));
    const wordings = wordingsOf(story, claim, group, sides);
    const heading = wordings === null || taken.has(wordings) ? statementOf(claim, sides) : wordings;
    taken.add(heading);
    const credits = sides.every(({ view }) => view.attribution !== null);
    return {
      kind: 'claim',
      id: `d-${claim.id}`,
      heading,
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      group,
      sides: sides.map(({ view }) => ({ ...view, attribution: credits ? view.attribution : null })),
    };
  });
}

/** A quotation that two articles print differently. */
export const quotationDifference = (utterance: SharedUtterance): PairDifference => ({
  kind: 'quotation',
  id: `d-${utterance.id}`,
  utterance,
  heading: changeOf(utterance.words),
});

/** A passage in nearly the same words. */
export const passageDifference = (passage: NearlySame): PairDifference => ({
  kind: 'passage',
  id: `d-${passage.anchor}`,
  passage,
  heading: changeOf(passage.words),
});

/**
 * The two wordings, if both sides have one that is short: those that the editor's notes quote; elsewhere a comparison of
 * the words picks them out, which says what differs only where the two contradict each other.
 */
function wordingsOf(
  story: Story,
  claim: Claim,
  group: DifferingClaim['group'],
  sides: readonly ReturnType<typeof sideOf>[],
): string | null {
  const [one, two] = sides.map(({ value }) => value);
  if (!one || !two || one.noted !== two.noted || !(one.noted || group === 'contradicts')) return null;
  const topic = story.topics.find(({ id }) => id === claim.topic)?.title ?? '';
  return said.values(topic, inMarks(one.words), inMarks(two.words));
}

/** The claim as the one of the two that reports it has it. */
function statementOf(claim: Claim, sides: readonly ReturnType<typeof sideOf>[]): string {
  const reporting = sides.find(({ view }) => view.state === 'reports');
  return reporting
    ? said.reports(reporting.view.outlet.name, claim.statement)
    : said.claimed(claim.statement);
}

/** The longest of the changes between two versions of the same words. */
function changeOf(words: Interlinear | null): string {
  const length = (text: string | null) => countWords(text ?? '');
  const [longest] = (words?.changes ?? []).toSorted(
    (x, y) => length(y.a) + length(y.b) - length(x.a) - length(x.b),
  );
  if (!longest) return '';
  const [one, two] = [longest.a, longest.b].map((text) => text && inMarks(opening(text)));
  return one && two ? said.change(one, two) : said.withAndWithout(one ?? two ?? '');
}

/** Words that are too long for a heading are cut after a few. */
function opening(text: string): string {
  const cut = words(text)[LONGEST_VALUE];
  return cut ? `${text.slice(0, cut.start).trim()} …` : text;
}

function groupOf(one: CellState, two: CellState): DifferingClaim['group'] {
  const states = [one, two];
  // What contradicts a claim need not contradict what comes near it.
  if (!states.includes('reports')) return 'otherwise';
  if (states.includes('contradicts')) return 'contradicts';
  return states.includes('less-specific') ? 'less' : 'otherwise';
}

/** Longer words stand in the text below alone. */
const LONGEST_VALUE = 6;

function sideOf(story: Story, claim: Claim, article: Article, other: Article) {
  const cell = cellOf(claim, article.id);
  const state = stateOf(claim, article.id);
  const evidence = (cell?.evidence ?? []).map((span) => ({
    span,
    marks: differingWords(claim, article, span, other),
  }));
  const marks = evidence.flatMap((each) => each.marks);
  const found = marks[0] && marks.length === 1 ? withoutSigns(article, marks[0]) : '';
  const printed = evidence.map(({ span }) => article.text.slice(span.start, span.end));
  return {
    value:
      found === '' || countWords(found) > LONGEST_VALUE
        ? null
        : {
            words: isBlind(story) ? showGaps(found) : found,
            noted: cell?.note?.includes(found) ?? false,
          },
    view: {
      outlet: outletSign(story, article),
      state,
      word: STATE_WORDS[state],
      proofs: evidence.map((each) => proofOf(story, article, each.span, each.marks)),
      note: cell?.note && !repeatsWords(cell.note, printed) ? cell.note : null,
      attribution: cell?.attribution ?? null,
    },
  };
}

const inMarks = (words: string): string => `${grammar.opening}${words}${grammar.closing}`;
