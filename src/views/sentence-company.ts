import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { overlap } from '../text/spans.ts';

/** What another article has for a sentence, and why: a claim that both cells carry, or a row that holds both. */
export interface Companion {
  readonly article: string;
  readonly span: Span;
  readonly claim: Claim | null;
  /** Whether one of the two tells the claim otherwise than the others do. */
  readonly differs: boolean;
}

/**
 * For a sentence of one article, what the other articles have: first by the editor's claims, then by aligned rows.
 *
 * @returns at most one companion for each other article and claim, in the story's order of articles
 */
export function companionsOf(story: Story, article: Article, sentence: Sentence): Companion[] {
  const byClaims = claimsIn(story, article.id, sentence).flatMap((claim) => {
    const own = claim.cells.find((cell) => cell.article === article.id);
    return claim.cells.flatMap((cell): Companion[] => {
      const span = cell.evidence[0];
      if (cell.article === article.id || cell.state === 'silent' || !span) return [];
      return [{ article: cell.article, span, claim, differs: cell.state === 'differs' || own?.state === 'differs' }];
    });
  });
  const byRows = story.rows
    .filter((row) => row.passages.some((passage) => passage.article === article.id && overlap(passage, sentence)))
    .flatMap((row) => row.passages.filter((passage) => passage.article !== article.id))
    .filter((passage) => !byClaims.some((companion) => companion.article === passage.article))
    .map(({ article: id, start, end }): Companion => ({ article: id, span: { start, end }, claim: null, differs: false }));
  const order = (id: string) => story.articles.findIndex((each) => each.id === id);
  return [...byClaims, ...byRows].toSorted((a, b) => order(a.article) - order(b.article));
}

/** The claims whose evidence in an article touches a sentence. */
export function claimsIn(story: Story, article: string, sentence: Span): Claim[] {
  return story.claims.filter((claim) => claim.cells.some((cell) => cell.article === article && cell.evidence.some((span) => overlap(span, sentence))));
}
