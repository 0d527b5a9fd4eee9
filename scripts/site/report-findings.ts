import { RULES, type Finding } from './rules.ts';

/** Findings as text: grouped by rule, each with its place, the rule's hint once. */
export function reportFindings(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, ({ rule }) => rule);
  return [...groups].map(([rule, of]) => [
    `${rule}: ${RULES[rule]}`,
    ...of.slice(0, SHOWN).map(({ file, line, message }) => `  ${file}:${line} ${message}`),
    ...(of.length > SHOWN ? [`  … and ${of.length - SHOWN} more`] : []),
  ].join('\n')).join('\n\n');
}

/** One broken template repeats its fault on every page; more lines tell nothing new. */
const SHOWN = 12;
