/** Ends this script where whoever reads what it prints stops reading (`… | head`). */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
}
