import { RULES, type Finding } from './rules.ts';

/** Findings as text: grouped by rule, with the rule's hint once and each place. */
export function reportFindings(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, (finding) => groupOf(finding));
  return [...groups]
    .map(([group, of]) =>
      [
        `${group} (${of.length}): ${of[0] ? RULES[of[0].rule] : ''}`,
        ...of.slice(0, SHOWN).map(({ file, line, message }) => `  ${file}:${line} ${message}`),
        ...(of.length > SHOWN ? [`  … and ${of.length - SHOWN} more`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

/** One broken template repeats its fault on every page; more lines tell nothing new. */
const SHOWN = 12;

/** html-validate has rules of its own under our one. */
function groupOf({ rule, message }: Finding): string {
  return rule === 'html' ? `html ${message.split(':', 1)[0]}` : rule;
}
