import { basename } from 'node:path';
import { countUnrecorded, type Unrecorded } from '../ledger/count-unrecorded.ts';
import { english } from '../language/en/english.ts';
import { mergeLedger } from '../ledger/merge-ledger.ts';
import { Ledger } from '../model/ledger.ts';
import type { Story } from '../model/story.ts';
import { formatLedger } from './format-ledger.ts';
import { readContent } from './files/read-content.ts';
import { readEditorFile } from './files/read-editor-file.ts';
import { writeAtomically } from './files/write-atomically.ts';

/**
 * Brings a story's ledger up to today and writes it, where that changes a byte of it.
 *
 * @param directory the content folder
 * @param story compiled from it
 * @throws Error where the folder has no such story, and where the disk does
 */
export function writeLedger(
  directory: string,
  story: Story,
): Unrecorded & { path: string; written: boolean } {
  const folder = readContent(directory).stories.find(({ id }) => id === story.id);
  if (!folder) throw new Error(`\`${basename(directory)}\` has no story \`${story.id}\` any more`);
  const ledger = readEditorFile(folder.ledgerFile, Ledger, {}, () => {}).value ?? Ledger.parse({});
  const merged = mergeLedger(ledger, story, english);
  const content = formatLedger(merged);
  const written = Buffer.from(folder.ledgerFile?.bytes ?? '').toString('utf8') !== content;
  if (written) writeAtomically(folder.ledgerPath, content);
  return { ...countUnrecorded(ledger, merged), path: folder.ledgerPath, written };
}
