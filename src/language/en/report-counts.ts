import type { ReportCount } from '../language.ts';
import { TO_NINETEEN } from './numbers/number-words.ts';

const NUMBER = `(?<number>${TO_NINETEEN.slice(1).join('|')}|twenty|\\d{1,3})`;
const REPORTS = '(?:reports|articles|outlets|newspapers|papers)';
const PART = '(?:each|any|none|one|two|three|four|five|six|most|some) of';

/** "All five outlets", "four of the five reports", "the five reports"; not "the two outlets that name him", which are some. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<all>all (?:of )?(?:the |these )?|${PART} (?:the|these) |the (?!\\S+ \\S+ (?:that|which|who|whose|with|from|in)\\b))?${NUMBER} ${REPORTS}(?<event> of (?:one|the same|an) event)?(?![\\p{L}\\p{N}-])`,
  'giu',
);
const OTHERS = new RegExp(`(?<![\\p{L}\\p{N}-])the other ${NUMBER}(?![\\p{L}\\p{N}-])`, 'giu');

/** Numbers of reports in an editor's sentence: "five reports of one event", "all six outlets", "the other two". */
export function readReportCounts(sentence: string): ReportCount[] {
  const read = (pattern: RegExp, of: (groups: Record<string, string>) => ReportCount['of']) =>
    [...sentence.matchAll(pattern)].map(({ 0: words, groups = {} }) => ({
      words,
      number: valueOf(groups['number'] ?? ''),
      of: of(groups),
    }));
  return [
    ...read(COUNTED, ({ all, event }) => (all === undefined && event === undefined ? 'some' : 'all')),
    ...read(OTHERS, () => 'others'),
  ];
}

function valueOf(word: string): number {
  const at = [...TO_NINETEEN, 'twenty'].indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at;
}
