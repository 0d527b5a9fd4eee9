import { words } from '#words/pair.ts';
import type { Article } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import { languageAttributes, type LanguageAttributes } from '../../../render/language-attributes.ts';
import { LEFT_OUT } from '../../../text/left-out.ts';
import { outletSign } from '../../outlet-sign.ts';
import { articlesInExcerpts } from '../../shown-sentences.ts';
import { heightOf } from './height-of.ts';
import { layTexts, type Band, type Block, type Sized } from './lay-texts.ts';
import { listedWords } from './listed-words.ts';
import { nearlySame, type NearlySame } from './nearly-same.ts';
import { differingTies } from '../ties/differing-ties.ts';
import type { PairDifference } from '../pair-differences.ts';
import { matchPair, type PairMatches } from '../pair-matches.ts';
import { pairCells } from './pair-cells.ts';
import { wordingOf, type Side } from './passage-sentences.ts';
import { cellView, type CellView } from './text-cell.ts';
import { textsKey, type TextsKey } from './texts-key.ts';

/** Both texts of a pair in full, side by side. */
export interface PairTexts {
  readonly columns: Readonly<Record<'a' | 'b', readonly LaidBlock[]>>;
  /** Attributes of the one text and of the other. */
  readonly languages: readonly [LanguageAttributes, LanguageAttributes];
  readonly bands: readonly Band[];
  readonly repeated: readonly Repeated[];
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
  /** Whether the text ends with it. */
  readonly last: boolean;
}

/** What the text on the right has elsewhere, opposite a passage of the other. */
interface Repeated extends Band {
  /** Its paragraphs as HTML without ids; none where both are the same words, or where not all may be printed. */
  readonly paragraphs: readonly string[];
  /** Says where it stands, and what else is to be said of it. */
  readonly note: string;
}

/** A piece of a text. */
export interface LaidCell extends CellView {
  /** Says where on the page the other text has the same; `null` if it stands opposite, or nowhere. */
  readonly tells: string | null;
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
  const [left, right]: [Side, Side] = [
    { story, pair, wordings, side: 'a', article: a, other: b },
    { story, pair, wordings, side: 'b', article: b, other: a },
  ];
  // Only the page of the pair shows the texts.
  let laid: ReturnType<typeof layOut> | undefined;
  const layOut = () => {
    const listed = listedWords(differences(), pair, a, b);
    const apart = listed.told.filter(({ joined }) => !joined);
    const cells = {
      a: pairCells(pair, 'a', a, apart).map((cell) => cellView(left, cell, listed)),
      b: pairCells(pair, 'b', b, apart).map((cell) => cellView(right, cell, listed)),
    };
    const layout = layTexts(cells.a.map(sizeOf), cells.b.map(sizeOf));
    const both = [...cells.a, ...cells.b];
    return {
      bands: layout.bands,
      unmarked: unmarkedIn(both),
      key: textsKey(both, [outletSign(story, a).name, outletSign(story, b).name], layout),
      columns: {
        a: blocksOf(cells.a, layout.a, layout.away, outletSign(story, b).letter),
        b: blocksOf(
          cells.b,
          layout.b,
          turned(new Map([...layout.repeated, ...layout.away])),
          outletSign(story, a).letter,
        ),
      },
      repeated: layout.bands.flatMap((band) => {
        const where = layout.repeated.get(band.number);
        const cell = cells.b.find(({ passage }) => passage?.number === band.number);
        return where && cell ? [{ ...band, ...repeatOf(cell, where) }] : [];
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
    get repeated() {
      return laidOut().repeated;
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

function unmarkedIn(cells: readonly CellView[]): ReadonlySet<number> {
  const numbers = (some: (cell: CellView) => boolean) =>
    new Set(cells.flatMap((cell) => (cell.passage && some(cell) ? [cell.passage.number] : [])));
  return numbers(() => true).difference(numbers(({ marked }) => marked));
}

type Elsewhere = ReadonlyMap<number, 'earlier' | 'later'>;

const sizeOf = (cell: CellView): Sized => {
  const passage = cell.passage?.number ?? null;
  return { height: heightOf(cell), passage };
};

/** @param where the text on the right has it */
const repeatOf = (cell: CellView, where: 'earlier' | 'later'): Omit<Repeated, keyof Band> => {
  const isSame = cell.passage?.wording === 'identical';
  return {
    paragraphs: isSame || cell.unprinted !== null ? [] : cell.plain(),
    note: [words.stands[where], isSame ? words.wordings.identical : null, cell.unprinted]
      .filter(Boolean)
      .join(' · '),
  };
};

/** What is later for the one is earlier for the other. */
const turned = (elsewhere: Elsewhere): Elsewhere =>
  new Map([...elsewhere].map(([number, where]) => [number, where === 'later' ? 'earlier' : 'later']));

/**
 * @param elsewhere where the other text has passages that do not stand opposite
 * @param letter that of the other
 */
const blocksOf = (
  cells: readonly CellView[],
  blocks: readonly Block[],
  elsewhere: Elsewhere,
  letter: string,
): LaidBlock[] =>
  blocks.map(({ from, to, row }) => ({
    row,
    last: to === cells.length,
    cells: withoutBreaks(cells.slice(from, to)).map((cell) => {
      const where = elsewhere.get(cell.passage?.number ?? 0);
      return {
        ...cell,
        tells: where ? words.tells[where](letter) : null,
      };
    }),
  }));

/** Paragraphs that nothing joins to the other text are one piece where they follow each other. */
function withoutBreaks(cells: readonly CellView[]): CellView[] {
  const whole: CellView[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    if (last?.free && cell.free)
      whole[whole.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, ...cell.paragraphs],
        alone: last.alone || cell.alone,
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
