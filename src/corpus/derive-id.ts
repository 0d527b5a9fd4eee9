import { createHash } from 'node:crypto';

/**
 * A name as part of an address: itself where it is safe, else its letters, digits and hyphens; a digest of the name
 * where nothing is left of it.
 *
 * @param name a file's name without its ending, or a folder's
 * @returns 1 or more of A–Z, a–z, 0–9, `_` and `-`, beginning with a letter or digit
 */
export function deriveId(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/u.test(name)) return name;
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/gu, '-')
    .replace(/^[_-]+|-+$/gu, '');
  return letters || `n-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** A name as hosts compare addresses: some ignore case, so names that differ only in case count as the same. */
export const addressKey = (name: string): string => deriveId(name).toLowerCase();

/**
 * The outlet of an article whose editor names none: its id as `outlets.yaml` would write it, so that `The North.txt`
 * belongs to the outlet `the-north`.
 *
 * @returns a–z, 0–9 and single hyphens
 */
export function deriveOutlet(article: string): string {
  return article
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
