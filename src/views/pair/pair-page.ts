import { words as said } from '#words/pair.ts';
import type { Article } from '../../model/article.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import { claimAddress, pairAddress, severalAddress } from '../addresses.ts';
import { isAlone, STATES, stateOf, toldBy } from '../claim-cells.ts';
import { headlineOf } from '../article/headline.ts';
import { keepWhile } from '../keep-while.ts';
import { languagesInWords } from '../languages-in-words.ts';
import { outletSign, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { answeredClaim } from './claims/answered-claim.ts';
import { pairClaims, wordsOnPair } from './claims/pair-claims.ts';
import { OPEN_DIFFERENCES } from './open-differences.ts';
import { isMilder, rankDifferences } from './rank-differences.ts';
import {
  claimDifferences,
  countKinds,
  kindOf,
  passageDifference,
  quotationDifference,
  type DifferenceKind,
  type PairDifference,
} from './pair-differences.ts';
import { pairTexts, type PairTexts } from './texts/pair-texts.ts';
import { beginningsOf, type Beginning } from '../beginnings.ts';
import { sameWords, type SameWords } from './same-words.ts';
import { toldTogether } from './told-together.ts';
import { sharedUtterances, type SharedUtterance } from './shared-utterances.ts';

/** Everything the page of a pair shows. */
export interface PairPage {
  readonly a: OutletSign;
  readonly b: OutletSign;
  /** HTML: an editor's note, or a sentence computed from the counts. */
  readonly note: string;
  readonly description: string;
  /** The address of the pair in the story's order of articles. */
  readonly canonical: string;
  readonly swapped: string;
  /** The page of three or more, with these two chosen. */
  readonly several: string;
  readonly others: readonly { readonly outlet: OutletSign; readonly address: string }[];
  /** Claims by what the two articles do with them; empty if no editor wrote claims. */
  readonly counts: readonly {
    readonly kind: 'only-a' | 'both' | 'otherwise' | 'less' | 'only-b';
    readonly claims: readonly ClaimLink[];
  }[];
  /** How many claims the story has. */
  readonly claims: number;
  /** What the counts leave out, in words that follow a sentence; empty where nothing. */
  readonly rest: string;
  /**
   * What the two tell differently, each with an address of its own, the weightiest first: claims that one reports and the
   * other has in other words, quotations that they print differently, and passages in nearly the same words; last the claims
   * on which one is only less specific.
   */
  readonly differences: readonly PairDifference[];
  /** How many of them are claims, quotations and passages, and how they are ordered. */
  readonly listed: string;
  /** How many of them stand open. */
  readonly open: number;
  /** Ids of those on which one is only less specific. */
  readonly less: ReadonlySet<string>;
  /** Addresses of claims that both come near and neither reports; they were listed once. */
  readonly formerly: readonly string[];
  /** The first of each kind, by its id: the kinds stood apart once, each with an address. */
  readonly firsts: ReadonlyMap<string, DifferenceKind>;
  /** The states whose signs stand at them. */
  readonly states: ReadonlySet<CellState>;
  /** How each begins. */
  readonly beginnings: readonly Beginning[];
  readonly utterances: readonly SharedUtterance[];
  /** What both print as quoted, without a differing word. */
  readonly same: readonly SameWords[];
  /** Whether both print more words alike, in quotations that are listed as differences. */
  readonly moreAlike: boolean;
  readonly both: readonly ClaimLink[];
  readonly onlyA: readonly OnlyClaim[];
  readonly onlyB: readonly OnlyClaim[];
  readonly texts: PairTexts;
  readonly words: readonly [number, number];
  readonly titles: readonly [string | null, string | null];
  /** By what two texts in different languages are matched; `null` where they are in one. */
  readonly languages: string | null;
}

interface ClaimLink {
  readonly statement: string;
  readonly address: string;
  /** How the pair differs on it most: the state of the one that is furthest from reporting it. */
  readonly state: CellState;
}

export interface OnlyClaim extends ClaimLink {
  /** Its address, where the one tells otherwise, or less exactly, what the other is silent on. */
  readonly anchor?: string;
  /** Other outlets of the story that report it. */
  readonly also: readonly OutletSign[];
  /** What is said if there are none: nobody else speaks of it, some tell it otherwise, or not all were examined. */
  readonly alone: string;
}

/** Puts the page of an ordered pair together. */
export function pairPageOf(story: Story, a: Article, b: Article): PairPage {
  return kept([story, a.sentences, b.sentences], () => makePage(story, a, b));
}

/** Its page asks, the one for frames, its picture, and the files to cite it. */
const kept = keepWhile<PairPage>();

function makePage(story: Story, a: Article, b: Article): PairPage {
  const signs = outletSigns(story);
  const ids = [a.id, b.id];
  const [signA, signB] = [outletSign(story, a), outletSign(story, b)];
  const claims = pairClaims(story, a.id, b.id);
  const link = (claim: Claim): ClaimLink => ({
    statement: claim.statement,
    address: claimAddress(story.id, claim.id),
    state: furthest(stateOf(claim, a.id), stateOf(claim, b.id)),
  });
  const utterances = sharedUtterances(story, a, b);
  const only = (list: readonly Claim[]): OnlyClaim[] =>
    list
      // What most others report is missed most in the other of the two.
      .toSorted((x, y) => Number(y.main) - Number(x.main) || toldBy(y).length - toldBy(x).length)
      .map((claim) => ({
        ...link(claim),
        alone: aloneInWords(claim, ids, signs),
        also: signs.filter(
          ({ id }) => !ids.includes(id) && toldBy(claim).some(({ article }) => article === id),
        ),
      }));
  const answered = (list: readonly Claim[], article: Article): OnlyClaim[] =>
    list.map((claim) => {
      const { words: statement, instead } = answeredClaim(story, claim, article);
      return { ...link(claim), anchor: `d-${claim.id}`, statement, also: [], alone: instead };
    });
  const onlyA = [...only(claims.onlyA), ...answered(claims.answersA, a)];
  const onlyB = [...only(claims.onlyB), ...answered(claims.answersB, b)];
  const order = story.articles.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const words = wordsOnPair(story, a.id, b.id);
  const { less } = claims;
  const differing = [...claims.contradict, ...claims.otherwise];
  const names = { a: signA.name, b: signB.name };
  const rank = (list: readonly PairDifference[]) => rankDifferences(story, list, a.id, b.id, words?.first);
  const claimed = rank([
    ...claimDifferences(story, differing, a, b, false),
    ...claimDifferences(story, less, a, b, true),
  ]);
  const texts = pairTexts(story, a, b, claimed, () => differences);
  const differences = toldTogether(
    story,
    [a, b],
    rank([
      ...claimed,
      // Printings that differ by the smallest words alone are told apart on the page of the quotation.
      ...utterances
        .filter(({ change, telling }) => change !== null && telling?.changes.length !== 0)
        .map((each) => quotationDifference(each, names)),
      ...texts.nearly.map((each) => passageDifference(each, names)),
    ]),
  );
  const listed = new Set(
    differences.flatMap((each) => {
      if (each.kind === 'quotation') return [each.utterance.id];
      return each.kind === 'claim' ? each.quotations.map(({ utterance }) => utterance) : [];
    }),
  );
  const alike = sameWords(story, a, b);
  return {
    a: signA,
    b: signB,
    note: words
      ? renderMarkdown(words.note)
      : `<p>${said.found(texts.found)} ${said.differences(countKinds(differences))}</p>`,
    description: said.description(signA.name, signB.name),
    canonical: pairAddress(story.id, order[0] ?? a.id, order[1] ?? b.id),
    swapped: pairAddress(story.id, b.id, a.id),
    several: severalAddress(story.id, order),
    others: signs
      .filter(({ id }) => !ids.includes(id))
      .map((outlet) => ({ outlet, address: pairAddress(story.id, a.id, outlet.id) })),
    counts:
      story.claims.length === 0
        ? []
        : [
            { kind: 'only-a', claims: onlyA },
            { kind: 'both', claims: claims.both.map(link) },
            { kind: 'otherwise', claims: differing.map(link) },
            { kind: 'less', claims: less.map(link) },
            { kind: 'only-b', claims: onlyB },
          ],
    claims: story.claims.length,
    rest: said.rest(claims.neither.length + claims.touched.length, claims.open.length),
    differences,
    listed: said.listed(
      differing.length,
      ...((['quotation', 'passage'] as const).map(
        (kind) => differences.filter((each) => each.kind === kind).length,
      ) as [number, number]),
      orderOf(differences, words?.first ?? []),
      less.length,
    ),
    open: OPEN_DIFFERENCES,
    less: new Set(differences.filter(isMilder).map(({ id }) => id)),
    formerly: claims.touched.map(({ id }) => `d-${id}`),
    firsts: new Map(
      countKinds(differences).flatMap(([kind]) => {
        const first = differences.find((each) => kindOf(each) === kind);
        return first ? [[first.id, kind] as const] : [];
      }),
    ),
    states: new Set(
      differences.flatMap((each) => (each.kind === 'claim' ? each.sides.map(({ state }) => state) : [])),
    ),
    beginnings: beginningsOf(story, [a, b]),
    utterances,
    // A quotation that is listed as a difference shows there what both have of it.
    same: alike.filter(({ utterance }) => !listed.has(utterance)),
    moreAlike: alike.some(({ utterance }) => listed.has(utterance)),
    texts,
    both: claims.both.map(link),
    onlyA,
    onlyB,
    words: [a.words, b.words],
    titles: [headlineOf(a), headlineOf(b)],
    languages: languagesInWords([a, b]),
  };
}

/**
 * Which of the listed differences come first; `null` where there is but one, or all weigh the same, as passages do. Those on which
 * one is only less specific come last, which the list says.
 */
function orderOf(
  differences: readonly PairDifference[],
  first: readonly string[],
): 'chosen' | 'weight' | null {
  const sharp = differences.filter((each) => !isMilder(each));
  if (sharp.length < 2 || sharp.every(({ kind }) => kind === 'passage')) return null;
  return first.some((id) => sharp[0]?.id === `d-${id}`) ? 'chosen' : 'weight';
}

/** What the others do with a claim that none of them reports. */
function aloneInWords(claim: Claim, pair: readonly string[], signs: readonly OutletSign[]): string {
  if (isAlone(claim)) return said.onlyHere;
  const others = signs.filter(({ id }) => !pair.includes(id));
  const lettersIn = (...states: readonly CellState[]) =>
    others.filter(({ id }) => states.includes(stateOf(claim, id))).map(({ letter }) => letter);
  const against = lettersIn('contradicts');
  const near = lettersIn('less-specific', 'words-otherwise');
  const clauses = [
    ...(against.length > 0 ? [said.contradictedBy(against)] : []),
    ...(near.length > 0 ? [said.nearIn(near)] : []),
  ];
  return clauses.length > 0 ? clauses.join('; ') : said.noOtherExamined;
}

/** Of two states with words, the one that says more otherwise. */
const furthest = (one: CellState, two: CellState): CellState =>
  STATES.indexOf(one) > STATES.indexOf(two) ? one : two;
