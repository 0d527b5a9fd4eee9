import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import { PICTURE_SIZE, type Picture } from '../../src/model/picture.ts';
import { FACES, fontFile } from './faces.ts';
import { snapColours } from './snap-colours.ts';
import { layOut, MEASURED } from './lay-out.ts';
import type { Look } from './read-look.ts';

/** A font of the site’s own, from its content folder. */
export interface OwnFont {
  readonly family: 'text' | 'labels';
  readonly italic: boolean;
  readonly data: Buffer;
}

type SatoriOptions = Parameters<typeof satori>[1];
type Font = SatoriOptions['fonts'][number];

/** Read once: parsing them costs more than a picture. */
let bundled: Font[] | undefined;
const own = new WeakMap<readonly OwnFont[], Font[]>();

function fontsWith(fonts: readonly OwnFont[]): Font[] {
  bundled ??= FACES.map(({ file, italic }) => ({
    name: file,
    data: readFileSync(fontFile(file)),
    weight: 400,
    style: italic ? 'italic' : 'normal',
  }));
  const known =
    own.get(fonts) ??
    fonts.map(({ family, italic, data }): Font => ({
      name: `own-${family}`,
      data,
      weight: 400,
      style: italic ? 'italic' : 'normal',
    }));
  own.set(fonts, known);
  return [...known, ...bundled];
}

/** Whether text can be set in a font. */
export async function canUse(font: OwnFont): Promise<boolean> {
  try {
    await satori(
      { type: 'div', props: { style: { fontFamily: `own-${font.family}` }, children: 'A' } },
      {
        ...PICTURE_SIZE,
        fonts: fontsWith([font]),
      },
    );
    return true;
  } catch {
    return false;
  }
}

/** The first size tried, and how much smaller each next one is. Nothing is ever cut: it gets smaller until it fits. */
const LARGEST = 1.18;
const STEP = 0.93;
const SMALLEST = 0.12;

/**
 * Lets the parts of a picture be as large as they fit into it.
 *
 * @returns an SVG of paths, and the scale at which everything fits
 */
async function composePicture(
  picture: Picture,
  look: Look,
  fonts: readonly OwnFont[],
): Promise<{ svg: string; scale: number }> {
  for (let scale = firstScale(picture); ; scale *= STEP) {
    const heights = new Map<string, number>();
    let widest = 0;
    const svg = await satori(layOut(picture, look, scale) as Parameters<typeof satori>[0], {
      ...PICTURE_SIZE,
      fonts: fontsWith(fonts),
      onNodeDetected: ({ key, height, left, width }) => {
        if (key !== undefined) heights.set(String(key), height);
        widest = Math.max(widest, left + width);
      },
    });
    const fits = (heights.get(MEASURED.content) ?? 0) <= (heights.get(MEASURED.room) ?? 0);
    if ((fits && widest <= PICTURE_SIZE.width) || scale < SMALLEST) return { svg, scale };
  }
}

/** Near the scale that fits: each try costs as much as the picture. */
function firstScale({ heading, context, rows, rest }: Picture): number {
  const printed = rows.filter(({ words }) => words.length > 0);
  const lines = (length: number, perLine: number) => Math.ceil(length / perLine);
  // Heights at scale 1 in pixels, by letters a line that were counted on the example.
  const height =
    lines(heading.length, printed.length > 0 ? 52 : 42) * (printed.length > 0 ? 50 : 61) +
    (context === null ? 0 : 37) +
    printed.reduce(
      (sum, { words }) =>
        sum +
        16 +
        40 *
          lines(
            words.reduce((all, { text }) => all + text.length, 0),
            52,
          ),
      0,
    ) +
    (printed.length > 0 ? 0 : Math.min(rows.length, 6) * 47) +
    (rest === null ? 0 : 26 + 34 * lines(rest.length, 88));
  return Math.min(LARGEST, Math.sqrt(ROOM / height) * 1.12);
}

/** Height of what lies between head and foot, in pixels. */
const ROOM = 430;

/**
 * Draws a picture.
 *
 * @returns a PNG of 1200 × 630 pixels in 16 colours, the same bytes for the same input; and the scale of its letters
 */
export async function drawPicture(
  picture: Picture,
  look: Look,
  fonts: readonly OwnFont[] = [],
): Promise<{ png: Buffer; scale: number }> {
  const { svg, scale } = await composePicture(picture, look, fonts);
  // Signs lie inside their boxes: masks that cut them to these take three quarters of the time.
  const plain = svg.replace(/(<image [^>]*?) mask="[^"]*"/gu, '$1');
  const pixels = await sharp(Buffer.from(plain)).removeAlpha().raw().toBuffer();
  const hues = new Set(picture.rows.flatMap(({ outlet }) => outlet?.hue ?? []));
  const colours = snapColours(pixels, look, hues);
  const png = await sharp(pixels, { raw: { ...PICTURE_SIZE, channels: 3 } })
    .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
  return { png, scale };
}
