import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { ImportError, NO_METADATA, type Imported } from './imported.ts';

/**
 * Reads the text layer of a PDF. Lines that stand close together are a paragraph; hyphens at line ends go only where
 * the document prints the word whole elsewhere.
 *
 * @throws ImportError if it is encrypted, broken, too long, or has no text layer
 */
export async function readPdf(bytes: Uint8Array): Promise<Imported> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      throw new ImportError(
        `The document has ${document.numPages} pages; the limit is ${MOST_PAGES}`,
        'Save the pages of the article as a document of their own.',
      );
    }
    const lines: Line[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOf(items.filter((item) => 'str' in item)));
    }
    const text = joinLines(lines).trim();
    if (text === '') {
      throw new ImportError(
        'The document has no text layer: its pages are pictures',
        'Run text recognition (OCR) on it first, or copy the text into a .txt file.',
      );
    }
    return { ...NO_METADATA, text, readings: [], warnings: [CHECK] };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof PasswordException)
      throw new ImportError('The document has a password', 'Save it without one, then add it again.');
    throw new ImportError('The document is broken or cut off', 'Download or export it again.');
  } finally {
    await task.destroy();
  }
}

const MOST_PAGES = 50;

const CHECK =
  'Columns, page heads and page numbers of a PDF may stand between the paragraphs: read the text against the document.';

/** A run of text as pdf.js gives it; the last two numbers of `transform` are its place, y upwards. */
type Item = Pick<TextItem, 'str' | 'height' | 'transform' | 'hasEOL'>;

interface Line {
  readonly text: string;
  /** How far below the line before it begins, in heights of a line; `Infinity` for the first of a page. */
  readonly gap: number;
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let top: number | null = null;
  let before: number | null = null;
  let height = 0;
  const close = () => {
    const folded = text.replace(/\s+/gu, ' ').trim();
    if (folded !== '' && top !== null) {
      lines.push({ text: folded, gap: before === null ? Infinity : (before - top) / (height || 1) });
      before = top;
    }
    text = '';
    top = null;
  };
  for (const { str, height: own, transform, hasEOL } of items) {
    if (str.trim() !== '') {
      top ??= Number(transform[5] ?? 0);
      height = own || height;
    }
    text += str;
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** Lines of one paragraph stand 1.0 to 1.4 heights apart, paragraphs further. */
const NEW_PARAGRAPH = 1.6;

function joinLines(lines: readonly Line[]): string {
  const whole = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  let joined = '';
  for (const { text, gap } of lines) {
    // Upwards is a new column, the first line of a page may go on in the middle of a sentence.
    const goesOn =
      gap === Infinity || gap < 0
        ? /[^.!?:"”’\n]$/u.test(joined) && /^\p{Ll}/u.test(text)
        : gap < NEW_PARAGRAPH;
    if (joined === '') joined = text;
    else if (!goesOn) joined += `\n\n${text}`;
    else {
      const [, head = ''] = /(\p{L}+)-$/u.exec(joined) ?? [];
      const [tail = ''] = /^\p{Ll}+/u.exec(text) ?? [];
      if (head !== '' && tail !== '')
        joined = whole.has((head + tail).toLowerCase()) ? joined.slice(0, -1) + text : joined + text;
      else joined += ` ${text}`;
    }
  }
  return joined;
}
