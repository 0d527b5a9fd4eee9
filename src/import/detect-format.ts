import { ImportError } from './imported.ts';

export type Format = 'html' | 'mhtml' | 'mail' | 'markdown' | 'docx' | 'pdf' | 'feed' | 'text';

/**
 * Tells what a document is. Its first bytes decide; its name only tells Markdown from plain text, which begin alike.
 *
 * @param name the name of the file, or the path of the address
 * @throws ImportError for an empty document and for formats that cannot be read
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new ImportError('The document is empty', 'Save or download it again.');
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return ofArchive(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new ImportError(
      'The document is an old Word file, or one with a password',
      'Open it in a word processor and save it as .docx without a password.',
    );
  }
  if (head.startsWith('{\\rtf'))
    throw new ImportError('The document is RTF', 'Open it in a word processor and save it as .docx.');
  const text = decodeHead(bytes).trimStart();
  if (MAIL.test(text)) return /^content-type:\s*multipart\/related/imu.test(text) ? 'mhtml' : 'mail';
  if (FEED.test(text) || JSON_FEED.test(text)) return 'feed';
  if (PAGE.test(text) || (text.match(TAG)?.length ?? 0) >= FEWEST_TAGS) return 'html';
  if (/\.(?:x?html?)$/iu.test(name)) return 'html';
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  if (/\u0000/u.test(text)) {
    throw new ImportError(
      'The document is not of a kind that can be read',
      'Known kinds are web pages (HTML, MHTML), Markdown, .docx, PDF, RSS and Atom, .eml and plain text.',
    );
  }
  return 'text';
}

/** Comments, declarations and mail headers come before what tells a format; all fit in this many bytes. */
const HEAD = 16384;

const MAIL = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3}/u;
const FEED = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/iu;
const JSON_FEED = /^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//u;
const PAGE = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const TAG = /<\/?(?:p|div|span|article|section|h[1-6]|meta|link|script|a|li)\b[^<>]*>/giu;
/** A report that quotes a tag or two is plain text. */
const FEWEST_TAGS = 6;

function ofArchive(bytes: Uint8Array): Format {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml')) return 'docx';
  throw new ImportError(
    'The document is an archive, or a kind of office file that cannot be read',
    'Unpack it, or save the text as .docx.',
  );
}

function decodeHead(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
}
