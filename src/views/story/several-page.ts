import { words as grammar } from '#words/grammar.ts';
import { words } from '#words/several.ts';
import type { Claim } from '../../model/claim.ts';
import type { Fact } from '../../model/fact.ts';
import type { Passage } from '../../model/passage.ts';
import type { Story } from '../../model/story.ts';
import { overlap } from '../../text/spans.ts';
import { articleAddress } from '../addresses.ts';
import { cellOf, STATE_WORDS } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { pairLists, type PairLists } from '../pair/pair-links.ts';
import { reasonsInWords, statementIn } from '../reasons-in-words.ts';
import { sentencesOver } from '../sentences-over.ts';
import { isShown, renderShown } from '../shown-sentences.ts';

/** Everything the page of three or more articles side by side shows. */
export interface SeveralPage {
  readonly outlets: readonly OutletSign[];
  readonly parts: readonly RowsPart[];
  readonly caption: string;
  readonly description: string;
  readonly pairs: PairLists;
  /** Whether a row is without cells for articles that have no passage in it, since there are too many. */
  readonly dense: boolean;
}

/** Rows by how many articles have them: first what three or more tell. */
export interface RowsPart {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SeveralRow[];
}

/** Passages that tell the same thing, with a cell for every article of the story or, of many, for those that have one. */
export interface SeveralRow {
  readonly id: string;
  readonly cells: readonly { readonly outlet: OutletSign; readonly passage: SeveralPassage | null }[];
  /** The claims that tie them. */
  readonly claims: readonly {
    readonly statement: string;
    /** Whose passages here report it; `null` for all. */
    readonly letters: readonly string[] | null;
  }[];
  /** Why else they belong together, with the score; `null` if claims are all that ties them. */
  readonly reasons: string | null;
}

/** What an article prints of a row. */
interface SeveralPassage {
  readonly html: string;
  /** The sentence in its article; `null` if none of it may be printed. */
  readonly here: string | null;
  /** What it does with the claim of the row, where it does not report it. */
  readonly state: string | null;
  /** Whether it is none of the passages of the row, and shown for its claim. */
  readonly besides: boolean;
}

/** This many articles in a row are more than a pair can show. */
const SEVERAL = 3;

/** Puts the page together. */
export function severalPageOf(story: Story): SeveralPage {
  const outlets = outletSigns(story);
  const rowsOf = (keep: (fact: Fact) => boolean) =>
    story.facts.filter(keep).map((row) => rowView(story, row, outlets));
  const parts = [
    {
      id: 'by-several',
      title: words.bySeveral,
      rows: rowsOf(({ passages }) => passages.length >= SEVERAL),
    },
    {
      id: 'by-two',
      title: words.byTwo(story.articles.length),
      rows: rowsOf(({ passages }) => passages.length < SEVERAL),
    },
  ].filter(({ rows }) => rows.length > 0);
  const [several] = parts;
  return {
    outlets,
    parts,
    caption: words.caption(
      several?.id === 'by-several' ? several.rows.length : null,
      outlets.length,
      story.claims.length > 0,
    ),
    description: words.description(outlets.length),
    pairs: pairLists(story),
    dense: hasChosenPairs(story),
  };
}

function rowView(story: Story, row: Fact, outlets: readonly OutletSign[]): SeveralRow {
  let whole = true;
  const claims = claimsOf(story, row, outlets);
  const cells = outlets.map((outlet) => {
    const passage = row.passages.find(({ article }) => article === outlet.id);
    const cell = passage && passageView(story, passage);
    if (cell) whole &&= cell.whole;
    const shown = cell ? { html: cell.html, here: cell.here, state: null, besides: false } : null;
    return { outlet, passage: shown ?? toldBesides(story, claims, outlet) };
  });
  const others = row.reasons.filter((reason) => statementIn(reason) === null);
  return {
    id: row.id,
    cells: hasChosenPairs(story) ? cells.filter(({ passage }) => passage) : cells,
    claims: claims.map(({ statement, letters }) => ({ statement, letters })),
    reasons: others.length === 0 && claims.length > 0 ? null : reasonsOf(story, row, others, whole),
  };
}

/** A claim that ties passages of a row. */
interface TyingClaim {
  readonly statement: string;
  /** Whose passages rest on it; `null` for all of the row. */
  readonly letters: readonly string[] | null;
  readonly claim: Claim | undefined;
}

/** The claims that all passages of a row report; where none is such, each with the letters of those that do. */
function claimsOf(story: Story, row: Fact, outlets: readonly OutletSign[]): TyingClaim[] {
  const claims = row.reasons.flatMap((reason): TyingClaim[] => {
    const statement = statementIn(reason);
    if (statement === null) return [];
    const claim = story.claims.find((each) => each.statement === statement);
    const rests = claim && row.passages.filter((passage) => restsOn(claim, passage));
    const letters = outlets.filter(({ id }) => rests?.some(({ article }) => article === id));
    return [
      {
        statement,
        claim,
        letters: !rests || rests.length === row.passages.length ? null : letters.map(({ letter }) => letter),
      },
    ];
  });
  const all = claims.filter(({ letters }) => letters === null);
  return all.length > 0 ? all : claims;
}

const restsOn = (claim: Claim, passage: Passage): boolean =>
  cellOf(claim, passage.article)?.evidence.some((span) => overlap(span, passage)) === true;

/** The words for the claim of a row of an article whose passage stands in another row, or that does not report it as stated. */
function toldBesides(story: Story, claims: readonly TyingClaim[], { id }: OutletSign): SeveralPassage | null {
  if (hasChosenPairs(story)) return null;
  for (const { claim } of claims) {
    const cell = claim && cellOf(claim, id);
    const [first] = cell?.evidence ?? [];
    if (!cell || !first) continue;
    const view = passageView(story, { article: id, start: first.start, end: first.end });
    if (view)
      return {
        html: view.html,
        here: view.here,
        besides: true,
        state: cell.state === 'reports' ? null : STATE_WORDS[cell.state],
      };
  }
  return null;
}

/** Reasons name words that articles print: where not all may be printed, the score has to do. */
function reasonsOf(story: Story, row: Fact, reasons: readonly string[], whole: boolean): string {
  const said = reasonsInWords(reasons);
  if (whole && story.matches.some(({ ground, a }) => ground === 'claim' && holds(row, a)))
    return words.reasons(said);
  return words.score(grammar.decimal(row.score, 2), whole ? words.joined(said) : null);
}

/** Whether a passage stands in a fact. */
const holds = ({ passages }: Fact, { article, start }: Passage): boolean =>
  passages.some((each) => each.article === article && each.start <= start && start < each.end);

function passageView(
  story: Story,
  passage: Passage,
): (Omit<SeveralPassage, 'state' | 'besides'> & { readonly whole: boolean }) | null {
  const article = story.articles.find(({ id }) => id === passage.article);
  if (!article) return null;
  const sentences = sentencesOver(article, passage);
  const shown = isShown(story, article);
  const first = sentences.find(shown);
  return {
    html: renderShown(story, article, sentences),
    here: first ? articleAddress(story.id, article.id, first.id) : null,
    whole: sentences.every(shown),
  };
}
