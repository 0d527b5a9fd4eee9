import mammoth from 'mammoth';
import { ImportError, NO_METADATA, type Imported } from './imported.ts';
import { parseHtml } from './parse-html.ts';
import { writeText } from './write-text.ts';

/**
 * Reads a .docx file.
 *
 * @throws ImportError if it is encrypted, broken, empty, or unpacks to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<Imported> {
  const { unpacked, encrypted } = inspectArchive(bytes);
  if (encrypted)
    throw new ImportError('The document has a password', 'Save it without one, then add it again.');
  if (unpacked > MOST_UNPACKED) {
    throw new ImportError(
      `The document unpacks to ${Math.round(unpacked / 1048576)} MB; the limit is ${MOST_UNPACKED / 1048576} MB`,
      'Remove its pictures, or copy the text into a .txt file.',
    );
  }
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    ));
  } catch {
    throw new ImportError(
      'The document is broken or cut off',
      'Open it in a word processor and save it again.',
    );
  }
  const document = parseHtml(html);
  const text = writeText(document.body);
  if (text === '') throw new ImportError('The document holds no text', 'See that it was saved whole.');
  const heading = document.querySelector('h1')?.textContent?.trim();
  return {
    ...NO_METADATA,
    text,
    headline: heading ? { value: heading, how: 'the first heading of the document' } : null,
    readings: [],
    warnings: [],
  };
}

const MOST_UNPACKED = 50 * 1024 * 1024;

/** Adds up what the central directory of a ZIP archive says of its files (APPNOTE 4.3.12). */
function inspectArchive(bytes: Uint8Array): { unpacked: number; encrypted: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let unpacked = 0;
  let encrypted = false;
  for (
    let at = buffer.indexOf(ENTRY);
    at >= 0 && at + 46 <= buffer.length;
    at = buffer.indexOf(ENTRY, at + 46)
  ) {
    encrypted ||= (buffer.readUInt16LE(at + 8) & 1) === 1;
    unpacked += buffer.readUInt32LE(at + 24);
  }
  return { unpacked, encrypted };
}

const ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
