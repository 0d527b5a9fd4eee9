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
  const { path, before, content, counts } = bringUpToDate(directory, story);
  const written = before !== content;
  if (written) writeAtomically(path, content);
  return { ...counts, path, written };
}

/**
 * Whether a story's ledger records all that the story publishes.
 *
 * @throws Error where the folder has no such story
 */
export function isLedgerCurrent(directory: string, story: Story): boolean {
  const { before, content } = bringUpToDate(directory, story);
  return before === content;
}

function bringUpToDate(
  directory: string,
  story: Story,
): { path: string; before: string; content: string; counts: Unrecorded } {
  const folder = readContent(directory).stories.find(({ id }) => id === story.id);
  if (!folder) throw new Error(`\`${basename(directory)}\` has no story \`${story.id}\` any more`);
  const ledger = readEditorFile(folder.ledgerFile, Ledger, {}, () => {}).value ?? Ledger.parse({});
  const merged = mergeLedger(ledger, story, english);
  return {
    path: folder.ledgerPath,
    before: Buffer.from(folder.ledgerFile?.bytes ?? '').toString('utf8'),
    content: formatLedger(merged),
    counts: countUnrecorded(ledger, merged),
  };
}
