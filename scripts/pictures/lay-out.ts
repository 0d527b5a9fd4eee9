import type { Picture, PictureRow, PictureWords } from '../../src/model/picture.ts';
import { PICTURE_SIZE } from '../../src/model/picture.ts';
import { FACES } from './faces.ts';
import { itemsOf, readsLeft, type Item } from './read-direction.ts';
import type { Look } from './read-look.ts';
import { stateSign } from './state-signs.ts';

/** An element as satori takes it. */
export interface Node {
  readonly type: string;
  readonly key?: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The names of the parts whose heights are measured: what has to fit, and the room for it. */
export const MEASURED = { content: 'content', room: 'room' } as const;

const familyOf = (...uses: readonly (typeof FACES)[number]['use'][]): string =>
  uses
    .flatMap((use) => FACES.filter((face) => face.use === use && face.italic !== true))
    .map(({ file }) => `'${file}'`)
    .join(', ');

/** Families of the site’s own fonts come first; without any, names that no font has do no harm. */
const TEXT = `'own-text', ${familyOf('text', 'alphabet', 'labels')}`;
const ITALIC = `'own-text', ${FACES.filter(({ italic }) => italic)
  .map(({ file }) => `'${file}'`)
  .join(', ')}, ${familyOf('text', 'alphabet', 'labels')}`;
const HEADING = `'own-text', ${familyOf('heading', 'text', 'alphabet', 'labels')}`;
const LABELS = `'own-labels', ${familyOf('labels', 'text', 'alphabet')}`;
const LETTER = `'own-labels', ${familyOf('letter', 'labels', 'text', 'alphabet')}`;

/** More outlets than these stand in two columns, or three. */
const ONE_COLUMN = 6;
const TWO_COLUMNS = 12;

/**
 * Lays a picture out.
 *
 * @param scale of all sizes but those of the head and the foot
 */
export function layOut(picture: Picture, look: Look, scale: number): Node {
  const px = (size: number): number => Math.round(size * scale);
  const lines = picture.rows.filter(({ words }) => words.length > 0);
  const short = picture.rows.filter(({ words }) => words.length === 0);
  return box(
    {
      flexDirection: 'column',
      width: PICTURE_SIZE.width,
      height: PICTURE_SIZE.height,
      padding: '44px 64px 34px',
      backgroundColor: look.paper,
      color: look.ink,
      fontFamily: TEXT,
    },
    paragraph(picture.label, { fontFamily: LABELS, fontSize: 24, color: look.second }),
    keyed(
      MEASURED.room,
      { flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, flexDirection: 'column', marginTop: 14 },
      keyed(
        MEASURED.content,
        { flexDirection: 'column', flexShrink: 0, gap: px(26) },
        box(
          { flexDirection: 'column', gap: px(8) },
          paragraph(picture.quoted ? `“${picture.heading}”` : picture.heading, {
            fontFamily: HEADING,
            fontSize: px(lines.length > 0 ? 44 : 54),
            lineHeight: 1.12,
            letterSpacing: '-0.012em',
          }),
          picture.context !== null &&
            paragraph(picture.context, { fontFamily: LABELS, fontSize: px(23), color: look.second }),
        ),
        lines.length > 0 &&
          box({ flexDirection: 'column', gap: px(16) }, ...lines.map((row) => printedRow(row, look, px))),
        short.length > 0 && shortRows(short, look, px),
        picture.rest !== null &&
          paragraph(picture.rest, {
            fontFamily: ITALIC,
            fontStyle: 'italic',
            fontSize: px(27),
            lineHeight: 1.25,
            color: look.second,
          }),
      ),
    ),
    box({ marginTop: 14, marginBottom: 14 }, line(1, look.ink)),
    box(
      { justifyContent: 'space-between', alignItems: 'baseline', gap: 40 },
      paragraph(picture.site, { fontFamily: HEADING, fontSize: 25, flexShrink: 0 }),
      picture.heading !== picture.story &&
        paragraph(picture.story, { fontFamily: LABELS, fontSize: 22, color: look.second }),
    ),
  );
}

/** Outlets with what they do: in columns, read downwards. */
function shortRows(rows: readonly PictureRow[], look: Look, px: Scaled): Node {
  const columns = rows.length > TWO_COLUMNS ? 3 : rows.length > ONE_COLUMN ? 2 : 1;
  const each = Math.ceil(rows.length / columns);
  const size = px(columns === 3 ? 23 : columns === 2 ? 26 : 30);
  return box(
    { columnGap: px(44) },
    ...Array.from({ length: columns }, (_, column) => ({
      type: 'div',
      props: {
        style: {
          display: 'grid',
          gridTemplateColumns: columns === 1 ? 'auto auto 1fr' : 'auto minmax(0, 1fr) auto',
          alignItems: 'center',
          alignContent: 'start',
          columnGap: px(columns === 1 ? 22 : 14),
          rowGap: px(9),
          ...(columns === 1 ? {} : { flexGrow: 1, flexBasis: 0, minWidth: 0 }),
        },
        children: rows
          .slice(column * each, (column + 1) * each)
          .flatMap(({ outlet, state }) => [
            outlet ? letter(outlet, look, size * 0.8) : box({}),
            outlet ? paragraph(outlet.name, { fontSize: size }) : box({}),
            state ? sign(state, look, size) : box({}),
          ]),
      },
    })),
  );
}

/** One outlet with the words it prints, or a sum with its words. */
function printedRow({ outlet, state, words }: PictureRow, look: Look, px: Scaled): Node {
  return box(
    { gap: px(24), alignItems: 'flex-start' },
    box(
      { flexDirection: 'column', width: 250, flexShrink: 0, gap: px(6), paddingTop: px(3) },
      outlet &&
        box(
          { alignItems: 'flex-start', gap: 12 },
          letter(outlet, look, px(23)),
          paragraph(outlet.name, { fontSize: px(26), lineHeight: 1.15, flexShrink: 1, minWidth: 0 }),
        ),
      state && sign(state, look, px(24)),
    ),
    printed(words, look, px(32)),
  );
}

/** Words one by one, so that a line under some of them ends with the word, and each alphabet runs its own way. */
function printed(words: readonly PictureWords[], look: Look, size: number): Node {
  const whole = words.map(({ text }) => text).join('');
  const left = readsLeft(whole);
  const gap = Math.round(size * 0.23);
  const piece = ({ text, marked }: PictureWords): Node =>
    box(
      { flexDirection: 'column', minWidth: 0 },
      { type: 'div', props: { style: { display: 'block', overflowWrap: 'anywhere' }, children: text } },
      marked && line(Math.max(2, Math.round(size / 10)), look.differs),
    );
  const word = (pieces: readonly PictureWords[], toLeft: boolean): Node =>
    box({ direction: toLeft ? 'rtl' : 'ltr', maxWidth: '100%' }, ...pieces.map(piece));
  const item = (each: Item): Node =>
    'pieces' in each
      ? word(each.pieces, left)
      : box(
          { direction: left ? 'rtl' : 'ltr', maxWidth: '100%' },
          ...each.before.map(piece),
          box(
            { flexWrap: 'wrap', columnGap: gap, minWidth: 0, direction: each.left ? 'rtl' : 'ltr' },
            ...each.run.map((pieces) => word(pieces, each.left)),
          ),
          ...each.after.map(piece),
        );
  return box(
    {
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      minWidth: 0,
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      columnGap: gap,
      rowGap: Math.round(size * 0.17),
      fontSize: size,
      lineHeight: 1.1,
      direction: left ? 'rtl' : 'ltr',
    },
    ...itemsOf(words).map(item),
  );
}

/** An outlet’s letter over its hue. */
const letter = ({ letter: sign, hue }: { letter: string; hue: number }, look: Look, size: number): Node =>
  box(
    {
      flexShrink: 0,
      flexDirection: 'column',
      minWidth: Math.round(size * 1.3),
      fontFamily: LETTER,
      fontSize: Math.round(size),
      lineHeight: 1.2,
      gap: 2,
    },
    box({ justifyContent: 'center', padding: '0 3px' }, sign),
    line(Math.max(3, Math.round(size / 6)), look.hues[hue - 1] ?? look.ink),
  );

/** A line as wide as what it belongs to. A box: a border takes the drawing program four times as long. */
const line = (height: number, colour: string): Node =>
  box({ height, width: '100%', flexShrink: 0, backgroundColor: colour });

const sign = ({ state, word }: NonNullable<PictureRow['state']>, look: Look, size: number): Node =>
  box(
    { alignItems: 'center', gap: Math.round(size * 0.35), flexShrink: 0 },
    {
      type: 'img',
      props: {
        src: stateSign(state, look),
        width: Math.round(size),
        height: Math.round(size),
        style: { flexShrink: 0 },
      },
    },
    paragraph(word, {
      whiteSpace: 'nowrap',
      fontFamily: LABELS,
      fontSize: Math.round(size * 0.85),
      color: state === 'silent' || state === 'not-examined' ? look.second : look.ink,
    }),
  );

/** A text that wraps, in the direction of its letters. */
const paragraph = (text: string, style: Style): Node => ({
  type: 'div',
  props: {
    style: {
      display: 'block',
      overflowWrap: 'anywhere',
      lineHeight: 1.25,
      direction: readsLeft(text) ? 'rtl' : 'ltr',
      ...style,
    },
    children: text,
  },
});

const box = (style: Style, ...children: readonly (Node | string | false | null)[]): Node => ({
  type: 'div',
  props: {
    style: { display: 'flex', boxSizing: 'border-box', ...style },
    children: children.filter(Boolean),
  },
});

const keyed = (key: string, style: Style, ...children: readonly (Node | string | false | null)[]): Node => ({
  ...box(style, ...children),
  key,
});

type Scaled = (size: number) => number;
type Style = Readonly<Record<string, string | number>>;
