import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { renderSpan } from '../render/render-span.ts';
import { articleAddress, claimAddress, pairAddress } from './addresses.ts';
import { toldBy } from './matrix.ts';
import { capital, inWords } from './number-words.ts';
import { outletSign, outletSigns, type OutletSign } from './outlet-sign.ts';
import { pairClaims } from './pair-claims.ts';
import { pairRows, type PairCell, type PassageMark } from './pair-rows.ts';
import { proofOf, type Proof } from './proof.ts';
import { isShown } from './shown-sentences.ts';
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
  readonly others: readonly { readonly outlet: OutletSign; readonly address: string }[];
  /** Claims by what the pair does with them; empty where no editor wrote claims. */
  readonly counts: readonly { readonly kind: 'only-a' | 'both' | 'differ' | 'only-b'; readonly claims: readonly ClaimLink[] }[];
  /** Claims that neither has. */
  readonly neither: number;
  readonly differ: readonly DifferingClaim[];
  /** Both tell these otherwise than they are stated. */
  readonly otherwise: readonly DifferingClaim[];
  readonly utterances: readonly SharedUtterance[];
  readonly onlyA: readonly OnlyClaim[];
  readonly onlyB: readonly OnlyClaim[];
  readonly rows: readonly { readonly a: CellView | null; readonly b: CellView | null }[];
  /** How many passages have a counterpart, and how they are found. */
  readonly textsCaption: string;
  readonly words: readonly [number, number];
  readonly titles: readonly [string | null, string | null];
}

/** A claim with what each of the two prints of it. */
export interface DifferingClaim {
  readonly claim: ClaimLink;
  readonly sides: readonly { readonly outlet: OutletSign; readonly proofs: readonly Proof[]; readonly note: string | null }[];
}

export interface ClaimLink {
  readonly statement: string;
  readonly address: string;
}

export interface OnlyClaim extends ClaimLink {
  /** Other outlets of the story that have it. */
  readonly also: readonly OutletSign[];
}

/** One side of a row of the two texts. */
export interface CellView {
  readonly id: string;
  readonly html: string;
  readonly type: PairCell['type'];
  readonly passage: PairCell['passage'];
  /** The sentence in its article. */
  readonly here: string;
}

/** Puts the page of an ordered pair together. */
export function pairPageOf(story: Story, a: Article, b: Article): PairPage {
  const signs = outletSigns(story);
  const pair = [a.id, b.id];
  const [signA, signB] = [outletSign(story, a), outletSign(story, b)];
  const claims = pairClaims(story, a.id, b.id);
  const link = (claim: Claim): ClaimLink => ({ statement: claim.statement, address: claimAddress(story.id, claim.id) });
  const rows = pairRows(story, a, b);
  const only = (list: readonly Claim[]): OnlyClaim[] =>
    list
      .toSorted((x, y) => Number(y.main) - Number(x.main))
      .map((claim) => ({ ...link(claim), also: signs.filter(({ id }) => !pair.includes(id) && toldBy(claim).some(({ article }) => article === id)) }));
  const sidesOf = (claim: Claim) => ({
    claim: link(claim),
    sides: [{ outlet: signA, article: a }, { outlet: signB, article: b }].map(({ outlet, article }) => {
      const cell = cellOf(claim, article.id);
      return { outlet, proofs: (cell?.evidence ?? []).map((span) => proofOf(story, article, span)), note: cell?.note ?? null };
    }),
  });
  const order = story.articles.filter(({ id }) => pair.includes(id)).map(({ id }) => id);
  const noteOn = (one: string, two: string) => story.pairs.find(({ articles: [first, second] }) => first === one && second === two)?.note;
  const note = noteOn(a.id, b.id) ?? noteOn(b.id, a.id);
  const found = rows.flatMap((row) => row.a?.passage ?? []);
  return {
    a: signA,
    b: signB,
    note: note ? renderMarkdown(note) : `<p>${summaryOf(found)}</p>`,
    description: `${signA.name} and ${signB.name} on one story: what both report, where they differ, what only one has, and both texts side by side.`,
    canonical: pairAddress(story.id, order[0] ?? a.id, order[1] ?? b.id),
    swapped: pairAddress(story.id, b.id, a.id),
    others: signs.filter(({ id }) => !pair.includes(id)).map((outlet) => ({ outlet, address: pairAddress(story.id, a.id, outlet.id) })),
    counts: story.claims.length === 0 ? [] : [
      { kind: 'only-a', claims: claims.onlyA.map(link) },
      { kind: 'both', claims: claims.both.map(link) },
      { kind: 'differ', claims: claims.differ.map(link) },
      { kind: 'only-b', claims: claims.onlyB.map(link) },
    ],
    neither: claims.neither.length,
    differ: claims.differ.map(sidesOf),
    otherwise: claims.otherwise.map(sidesOf),
    utterances: sharedUtterances(story, a, b),
    onlyA: only(claims.onlyA),
    onlyB: only(claims.onlyB),
    rows: rows.map((row) => ({ a: row.a && cellView(story, a, row.a, 'a'), b: row.b && cellView(story, b, row.b, 'b') })),
    textsCaption: found.length === 0
      ? 'No passage of one text was found in the other.'
      : `${capital(inWords(found.length))} ${found.length === 1 ? 'passage has' : 'passages have'} a counterpart, found by shared words, names, numbers and quotations; ${found.length === 1 ? 'it carries' : 'they carry'} the same number on both sides. A solid circle: both tell the same. A dotted one: they overlap. Grey text has no counterpart.`,
    words: [a.words, b.words],
    titles: [a.title, b.title],
  };
}

/** What the aligned passages add up to, where no editor has written a note. */
function summaryOf(found: readonly PassageMark[]): string {
  const same = found.filter(({ strength }) => strength === 'same').length;
  const loose = found.length - same;
  return [
    `${capital(inWords(same))} ${same === 1 ? 'passage tells' : 'passages tell'} the same in both`,
    loose === 0 ? '.' : same === 0 ? `; ${inWords(loose)} ${loose === 1 ? 'overlaps' : 'overlap'}.` : `; ${inWords(loose)} more ${loose === 1 ? 'overlaps' : 'overlap'}.`,
  ].join('');
}

/** Stands for sentences that the site has no right to print. */
const LEFT_OUT = '[…]';

const cellOf = (claim: Claim, article: string) => claim.cells.find((cell) => cell.article === article);

function cellView(story: Story, article: Article, cell: PairCell, side: 'a' | 'b'): CellView {
  const [first] = cell.sentences;
  const last = cell.sentences.at(-1);
  const shown = isShown(story, article);
  const whole = cell.sentences.every(shown);
  const pieces = cell.sentences.map((sentence) => (shown(sentence) ? renderSpan(article, sentence) : LEFT_OUT));
  return {
    id: `${side}-${first?.id ?? ''}`,
    html: whole ? renderSpan(article, { start: first?.start ?? 0, end: last?.end ?? 0 }) : pieces.filter((piece, i) => piece !== LEFT_OUT || pieces[i - 1] !== LEFT_OUT).join(' '),
    type: cell.type,
    // Reasons name the words that both print.
    passage: cell.passage && !whole ? { ...cell.passage, reasons: ['words that may not be printed here'] } : cell.passage,
    // What is left out has no place in its article to link to.
    here: articleAddress(story.id, article.id, cell.sentences.find(shown)?.id),
  };
}
