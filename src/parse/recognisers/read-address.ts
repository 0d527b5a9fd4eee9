import type { Block } from '../../model/block.ts';
import { WebAddress } from '../../model/web-address.ts';

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
    if (printed !== undefined && WebAddress.safeParse(printed).success) found.add(printed);
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? { value: only, as: only } : null;
}
