import type { Article } from '../model/article.ts';
import type { Cell, Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { renderSpan } from '../render/render-span.ts';
import { articleAddress, claimAddress, pairAddress } from './addresses.ts';
import { capital, inWords } from './number-words.ts';
import { outletSign, outletSigns, type OutletSign } from './outlet-sign.ts';
import { pairRows, type PairCell } from './pair-rows.ts';
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
  readonly differ: readonly { readonly claim: ClaimLink; readonly sides: readonly { readonly outlet: OutletSign; readonly proofs: readonly Proof[]; readonly note: string | null }[] }[];
  readonly utterances: readonly SharedUtterance[];
  readonly onlyA: readonly OnlyClaim[];
  readonly onlyB: readonly OnlyClaim[];
  readonly rows: readonly { readonly a: CellView | null; readonly b: CellView | null }[];
  /** How many passages have a counterpart, and how they are found. */
  readonly textsCaption: string;
  readonly words: readonly [number, number];
  readonly titles: readonly [string | null, string | null];
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
  const [signA, signB] = [outletSign(story, a), outletSign(story, b)];
  const cells = story.claims.map((claim) => ({ claim, a: cellOf(claim, a.id), b: cellOf(claim, b.id) }));
  const told = (cell: Cell | undefined) => cell !== undefined && cell.state !== 'silent';
  const differs = ({ a: one, b: two }: (typeof cells)[number]) => told(one) && told(two) && (one?.state === 'differs') !== (two?.state === 'differs');
  const link = ({ claim }: { claim: Claim }): ClaimLink => ({ statement: claim.statement, address: claimAddress(story.id, claim.id) });
  const onlyA = cells.filter((each) => told(each.a) && !told(each.b));
  const onlyB = cells.filter((each) => told(each.b) && !told(each.a));
  const both = cells.filter((each) => told(each.a) && told(each.b) && !differs(each));
  const differing = cells.filter(differs);
  const rows = pairRows(story, a, b);
  const only = (list: typeof cells): OnlyClaim[] =>
    list
      .toSorted((x, y) => Number(y.claim.main) - Number(x.claim.main))
      .map((each) => ({ ...link(each), also: signs.filter(({ id }) => id !== a.id && id !== b.id && told(cellOf(each.claim, id))) }));
  const pair = [a.id, b.id];
  const order = story.articles.filter(({ id }) => pair.includes(id)).map(({ id }) => id);
  const note = story.pairs.find(({ articles }) => articles.every((id) => pair.includes(id)))?.note;
  const passages = rows.filter((row) => row.a?.passage).length;
  const summary = `${capital(inWords(passages))} ${passages === 1 ? 'passage tells' : 'passages tell'} the same in both.`;
  return {
    a: signA,
    b: signB,
    note: note ? renderMarkdown(note) : `<p>${summary}</p>`,
    description: `${signA.name} and ${signB.name} on one story: what both report, where they differ, what only one has, and both texts side by side.`,
    canonical: pairAddress(story.id, order[0] ?? a.id, order[1] ?? b.id),
    swapped: pairAddress(story.id, b.id, a.id),
    others: signs.filter(({ id }) => !pair.includes(id)).map((outlet) => ({ outlet, address: pairAddress(story.id, a.id, outlet.id) })),
    counts: story.claims.length === 0 ? [] : [
      { kind: 'only-a', claims: onlyA.map(link) },
      { kind: 'both', claims: both.map(link) },
      { kind: 'differ', claims: differing.map(link) },
      { kind: 'only-b', claims: onlyB.map(link) },
    ],
    neither: cells.filter((each) => !told(each.a) && !told(each.b)).length,
    differ: differing.map((each) => ({
      claim: link(each),
      sides: [{ outlet: signA, article: a, cell: each.a }, { outlet: signB, article: b, cell: each.b }].map(({ outlet, article, cell }) => ({
        outlet,
        proofs: (cell?.evidence ?? []).map((span) => proofOf(story, article, span)),
        note: cell?.note ?? null,
      })),
    })),
    utterances: sharedUtterances(story, a, b),
    onlyA: only(onlyA),
    onlyB: only(onlyB),
    rows: rows.map((row) => ({ a: row.a && cellView(story, a, row.a, 'a'), b: row.b && cellView(story, b, row.b, 'b') })),
    textsCaption: passages === 0
      ? 'No passage of one text was found in the other.'
      : `${capital(inWords(passages))} ${passages === 1 ? 'passage has' : 'passages have'} a counterpart, found by shared words, names, numbers and quotations; they carry the same number on both sides. A solid circle: both tell the same. A dotted one: they overlap. Grey text has no counterpart.`,
    words: [a.words, b.words],
    titles: [a.title, b.title],
  };
}

const cellOf = (claim: Claim, article: string) => claim.cells.find((cell) => cell.article === article);

function cellView(story: Story, article: Article, cell: PairCell, side: 'a' | 'b'): CellView {
  const [first] = cell.sentences;
  const last = cell.sentences.at(-1);
  const shown = isShown(story, article);
  return {
    id: `${side}-${first?.id ?? ''}`,
    html: cell.sentences.every(shown)
      ? renderSpan(article, { start: first?.start ?? 0, end: last?.end ?? 0 })
      : cell.sentences.map((sentence) => (shown(sentence) ? renderSpan(article, sentence) : '[…]')).join(' '),
    type: cell.type,
    passage: cell.passage,
    here: articleAddress(story.id, article.id, first?.id),
  };
}
