import { join } from 'node:path';

/** Fonts that only pictures need, and those of the pages. */
export const PICTURE_FONTS: string = join(import.meta.dirname, 'fonts');
const PAGE_FONTS = join(import.meta.dirname, '..', '..', 'src', 'styles', 'fonts');

/** A font file, and what it is used as. Each file is a family of its own: a letter is taken from the first that has it. */
interface Face {
  readonly file: string;
  readonly use: 'text' | 'heading' | 'labels' | 'letter' | 'alphabet';
  readonly italic?: true;
}

/** Newsreader and Public Sans as the pages have them, both in one heavier weight, and other alphabets. */
export const FACES: readonly Face[] = [
  ...cuts('newsreader-roman').map((file): Face => ({ file, use: 'text' })),
  ...cuts('newsreader-italic').map((file): Face => ({ file, use: 'text', italic: true })),
  ...cuts('public-sans').map((file): Face => ({ file, use: 'labels' })),
  { file: 'newsreader-500.woff2', use: 'heading' },
  { file: 'newsreader-500-extended.woff2', use: 'heading' },
  { file: 'public-sans-700.woff2', use: 'letter' },
  { file: 'public-sans-700-extended.woff2', use: 'letter' },
  { file: 'noto-serif-cyrillic-400-normal.woff2', use: 'alphabet' },
  { file: 'noto-serif-greek-400-normal.woff2', use: 'alphabet' },
  { file: 'noto-serif-vietnamese-400-normal.woff2', use: 'alphabet' },
  { file: 'noto-serif-hebrew-hebrew-400-normal.woff2', use: 'alphabet' },
  { file: 'markazi-text-arabic-400-normal.woff2', use: 'alphabet' },
];

/** The path of a font file. */
export const fontFile = (file: string): string =>
  join(/^(?:newsreader-(?:roman|italic)|public-sans(?!-700))/u.test(file) ? PAGE_FONTS : PICTURE_FONTS, file);

/** The files that a face of the pages is cut into. */
function cuts(face: string): string[] {
  return ['', '-signs', '-further', '-extended'].map((cut) => `${face}${cut}.woff2`);
}
