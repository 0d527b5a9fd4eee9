import type { Problem } from '../../model/problem.ts';
import { codePointName } from '../../text/code-point.ts';
import { locate } from './locate.ts';
import { problem } from '../rules.ts';

/** Forty times the size of any article seen; keeps out a film or a database dump. */
export const MAXIMUM_BYTES = 5 * 1024 * 1024;

/**
 * Decodes a file into its source text: UTF-8 with or without a byte order mark, or UTF-16 with one. Nothing is
 * replaced or cleaned; text that cannot be shown as it is, is refused.
 *
 * @param file the name for messages
 * @returns the text (without the byte order mark), or the problem that prevents it; never throws
 */
export function decodeSource(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  if (bytes.length > MAXIMUM_BYTES) return { problem: tooLarge(bytes.length, file) };
  const encoding = encodingOf(bytes);
  if (!decodes(bytes, encoding)) return { problem: describeBytes(bytes, encoding, file) };
  const text = new TextDecoder(encoding).decode(bytes);
  if (text === '') return { problem: problem('source-empty', { file }, 'The file is empty') };
  // White space and zero-width characters show nothing on a page.
  if (/^[\s\p{Cf}]*$/u.test(text))
    return { problem: problem('source-empty', { file }, 'The file holds only white space') };
  const control = CONTROL.exec(text);
  if (!control) return { text };
  if (encoding === 'utf-8' && withoutMark(bytes)) {
    return {
      problem: problem(
        'source-encoding',
        { file },
        'The file looks like UTF-16 text without a byte order mark',
      ),
    };
  }
  if ((text.match(CONTROLS)?.length ?? 0) > text.length * BINARY_SHARE) {
    return {
      problem: problem('source-binary', { file }, 'The file is not text: much of it is control characters'),
    };
  }
  const meant = WINDOWS_1252[control[0].charCodeAt(0) - 0x80];
  if (encoding === 'utf-8' && meant !== undefined && meant !== ' ') {
    return {
      problem: problem(
        'source-windows-1252',
        { file, ...locate(text, control.index) },
        `The text was Windows-1252 and was saved as if it were Latin-1: here is ${codePointName(control[0])} where ${meant} is meant`,
      ),
    };
  }
  return {
    problem: problem(
      'source-control-character',
      { file, ...locate(text, control.index) },
      `The text holds the control character ${codePointName(control[0])}`,
    ),
  };
}

/** Reports a file over the limit by its size alone, so that it need not be read. */
export function tooLarge(size: number, file: string): Problem {
  return problem(
    'source-too-large',
    { file },
    `The file is ${(size / 1048576).toFixed(1)} MB; the limit is 5 MB`,
  );
}

// Other than tab and line breaks, C0 controls are not allowed in HTML and would be lost. DEL and C1 likewise.
export const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/u;
const CONTROLS = new RegExp(CONTROL, 'gu');

/** What Windows-1252 has in the places of the controls U+0080 to U+009F; a blank where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** One stray control character in a short text stays below this share; files of other kinds seldom decode at all. */
const BINARY_SHARE = 0.3;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** UTF-16 of Western text has a zero in every second byte; nothing else that decodes as UTF-8 does. */
function withoutMark(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > bytes.length * 0.3 && Math.min(even, odd) < bytes.length * 0.05;
}

/** Says what is wrong with bytes that do not decode. A file with control bytes as well is not text in any encoding. */
function describeBytes(bytes: Uint8Array, encoding: Encoding, file: string): Problem {
  if (encoding === 'utf-8') {
    if (withoutMark(bytes))
      return problem(
        'source-encoding',
        { file },
        'The file looks like UTF-16 text without a byte order mark',
      );
    if (bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) {
      return problem('source-binary', { file }, 'The file is not text');
    }
  }
  const { length, place } = decodablePart(bytes, encoding);
  if (encoding !== 'utf-8')
    return problem(
      'source-encoding',
      { file, ...place },
      `The file starts as ${encoding.toUpperCase()} text but stops being valid here`,
    );
  const byte = bytes[length] ?? 0;
  // A single byte above ASCII is a letter in an older encoding; several in a row may be anything.
  const meant =
    byte >= 0xa0 && (bytes[length + 1] ?? 0) < 0x80
      ? `, which would be “${String.fromCharCode(byte)}” in Latin-1`
      : '';
  return problem(
    'source-encoding',
    { file, ...place },
    `The file is not UTF-8 text: here is the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}${meant}`,
  );
}

/** Finds where decoding fails, by bisection over prefixes; a prefix may end inside a character. */
function decodablePart(
  bytes: Uint8Array,
  encoding: Encoding,
): { length: number; place: { line: number; column: number } } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, { stream: true })) low = middle;
    else high = middle - 1;
  }
  const good = new TextDecoder(encoding).decode(bytes.subarray(0, low), { stream: true });
  // Point at the first byte of the broken character, not at the byte that broke it.
  const length = new TextEncoder().encode(good).length;
  return { length: encoding === 'utf-8' ? skipMark(bytes, length) : low, place: locate(good, good.length) };
}

const skipMark = (bytes: Uint8Array, length: number) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? length + 3 : length;

function decodes(bytes: Uint8Array, encoding: Encoding, options?: { stream: boolean }): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
