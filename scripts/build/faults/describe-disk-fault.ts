import { formatFault, type RuleId } from '../../../src/corpus/rules.ts';

/**
 * Says in one line, with what to do, why the disk did not take something.
 *
 * @param fault an error, or what a program printed before it failed
 * @param place where it was to be written, where the fault does not say
 * @returns `null` where it is no fault of the disk
 */
export function describeDiskFault(fault: unknown, place: string): string | null {
  const { code, path } = fault instanceof Error ? (fault as NodeJS.ErrnoException) : readFault(String(fault));
  const known = code === undefined ? undefined : KNOWN[code];
  if (known) return formatFault(known.rule, path ?? place, known.message);
  return fault instanceof Error && code !== undefined
    ? formatFault('disk-fault', path ?? place, fault.message)
    : null;
}

/** `ENOSPC: no space left on device, open '/site/index.html'`. */
function readFault(printed: string): { code?: string | undefined; path?: string | undefined } {
  const found = /\b(E[A-Z]+): [^\n']*(?:'([^'\n]*)')?/u.exec(printed);
  return { code: found?.[1], path: found?.[2] };
}

const KNOWN: Readonly<Record<string, { rule: RuleId; message: string }>> = {
  ENOSPC: { rule: 'disk-full', message: 'The disk is full' },
  EDQUOT: { rule: 'disk-full', message: 'Your share of the disk is used up' },
  EROFS: { rule: 'disk-read-only', message: 'This disk can only be read' },
  EACCES: { rule: 'disk-rights', message: 'You may not write here' },
  EPERM: { rule: 'disk-rights', message: 'You may not write here' },
};
