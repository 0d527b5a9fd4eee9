import { words } from '#words/reasons.ts';

const LABEL = new RegExp(`^(${Object.keys(words.labels).join('|')}) (?=')`, 'u');

/**
 * Why passages correspond, in the words of the site: the compiler gives its reasons in English, as `story.json` and the
 * command line have them.
 */
export const reasonsInWords = (reasons: readonly string[]): string[] =>
  reasons.map((reason) => {
    const label = LABEL.exec(reason)?.[1] as keyof typeof words.labels | undefined;
    if (label !== undefined) return words.labels[label](reason.slice(label.length + 1));
    const statement = statementIn(reason);
    if (statement !== null) return words.bothReport(statement);
    return reason === 'the same quotation' ? words.theQuotation : reason;
  });

/** The statement of the claim that ties passages, in a reason of the compiler; `null` if the reason is another. */
export const statementIn = (reason: string): string | null =>
  /^both report: (?<statement>.*)$/su.exec(reason)?.groups?.['statement'] ?? null;
