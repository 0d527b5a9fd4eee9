import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { overlap } from '../../text/spans.ts';
import { rowsAddress, severalAddress } from '../addresses.ts';
import { hasChosenPairs } from './chosen-pairs.ts';
import { severalPageOf, type RowsPart, type SeveralPage, type SeveralRow } from '../story/several-page.ts';

/** The page of three or more articles with as many rows as it holds, and the ways to the pages of the others. */
export interface RowsPage extends SeveralPage {
  /** `undefined` where all rows stand on one page. */
  readonly paged:
    | {
        readonly page: number;
        readonly addresses: readonly string[];
        /** How many rows each part has on all pages. */
        readonly all: ReadonlyMap<string, number>;
      }
    | undefined;
}

/**
 * Characters of HTML that the rows of a page may take. With its frame and the list of forty articles the first page then
 * stays below 100 KB.
 */
const BUDGET = 42_000;

/** About what a row and a cell take besides the words of articles; names of forty outlets counted in. */
const [ROW, CELL] = [350, 400];

/**
 * All pages of a story's rows. A story of few articles has one; in others it would grow with the rows, of which there are
 * more and more with every article.
 */
export function rowsPagesOf(story: Story): readonly RowsPage[] {
  const known = kept.get(story);
  if (known) return known;
  const whole = severalPageOf(story);
  const pages = hasChosenPairs(story) ? cut(story.id, whole) : [{ ...whole, paged: undefined }];
  if (hasChosenPairs(story)) kept.set(story, pages);
  return pages;
}

/** Kept, because every page of the rows asks. */
const kept = new WeakMap<Story, readonly RowsPage[]>();

function cut(story: string, whole: SeveralPage): RowsPage[] {
  const pages: RowsPart[][] = [[]];
  let size = 0;
  for (const part of whole.parts)
    for (const row of part.rows) {
      const own = sizeOf(row);
      if (size > 0 && size + own > BUDGET) {
        pages.push([]);
        size = 0;
      }
      size += own;
      const page = pages.at(-1) ?? [];
      const last = page.at(-1);
      if (last?.id === part.id) page[page.length - 1] = { ...part, rows: [...last.rows, row] };
      else page.push({ ...part, rows: [row] });
    }
  const addresses = pages.map((_, i) => (i === 0 ? severalAddress(story) : rowsAddress(story, i + 1)));
  const all = new Map(whole.parts.map(({ id, rows }) => [id, rows.length]));
  return pages.map((parts, i) => ({ ...whole, parts, paged: { page: i + 1, addresses, all } }));
}

/** The address of the row that most articles have a passage in, of those in which a span of an article stands. */
export function rowAddressOf(story: Story, article: Pick<Article, 'id'>, span: Span): string | null {
  const holds = ({ passages }: Fact) =>
    passages.some((passage) => passage.article === article.id && overlap(passage, span));
  const [fact] = story.facts.filter(holds).toSorted((a, b) => b.passages.length - a.passages.length);
  return fact ? rowOfFact(story, fact) : null;
}

/** The address of the row of a fact, which has the passages of all who tell it; `null` where rows stand on one page. */
export function rowOfFact(story: Story, { id }: Pick<Fact, 'id'>): string | null {
  if (!hasChosenPairs(story)) return null;
  const at = rowsPagesOf(story).findIndex(({ parts }) =>
    parts.some(({ rows }) => rows.some((row) => row.id === id)),
  );
  const address = rowsPagesOf(story)[at]?.paged?.addresses[at];
  return address === undefined ? null : `${address}#${id}`;
}

function sizeOf({ cells, claims, reasons }: SeveralRow): number {
  return (
    ROW +
    claims.map(({ statement }) => statement).join().length +
    (reasons?.length ?? 0) +
    cells.reduce((sum, { passage }) => sum + CELL + (passage?.html.length ?? 0), 0)
  );
}
