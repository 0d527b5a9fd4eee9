/** Ends this script when the reader of its output stops reading (`… | head`). */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
}
