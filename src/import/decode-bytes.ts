/**
 * Decodes a document whose encoding may be told wrongly, or not at all. In this order: a byte order mark; bytes that
 * are valid UTF-8, which other encodings practically never are by chance; what the server said; what the document says
 * of itself; Windows-1252, as browsers do.
 *
 * @param told the charset of the `Content-Type` header
 */
export function decodeBytes(bytes: Uint8Array, told?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const asUtf8 = decodeAs(bytes, 'utf-8');
  if (asUtf8 !== null) return asUtf8;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const said = CHARSET.exec(head)?.groups?.['charset'];
  for (const charset of [told, said]) {
    // It is not UTF-8, whoever says so.
    if (charset === undefined || /^utf-?8$/iu.test(charset)) continue;
    const decoded = decodeAs(bytes, charset);
    if (decoded !== null) return decoded;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

const CHARSET = /(?:charset|encoding)\s*=\s*["']?\s*(?<charset>[A-Za-z0-9_:.-]+)/iu;

/** @returns `null` if the encoding is unknown, or the bytes are not of it */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
