/**
 * Makes `src/styles/fonts/*.woff2`, `src/styles/fonts.css` and `src/styles/further-fonts.css` from the
 * installed font packages. Run it after updating a font (`npm run dev:fonts`); its results are kept in the
 * repository, so a build needs no subsetter.
 *
 * `npm run dev:fonts -- --measure FILE.ttf` prints the mean letter width of any font file; the figures in
 * `STAND_INS` come from it.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { BASIC, EXTENDED, FURTHER, SIGNS } from '../../src/layouts/letters.ts';
import { capKerning } from './cap-kerning.ts';
import { fontMetrics } from './font-metrics.ts';
import { EXISTING, readArguments } from '../read-arguments.ts';

const packages = 'node_modules/@fontsource-variable';
const target = 'src/styles/fonts';

/**
 * Layout features that the styles use; small capitals, fractions and the like are dropped. Kerning is two fifths of a serif
 * file; labels in the sans do without it.
 */
const SERIF = ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'onum', 'lnum', 'rvrn'];
const SANS = ['liga', 'ccmp', 'mark', 'mkmk', 'lnum', 'tnum', 'rvrn'];

/**
 * The most by which kerning sets two letters apart, in ems. By eye, at 60 px in three faces: with 0.08 em a curved apostrophe clears
 * the f before it, and at 0.15 em, the font's own, "off's" looks like two words.
 */
const WIDEST_GAP = 0.08;

const FACES: readonly Face[] = [
  {
    file: 'newsreader-roman',
    family: 'Newsreader',
    style: 'normal',
    weight: [400, 650],
    source: 'newsreader/files/newsreader-*-wght-normal',
    features: SERIF,
  },
  {
    file: 'newsreader-italic',
    family: 'Newsreader',
    style: 'italic',
    weight: 400,
    source: 'newsreader/files/newsreader-*-wght-italic',
    features: SERIF,
  },
  {
    file: 'public-sans',
    family: 'Public Sans',
    style: 'normal',
    weight: [400, 700],
    source: 'public-sans/files/public-sans-*-wght-normal',
    features: SANS,
  },
];

/** Each face is cut into four files; `part` is the font package's name for the part of the alphabet. */
const CUTS: readonly Cut[] = [
  { ending: '', part: 'latin', letters: BASIC },
  { ending: '-signs', part: 'latin', letters: SIGNS },
  { ending: '-further', part: 'latin', letters: FURTHER },
  { ending: '-extended', part: 'latin-ext', letters: EXTENDED },
];

/**
 * Fonts that most systems have, used until ours arrives. `advance` is the mean letter width in ems, measured
 * with `--measure` on Liberation Serif, its italic, and Liberation Sans, which are as wide as Times New Roman
 * and Arial.
 */
const STAND_INS: readonly StandIn[] = [
  {
    face: 'newsreader-roman',
    family: 'Newsreader Fallback',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Nimbus Roman'],
    advance: 0.3976,
  },
  {
    face: 'newsreader-italic',
    family: 'Newsreader Fallback',
    local: [
      'Times New Roman Italic',
      'TimesNewRomanPS-ItalicMT',
      'Liberation Serif Italic',
      'Tinos Italic',
      'Nimbus Roman Italic',
    ],
    advance: 0.3996,
  },
  {
    face: 'public-sans',
    family: 'Public Sans Fallback',
    local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Nimbus Sans', 'Helvetica'],
    advance: 0.4384,
  },
];

const HEAD = '/* Written by scripts/dev/subset-fonts.ts: edit that file, not this one.';

const STAND_INS_HEAD = `
 *
 * The basic faces name no range, so that pages without further letters need no list of them. On other pages the faces of
 * further-fonts.css come later and take their letters.
 *
 * The stand-ins ("… Fallback") are system fonts stretched to our fonts' widths and heights, so that text does not jump
 * when the font arrives. Use them as: font-family: Newsreader, 'Newsreader Fallback', Georgia, serif. */`;

const FURTHER_HEAD = `
 *
 * Only pages with such a letter link this sheet, and browsers fetch only the files whose letters occur. */`;

const { values } = readArguments({
  call: 'npm run dev:fonts',
  does: 'Makes the font files and their style sheets from the installed font packages.',
  options: {
    measure: { value: 'FILE', about: 'only print the mean letter width of a font file', form: EXISTING },
  },
});
if (values.measure === undefined) await makeFonts();
else console.log(fontMetrics(await readFile(values.measure)).advance.toFixed(4));

async function makeFonts(): Promise<void> {
  await mkdir(target, { recursive: true });
  const basic: string[] = [];
  const further: string[] = [];
  for (const face of FACES) {
    for (const cut of CUTS) (cut.letters === BASIC ? basic : further).push(await cutFont(face, cut));
  }
  for (const standIn of STAND_INS) basic.push(await standInRule(standIn));
  await writeSheet('src/styles/fonts.css', STAND_INS_HEAD, basic);
  await writeSheet('src/styles/further-fonts.css', FURTHER_HEAD, further);
  await copyFile(join(packages, 'newsreader/LICENSE'), join(target, 'OFL-Newsreader.txt'));
  await copyFile(join(packages, 'public-sans/LICENSE'), join(target, 'OFL-Public-Sans.txt'));
}

/** Formatted as the project's other files are. */
async function writeSheet(file: string, head: string, rules: readonly string[]): Promise<void> {
  const css = `${HEAD}${head}\n${rules.join('\n\n')}\n`;
  await writeFile(file, await format(css, { ...(await resolveConfig(file)), filepath: file }));
}

/** Writes one woff2 file and returns its `@font-face` rule. */
async function cutFont(face: Face, cut: Cut): Promise<string> {
  const name = `${face.file}${cut.ending}.woff2`;
  const wght =
    typeof face.weight === 'number'
      ? face.weight
      : { min: face.weight[0], max: face.weight[1], default: 400 };
  const font = await subset(face, cut, 'woff2', wght);
  await writeFile(join(target, name), font);
  const { letters } = fontMetrics(await subset(face, cut, 'truetype', 400));
  console.log(
    `${name.padEnd(36)} ${(font.length / 1024).toFixed(1).padStart(5)} KB  ${letters.length} characters`,
  );
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${typeof face.weight === 'number' ? face.weight : face.weight.join(' ')};
  font-display: swap;
  src: url('./fonts/${name}') format('woff2');${cut.letters === BASIC ? '' : `\n  unicode-range: ${unicodeRange(letters)};`}
}`;
}

async function subset(
  face: Face,
  cut: Cut,
  targetFormat: 'woff2' | 'truetype',
  wght: Weight,
): Promise<Uint8Array> {
  const source = await readFile(join(packages, `${face.source.replace('*', cut.part)}.woff2`));
  const options = { keepFeatures: [...face.features], noHinting: true };
  const variable = { ...options, variationAxes: { wght } };
  if (!face.features.includes('kern')) return subsetFont(source, cut.letters, { ...variable, targetFormat });
  const font = await subsetFont(source, cut.letters, { ...variable, targetFormat: 'truetype' });
  return subsetFont(Buffer.from(capKerning(font, WIDEST_GAP)), cut.letters, { ...options, targetFormat });
}

/**
 * The stand-in's letters are scaled to our mean letter width; its heights are then converted to the scaled
 * unit.
 */
async function standInRule(standIn: StandIn): Promise<string> {
  const face = FACES.find((each) => each.file === standIn.face);
  const [cut] = CUTS;
  if (!face || !cut) throw new Error(`No face is called \`${standIn.face}\``);
  const ours = fontMetrics(await subset(face, cut, 'truetype', 400));
  const scale = ours.advance / standIn.advance;
  return `@font-face {
  font-family: '${standIn.family}';
  font-style: ${face.style};
  src: ${standIn.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ours.ascent / scale)};
  descent-override: ${percent(ours.descent / scale)};
  line-gap-override: ${percent(ours.lineGap / scale)};
}`;
}

function unicodeRange(letters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && letter === last[1] + 1) last[1] = letter;
    else runs.push([letter, letter]);
  }
  const hex = (letter: number) => letter.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

type Weight = number | { min: number; max: number; default: number };

type Face = {
  file: string;
  family: string;
  style: 'normal' | 'italic';
  /** One weight, or both ends of the weight axis. */
  weight: number | readonly [number, number];
  /** The file in the font packages; `*` stands for the part of the alphabet. */
  source: string;
  features: readonly string[];
};

type Cut = { ending: string; part: string; letters: string };

type StandIn = { face: string; family: string; local: readonly string[]; advance: number };
