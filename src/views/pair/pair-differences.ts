import { words as said } from '#words/pair.ts';
import { words as grammar } from '#words/grammar.ts';
import type { Article } from '../../model/article.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { cellOf, STATE_WORDS, stateOf } from '../claim-cells.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';
import { proofOf, type Proof } from '../proof.ts';
import { differingWords } from '../wording/differing-words.ts';
import type { NearlySame } from './pair-texts.ts';
import { repeatsWords } from './repeats-words.ts';
import type { SharedUtterance } from './shared-utterances.ts';

/** Something told differently. Its id comes from what is told, not from its place. */
export type PairDifference = { readonly id: string } & (
  | ({ readonly kind: 'claim' } & DifferingClaim)
  | { readonly kind: 'quotation'; readonly utterance: SharedUtterance }
  | { readonly kind: 'passage'; readonly passage: NearlySame }
);

/** A claim with what each of the two prints of it. */
interface DifferingClaim {
  /** What it is about, and the two wordings where they are short: neither side's version alone. */
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
    /** Whom it credits, in its words. */
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

/** A claim as two articles tell it. */
export function differenceOf(story: Story, claim: Claim, a: Article, b: Article): PairDifference {
  const sides = (
    [
      [a, b],
      [b, a],
    ] as const
  ).map(([article, other]) => sideOf(story, claim, article, other));
  const topic = story.topics.find(({ id }) => id === claim.topic)?.title ?? '';
  const [one, two] = sides.map(({ value }) => value);
  // What a note picks out need not stand in the place of what a comparison of the words does.
  const comparable = one && two && one.noted === two.noted;
  return {
    kind: 'claim',
    id: `d-${claim.id}`,
    heading: comparable ? said.values(topic, inMarks(one.words), inMarks(two.words)) : topic,
    statement: claim.statement,
    address: claimAddress(story.id, claim.id),
    group: groupOf(stateOf(claim, a.id), stateOf(claim, b.id)),
    sides: sides.map(({ view }) => view),
  };
}

function groupOf(one: CellState, two: CellState): DifferingClaim['group'] {
  const states = [one, two];
  // What contradicts a claim need not contradict what comes near it.
  if (!states.includes('reports')) return 'otherwise';
  if (states.includes('contradicts')) return 'contradicts';
  return states.includes('less-specific') ? 'less' : 'otherwise';
}

/** Longer words stand in the text below alone. */
const LONGEST_VALUE = 4;

function sideOf(story: Story, claim: Claim, article: Article, other: Article) {
  const cell = cellOf(claim, article.id);
  const state = stateOf(claim, article.id);
  const evidence = (cell?.evidence ?? []).map((span) => ({
    span,
    marks: differingWords(claim, article, span, other),
  }));
  const marks = evidence.flatMap((each) => each.marks);
  const words = marks[0] && marks.length === 1 ? withoutSigns(article, marks[0]) : '';
  const printed = evidence.map(({ span }) => article.text.slice(span.start, span.end));
  return {
    value:
      words === '' || countWords(words) > LONGEST_VALUE
        ? null
        : {
            words: isBlind(story) ? showGaps(words) : words,
            noted: cell?.note?.includes(words) ?? false,
          },
    view: {
      outlet: outletSign(story, article),
      state,
      word: STATE_WORDS[state],
      proofs: evidence.map((each) => proofOf(story, article, each.span, { words: each.marks })),
      note: cell?.note && !repeatsWords(cell.note, printed) ? cell.note : null,
      attribution: cell?.attribution ?? null,
    },
  };
}

const inMarks = (words: string): string => `${grammar.opening}${words}${grammar.closing}`;
