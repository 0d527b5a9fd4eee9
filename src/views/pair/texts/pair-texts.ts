import { words } from '#words/pair.ts';
import type { Article } from '../../../model/article.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Story } from '../../../model/story.ts';
import { languageAttributes, type LanguageAttributes } from '../../../render/language-attributes.ts';
import { LEFT_OUT } from '../../../text/left-out.ts';
import { overlap } from '../../../text/spans.ts';
import { outletSign } from '../../outlet-sign.ts';
import { articlesInExcerpts } from '../../shown-sentences.ts';
import { layTexts, type Band, type Block, type Layout } from './lay-texts.ts';
import { listedWords, type ListedWords } from './listed-words.ts';
import { nearlySame, type NearlySame } from './nearly-same.ts';
import { differingTies } from '../ties/differing-ties.ts';
import type { PairDifference } from '../pair-differences.ts';
import { matchPair, type PairMatches } from '../pair-matches.ts';
import { pairCells } from './pair-cells.ts';
import { wordingOf, type Side } from './passage-sentences.ts';
import { spokenIn, spokenOfByBoth } from './spoken-of.ts';
import { cellView, type CellView } from './text-cell.ts';
import { textsKey, type TextsKey } from './texts-key.ts';

/** Both texts of a pair in full, side by side. */
export interface PairTexts {
  readonly columns: Readonly<Record<'a' | 'b', readonly LaidBlock[]>>;
  /** Attributes of the one text and of the other. */
  readonly languages: readonly [LanguageAttributes, LanguageAttributes];
  readonly bands: readonly Band[];
  /** The numbers of passages of which neither text has a word that is underlined as different. */
  readonly unmarked: ReadonlySet<number>;
  /** How many passages tell the same in both. */
  readonly found: number;
  /** How many there are, and by what they were found. */
  readonly caption: string;
  readonly key: TextsKey;
  /** Passages in nearly the same words, most shared words first. */
  readonly nearly: readonly NearlySame[];
}

/** What stands at one place of the grid: a passage that a band joins with its counterpart, and all up to the next such one. */
interface LaidBlock extends Pick<Block, 'row'> {
  readonly cells: readonly LaidCell[];
  /** Whether nothing of the text stands below it. */
  readonly last: boolean;
  /** Whether the text goes on only after a long piece of the other. */
  readonly waits: boolean;
}

/** A piece of a text. */
export interface LaidCell extends CellView {
  /** Says that its own text has it earlier or later than where it stands; `null` where its place is its own. */
  readonly moved: string | null;
}

/**
 * Builds the two texts.
 *
 * @param claimed claims that the two tell differently, in the order of the page
 * @param differences what the page lists as told differently; asked only when the texts are laid out
 */
export function pairTexts(
  story: Story,
  a: Article,
  b: Article,
  claimed: readonly PairDifference[] = [],
  differences: () => readonly PairDifference[] = () => [],
): PairTexts {
  const pair = matchPair(story, a, b, differingTies(story, claimed, a, b));
  const wordings = new Map(pair.matches.map((match) => [match.number, wordingOf(pair, match, a, b)]));
  const spoken = spokenOfByBoth(story, a, b);
  const [left, right]: [Side, Side] = [
    { story, pair, wordings, side: 'a', article: a, other: b, spoken: spoken.a },
    { story, pair, wordings, side: 'b', article: b, other: a, spoken: spoken.b },
  ];
  // Only the page of the pair shows the texts.
  let laid: ReturnType<typeof layOut> | undefined;
  const layOut = () => {
    const listed = listedWords(differences(), pair, a, b);
    const cells = {
      a: cellsOf(left, listed),
      b: cellsOf(right, listed),
    };
    const layout = layTexts(cells.a.map(numberOf), cells.b.map(numberOf));
    const both = [...cells.a, ...cells.b];
    return {
      bands: layout.bands,
      unmarked: unmarkedIn(both),
      key: textsKey(both, [outletSign(story, a).name, outletSign(story, b).name], layout),
      columns: withWaits({
        a: blocksOf(cells.a, layout.a, new Map(), ''),
        b: blocksOf(cells.b, layout.b, layout.moved, outletSign(story, b).name),
      }),
    };
  };
  const laidOut = () => (laid ??= layOut());
  return {
    get columns() {
      return laidOut().columns;
    },
    get bands() {
      return laidOut().bands;
    },
    get unmarked() {
      return laidOut().unmarked;
    },
    get key() {
      return laidOut().key;
    },
    languages: [languageAttributes(a.lang), languageAttributes(b.lang)],
    found: pair.matches.filter(({ differing }) => !differing).length,
    caption: [captionOf(story, pair), excerptsNote(story, [a, b])].filter(Boolean).join(' '),
    nearly: nearlySame(left),
  };
}

function cellsOf(text: Side, listed: ListedWords): CellView[] {
  const told = listed.told.filter(({ joined }) => !joined);
  const kindOf = (sentence: Sentence): string | null => {
    if (told.some((each) => each.told[text.side].some((span) => overlap(span, sentence)))) return 'told';
    return spokenIn(text.spoken, [sentence]).length > 0 ? 'spoken of' : null;
  };
  return pairCells(text.pair, text.side, text.article, kindOf).map((cell) => cellView(text, cell, listed));
}

function unmarkedIn(cells: readonly CellView[]): ReadonlySet<number> {
  const numbers = (some: (cell: CellView) => boolean) =>
    new Set(cells.flatMap((cell) => (cell.passage && some(cell) ? [cell.passage.number] : [])));
  return numbers(() => true).difference(numbers(({ marked }) => marked));
}

const numberOf = ({ passage }: CellView): number | null => passage?.number ?? null;

/**
 * @param moved passages that stand at another place than in their own text
 * @param outlet the name of the text’s own
 */
function blocksOf(
  cells: readonly CellView[],
  blocks: readonly Block[],
  moved: Layout['moved'],
  outlet: string,
): Omit<LaidBlock, 'waits'>[] {
  const lowest = Math.max(...blocks.map(({ row }) => row));
  return blocks.map(({ from, to, row }) => ({
    row,
    last: row === lowest,
    cells: withoutBreaks(cells.slice(from, to)).map((cell) => {
      const where = moved.get(numberOf(cell) ?? 0);
      return { ...cell, moved: where ? words.moved[where](outlet) : null };
    }),
  }));
}

/** Characters of text that take half a laptop’s window in a column: so long a blank is read as the end. */
const LONG = 900;

/** Says of each block whether that of the other text in its row is longer by so much. */
function withWaits(columns: Record<'a' | 'b', readonly Omit<LaidBlock, 'waits'>[]>): PairTexts['columns'] {
  const lengthOf = (side: 'a' | 'b', row: number): number =>
    (columns[side].find((block) => block.row === row)?.cells ?? [])
      .flatMap(({ paragraphs }) => paragraphs)
      .reduce((sum, { html }) => sum + html.replace(/<[^>]*>/gu, '').length, 0);
  const waiting = (side: 'a' | 'b', other: 'a' | 'b'): LaidBlock[] =>
    columns[side].map((block) => ({
      ...block,
      waits: !block.last && lengthOf(other, block.row) - lengthOf(side, block.row) > LONG,
    }));
  return { a: waiting('a', 'b'), b: waiting('b', 'a') };
}

/** Paragraphs that nothing joins to the other text are one piece where they follow each other. */
function withoutBreaks(cells: readonly CellView[]): CellView[] {
  const whole: CellView[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    if (last?.alone && cell.alone)
      whole[whole.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, ...cell.paragraphs],
        here: last.here ?? cell.here,
      };
    else whole.push(cell);
  }
  return whole;
}

function captionOf(story: Story, { matches: { length: found } }: PairMatches): string {
  return found === 0 ? words.captionNone : words.caption(found, story.claims.length > 0);
}

function excerptsNote(story: Story, articles: readonly Article[]): string {
  const names = articlesInExcerpts(articles).map((article) => outletSign(story, article).name);
  return names.length === 0 ? '' : words.excerpts(names, LEFT_OUT);
}
