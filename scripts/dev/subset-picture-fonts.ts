/**
 * Makes the fonts that only pictures for sharing need, `scripts/pictures/fonts/*.woff2`, and the list of all letters that
 * pictures can show, `src/views/pictures/drawn-letters.json`. Run it after `npm run dev:fonts`; its results are kept in the
 * repository, so a build needs no subsetter.
 *
 * What draws pictures takes a variable font at its regular weight: headings and letters of outlets have files of their
 * own. A page shows other alphabets in a font of the reader's system; a picture must bring one.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { BASIC, EXTENDED, FURTHER, SIGNS } from '../../src/layouts/letters.ts';
import { FACES, fontFile, PICTURE_FONTS } from '../pictures/faces.ts';
import { fontMetrics } from './font-metrics.ts';
import { readArguments } from '../read-arguments.ts';

const LETTERS = 'src/views/pictures/drawn-letters.json';

/** At one weight, from the variable fonts of the pages. */
const WEIGHTS = [
  { file: 'newsreader-500', source: 'newsreader/files/newsreader-*-wght-normal', weight: 500 },
  { file: 'public-sans-700', source: 'public-sans/files/public-sans-*-wght-normal', weight: 700 },
];

/** Other alphabets, whole as their packages have them. */
const ALPHABETS = [
  'noto-serif/files/noto-serif-cyrillic-400-normal',
  'noto-serif/files/noto-serif-greek-400-normal',
  'noto-serif/files/noto-serif-vietnamese-400-normal',
  'noto-serif-hebrew/files/noto-serif-hebrew-hebrew-400-normal',
  'markazi-text/files/markazi-text-arabic-400-normal',
];

/** Controls, soft hyphens and the like: satori fails at a soft hyphen. Joiners of Arabic letters are drawn. */
const UNDRAWN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u;

readArguments({
  call: 'npm run dev:picture-fonts',
  does: 'Makes the fonts of pictures for sharing, and the list of the letters that pictures can show.',
});
await mkdir(PICTURE_FONTS, { recursive: true });
for (const { file, source, weight } of WEIGHTS)
  for (const [ending, part, letters] of [
    ['', 'latin', BASIC + SIGNS + FURTHER],
    ['-extended', 'latin-ext', EXTENDED],
  ] as const) {
    const font = await readFile(
      join('node_modules/@fontsource-variable', `${source.replace('*', part)}.woff2`),
    );
    await writeFile(
      join(PICTURE_FONTS, `${file}${ending}.woff2`),
      await subsetFont(font, letters, {
        keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'lnum', 'rvrn'],
        noHinting: true,
        targetFormat: 'woff2',
        variationAxes: { wght: weight },
      }),
    );
  }
for (const file of ALPHABETS)
  await copyFile(
    join('node_modules/@fontsource', `${file}.woff2`),
    join(PICTURE_FONTS, `${basename(file)}.woff2`),
  );
for (const font of ['noto-serif', 'noto-serif-hebrew', 'markazi-text'])
  await copyFile(join('node_modules/@fontsource', font, 'LICENSE'), join(PICTURE_FONTS, `OFL-${font}.txt`));

const letters = new Set<number>();
for (const { file } of FACES)
  for (const letter of fontMetrics(await readFile(fontFile(file))).letters)
    if (!UNDRAWN.test(String.fromCodePoint(letter))) letters.add(letter);
const runs: [number, number][] = [];
for (const letter of [...letters].sort((a, b) => a - b)) {
  const last = runs.at(-1);
  if (last && letter === last[1] + 1) last[1] = letter;
  else runs.push([letter, letter]);
}
await writeFile(
  LETTERS,
  await format(JSON.stringify(runs), { ...(await resolveConfig(LETTERS)), filepath: LETTERS }),
);
console.log(`${letters.size} letters in ${FACES.length} files.`);
