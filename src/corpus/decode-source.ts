import type { Problem } from '../model/problem.ts';
import { placeOf } from './place.ts';
import { problem } from './rules.ts';

/** Larger than any article seen by a factor of 40; the limit keeps a film or a database dump out. */
const MAXIMUM_BYTES = 5 * 1024 * 1024;

/**
 * Turns the bytes of a file into its source text: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * Nothing is replaced or cleaned: what cannot be shown as it is, is refused.
 *
 * @param file the name for messages
 * @returns the text, or the one problem that stands in the way
 */
export function decodeSource(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  if (bytes.length > MAXIMUM_BYTES) {
    return { problem: problem('source-too-large', { file }, `The file has ${(bytes.length / 1048576).toFixed(1)} MB; 5 MB is the limit`) };
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    return { problem: problem('source-binary', { file }, 'The file is not text: it holds zero bytes') };
  }
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { problem: problem('source-encoding', { file, ...firstBadByte(bytes) }, `The file is not ${encoding.toUpperCase()} text`) };
  }
  if (text.trim() === '') return { problem: problem('source-empty', { file }, 'The file is empty') };
  // Other than tab and line breaks, C0 controls are not allowed in HTML and would be lost. DEL and C1 likewise.
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/u.exec(text);
  if (control) {
    const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { problem: problem('source-control-character', { file, ...placeOf(text, control.index) }, `The text holds the control character U+${code}`) };
  }
  return { text };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the text stops being UTF-8, found by halving: a prefix decodes, with the cut character left open, or does not. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
  return placeOf(good, good.length);
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
