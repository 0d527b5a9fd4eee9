import { decodeBytes } from './decode-bytes.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { ImportError, NO_METADATA, type Imported } from './imported.ts';
import { readDocx } from './read-docx.ts';
import { readFeed } from './read-feed.ts';
import { readMail, readSavedPage } from './read-mail.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readPdf } from './read-pdf.ts';

/** A document as it came. */
export interface Document {
  readonly bytes: Uint8Array;
  /** The name of the file, or the path of its address. */
  readonly name: string;
  /** Where it was fetched from. */
  readonly address?: string;
  /** The charset that the server named. */
  readonly charset?: string;
}

/**
 * Takes the articles out of a document: one, or each item of a feed.
 *
 * @returns what the document is, and its articles, at least one
 * @throws ImportError with what is wrong and what to do
 */
export async function importDocument(document: Document): Promise<{ format: Format; articles: Imported[] }> {
  const { bytes, name, address, charset } = document;
  if (bytes.length > MAXIMUM_BYTES) {
    throw new ImportError(
      `The document is ${(bytes.length / 1048576).toFixed(1)} MB; the limit is 5 MB`,
      'Save the article without pictures, or copy its text into a .txt file.',
    );
  }
  const format = detectFormat(bytes, name);
  const text = () => decodeBytes(bytes, charset);
  switch (format) {
    case 'html':
      return { format, articles: [await readPage(text(), address)] };
    case 'mhtml':
      return { format, articles: [await readSavedPage(bytes)] };
    case 'mail':
      return { format, articles: [await readMail(bytes)] };
    case 'markdown':
      return { format, articles: [readMarkdown(text())] };
    case 'docx':
      return { format, articles: [await readDocx(bytes)] };
    case 'pdf':
      return { format, articles: [await readPdf(bytes)] };
    case 'feed':
      return { format, articles: readFeed(text()) };
    case 'text':
      return { format, articles: [readPlainText(text())] };
  }
}

export const MAXIMUM_BYTES = 5 * 1024 * 1024;

/** Plain text is the article as it is. */
function readPlainText(text: string): Imported {
  if (/^[\s\p{Cf}]*$/u.test(text))
    throw new ImportError('The document holds only white space', 'See that it was saved whole.');
  return { ...NO_METADATA, text, readings: [], warnings: [] };
}
