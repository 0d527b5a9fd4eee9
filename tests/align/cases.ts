import { english } from '../../src/language/en/english.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { readCases } from '../../scripts/dev/alignment-cases.ts';
import type { AlignmentCase, CaseArticle } from '../../scripts/dev/alignment-cases.ts';

/** The hand-marked story pairs that weights and thresholds were tried on. */
export const tuned: readonly AlignmentCase[] = readCases('tests/fixtures/alignment');

/** The same and those held out. */
export const cases: readonly AlignmentCase[] = [...tuned, ...readCases('tests/fixtures/alignment/held-out')];

export function caseNamed(id: string): AlignmentCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no case \`${id}\``);
  return found;
}

/** An article of one sentence a line. */
export function article(id: string, lines: readonly string[]): CaseArticle {
  let at = 0;
  const sentences = lines.map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { id: `s-${i}`, start, end: start + line.length };
  });
  return { id, text: lines.join('\n'), sentences, quotes: [] };
}

/** An article of one paragraph a line, read as the site reads it: its headline and its openings are known. */
export function parsed(id: string, paragraphs: readonly string[]): CaseArticle {
  const text = `${paragraphs.join('\n\n')}\n`;
  return { id, text, ...parseArticle(text, english), quotes: [] };
}
