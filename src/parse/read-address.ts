import type { Block } from '../model/block.ts';

/**
 * The address a file names as its source.
 *
 * @returns the address as `value` and as printed, or `null` when there is none or two different ones
 */
export function readAddress(text: string, blocks: readonly Block[]): { value: string; as: string } | null {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'source-url') continue;
    const printed = /(?:https?:\/\/|www\.)[^\s<>]+/iu.exec(text.slice(block.start, block.end))?.[0];
    if (printed !== undefined && /^https?:/iu.test(printed) && isWebAddress(printed)) found.add(printed);
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? { value: only, as: only } : null;
}

/** http or https, a domain name, no user name or password: the same test the model makes. */
function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(url.hostname);
}
