import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders whose code and word lists decide what the corpus holds. */
export const STAGES = [
  'model',
  'text',
  'language',
  'parse',
  'speech',
  'utterances',
  'align',
  'claims',
  'matches',
  'ledger',
  'corpus',
] as const;

/**
 * A digest of the code that compiles the corpus. Part of every cache key and of every collection entry's digest:
 * without it a change of code alone would leave old pages standing.
 */
export function pipelineDigest(): string {
  const hash = createHash('sha256').update(process.version);
  for (const stage of STAGES) {
    const folder = new URL(`../${stage}/`, import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (/\.(?:ts|json)$/.test(name))
        hash.update(name).update(readFileSync(fileURLToPath(new URL(name, folder))));
    }
  }
  hash.update(readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url))));
  return hash.digest('hex');
}
