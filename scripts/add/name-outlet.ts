import { deriveId } from '../../src/corpus/derive-id.ts';
import type { Imported } from '../../src/import/imported.ts';

/**
 * The id of the outlet of an article nobody named: the outlet's own name, else the domain of its address, else the
 * name of the file.
 *
 * @param file the name of the file or the last part of the address
 * @returns a–z, 0–9 and single hyphens
 */
export function nameOutlet({ outlet, url }: Pick<Imported, 'outlet' | 'url'>, file: string): string {
  const domain = url && URL.parse(url.value)?.hostname.replace(/^www\./u, '');
  return idOf(outlet?.value ?? domain ?? file.replace(/\.[^.]*$/u, ''));
}

/** A name as `outlets.yaml` writes ids. */
export const idOf = (name: string): string =>
  deriveId(name.replaceAll('&', ' and '))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
