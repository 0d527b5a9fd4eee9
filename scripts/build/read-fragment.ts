import { gunzipSync } from 'node:zlib';

/**
 * The address of the record in a fragment file of a Pagefind index: compressed JSON after a mark of twelve
 * letters.
 */
export function addressInFragment(file: Uint8Array): string {
  const text = gunzipSync(file).toString('utf8');
  return (JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }).url;
}
