/**
 * Whether a client takes brotli: it names it, or everything, with a weight above 0.
 *
 * @param header `Accept-Encoding`, RFC 9110, section 12.5.3
 */
export function takesBrotli(header: string | readonly string[] | undefined): boolean {
  const weights = new Map<string, number>();
  for (const each of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = each.toLowerCase().split(';');
    const weight = parameters
      .map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/u.exec(parameter)?.[1])
      .find(Boolean);
    weights.set(name.trim(), Number(weight ?? 1));
  }
  return (weights.get('br') ?? weights.get('*') ?? 0) > 0;
}

/**
 * The bytes that a client asks for, both ends counted in.
 *
 * @param header `Range`, RFC 9110, section 14.1.2
 * @param size of the file in bytes
 * @returns `null` where the whole file is to be sent: no range, several, or one that is not well formed
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/u.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start < size && start <= end ? { start, end } : 'unsatisfiable';
}

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}
