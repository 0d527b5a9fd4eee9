import type { Look } from './read-look.ts';

type Rgb = readonly [number, number, number];

/**
 * Gives each pixel the nearest of few colours: those of the design, and steps between them for the edges of letters. A
 * program that chooses colours by how often they occur makes the thin line under an outlet’s letter grey.
 *
 * @param pixels red, green, blue of each; changed in place
 * @param hues numbers of the hues that occur
 * @returns how many colours there can be, at most 16
 */
export function snapColours(pixels: Buffer, look: Look, hues: ReadonlySet<number>): number {
  const palette = paletteOf(look, hues);
  const known = new Map<number, Rgb>();
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const code = (red << 16) | (green << 8) | blue;
    let nearest = known.get(code);
    if (!nearest) {
      nearest = nearestOf(palette, [red, green, blue]);
      known.set(code, nearest);
    }
    pixels[at] = nearest[0];
    pixels[at + 1] = nearest[1];
    pixels[at + 2] = nearest[2];
  }
  return palette.length;
}

/** How many colours a file has. */
const COLOURS = 16;

/** Whatever the hues leave goes to greys between paper and ink, evenly. */
function paletteOf(look: Look, hues: ReadonlySet<number>): Rgb[] {
  const [paper, ink, red] = [rgb(look.paper), rgb(look.ink), rgb(look.differs)];
  const own = look.hues.filter((_, i) => hues.has(i + 1)).map(rgb);
  const fixed = [paper, ink, rgb(look.second), red, between(paper, red, 0.5), ...own];
  const steps = COLOURS - fixed.length;
  return [...fixed, ...Array.from({ length: steps }, (_, i) => between(paper, ink, (i + 1) / (steps + 1)))];
}

const rgb = (hex: string): Rgb => {
  const code = Number.parseInt(hex.slice(1), 16);
  return [code >> 16, (code >> 8) & 255, code & 255];
};

const between = (a: Rgb, b: Rgb, part: number): Rgb => [
  Math.round(a[0] + (b[0] - a[0]) * part),
  Math.round(a[1] + (b[1] - a[1]) * part),
  Math.round(a[2] + (b[2] - a[2]) * part),
];

function nearestOf(palette: readonly Rgb[], [red, green, blue]: Rgb): Rgb {
  let [best, least]: [Rgb, number] = [[red, green, blue], Number.POSITIVE_INFINITY];
  for (const each of palette) {
    const distance = (each[0] - red) ** 2 + (each[1] - green) ** 2 + (each[2] - blue) ** 2;
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}
