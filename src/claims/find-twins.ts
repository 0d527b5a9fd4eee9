import type { Claim } from '../model/claim.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { words, type Word } from '../text/words.ts';

/**
 * Finds silent cells whose article prints, word for word, everything that another article's report of the claim rests
 * on. Case and punctuation do not count; short evidence may stand anywhere by chance and is not looked for.
 *
 * @param claims with their evidence resolved
 * @param articles every article of the story
 * @returns one twin for each such cell, in the order of the claims and their cells
 */
export function findTwins(claims: readonly Claim[], articles: readonly TwinArticle[]): Twin[] {
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  const runs = new Map<string, Run>();
  const runOf = (article: TwinArticle): Run => {
    const known = runs.get(article.id) ?? indexWords(article);
    runs.set(article.id, known);
    return known;
  };
  return claims.flatMap((claim) => {
    const told = claim.cells.flatMap((cell) => {
      const text = byId.get(cell.article)?.text;
      if (cell.state !== 'reports' || text === undefined) return [];
      const evidence = cell.evidence.map(({ start, end }) => words(text.slice(start, end)));
      return evidence.reduce((sum, { length }) => sum + length, 0) < LEAST_WORDS
        ? []
        : [{ article: cell.article, evidence }];
    });
    if (told.length === 0) return [];
    return claim.cells.flatMap((cell): Twin[] => {
      const article = byId.get(cell.article);
      if (cell.state !== 'silent' || article === undefined) return [];
      for (const other of told) {
        const found = other.evidence.map((wanted) => findRun(runOf(article), wanted));
        const spans = found.filter((span) => span !== null);
        if (spans.length === found.length)
          return [{ claim: claim.id, article: article.id, of: other.article, spans }];
      }
      return [];
    });
  });
}

/** The words of an article's sentences in order, and where each form stands among them. */
function indexWords({ text, sentences }: TwinArticle): Run {
  const printed = sentences.flatMap(({ start, end }) => words(text.slice(start, end), start));
  const places = new Map<string, number[]>();
  for (const [i, { form }] of printed.entries()) {
    const here = places.get(form);
    if (here) here.push(i);
    else places.set(form, [i]);
  }
  return { printed, places };
}

function findRun({ printed, places }: Run, wanted: readonly Word[]): Span | null {
  const first = wanted[0];
  if (first === undefined) return null;
  const at = places
    .get(first.form)
    ?.find((i) => wanted.every(({ form }, k) => printed[i + k]?.form === form));
  const [from, to] = at === undefined ? [] : [printed[at], printed[at + wanted.length - 1]];
  return from && to ? { start: from.start, end: to.end } : null;
}

/**
 * Evidence of fewer words ("was shut on Monday") may be printed of something else. In the real claims no silent cell
 * has a twin, whatever the length, so this is on the safe side by choice and not by measurement.
 */
const LEAST_WORDS = 6;

/** A silent cell whose article prints the words that another article reports the claim in. */
export interface Twin {
  readonly claim: string;
  readonly article: string;
  /** The article whose evidence it prints. */
  readonly of: string;
  /** Where, one for each piece of evidence. */
  readonly spans: readonly Span[];
}

/** What is read of an article. */
export interface TwinArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

interface Run {
  readonly printed: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}
