import { words as grammar } from '#words/grammar.ts';
import { words } from '#words/several.ts';
import type { Fact } from '../../model/fact.ts';
import type { Passage } from '../../model/passage.ts';
import type { Story } from '../../model/story.ts';
import { articleAddress } from '../addresses.ts';
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
  readonly statements: readonly string[];
  /** Why else they belong together, with the score; `null` if claims are all that ties them. */
  readonly reasons: string | null;
}

/** What an article prints of a row. */
interface SeveralPassage {
  readonly html: string;
  /** The sentence in its article; `null` if none of it may be printed. */
  readonly here: string | null;
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
  const cells = outlets.map((outlet) => {
    const passage = row.passages.find(({ article }) => article === outlet.id);
    const cell = passage && passageView(story, passage);
    if (cell) whole &&= cell.whole;
    return { outlet, passage: cell ? { html: cell.html, here: cell.here } : null };
  });
  const statements = row.reasons.flatMap((reason) => statementIn(reason) ?? []);
  const others = row.reasons.filter((reason) => statementIn(reason) === null);
  return {
    id: row.id,
    cells: hasChosenPairs(story) ? cells.filter(({ passage }) => passage) : cells,
    statements,
    reasons: others.length === 0 && statements.length > 0 ? null : reasonsOf(story, row, others, whole),
  };
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

function passageView(story: Story, passage: Passage): (SeveralPassage & { readonly whole: boolean }) | null {
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
