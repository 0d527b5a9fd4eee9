/** Describes a fault of the program in one line: its message and the line of code that threw it. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = error.stack
    ?.split('\n')
    .find((each) => /^\s+at .*\/(?:src|scripts)\//u.test(each))
    ?.match(/(?:src|scripts)\/[^\s)]+/u)?.[0];
  return `${error.message.split('\n')[0]}${line ? ` (${line})` : ''}`;
}
