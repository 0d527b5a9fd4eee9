import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Passage } from '../model/row.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { overlap } from '../text/spans.ts';
import { sentencesOver } from './sentences-over.ts';
import { isShown } from './shown-sentences.ts';

/** What another article has for a sentence, and why: a claim that both carry, or passages that tell the same. */
export interface Companion {
  readonly article: string;
  readonly span: Span;
  readonly claim: Claim | null;
  /** Whether one of the two tells the claim otherwise than the others do. */
  readonly differs: boolean;
}

/**
 * For a sentence of one article, what the other articles have: first by the editor's claims, then by aligned passages.
 *
 * @returns at most one companion for each other article and claim, in the story's order of articles
 */
export function companionsOf(story: Story, article: Article, sentence: Sentence): Companion[] {
  const byClaims = claimsIn(story, article.id, sentence).flatMap((claim) => {
    const own = claim.cells.find((cell) => cell.article === article.id);
    return claim.cells.flatMap((cell): Companion[] => {
      const span = cell.evidence[0];
      if (cell.article === article.id || cell.state === 'silent' || !span) return [];
      return [{ article: cell.article, span, claim, differs: (cell.state === 'differs') !== (own?.state === 'differs') }];
    });
  });
  const byLinks = sameIn(story, article.id, sentence)
    .filter((passage) => !byClaims.some((companion) => companion.article === passage.article) && mayShow(story, passage))
    .map(({ article: id, start, end }): Companion => ({ article: id, span: { start, end }, claim: null, differs: false }));
  const order = (id: string) => story.articles.findIndex((each) => each.id === id);
  return [...byClaims, ...byLinks].toSorted((a, b) => order(a.article) - order(b.article));
}

/** Passages of other articles that tell the same as a sentence. */
function sameIn(story: Story, article: string, sentence: Span): Passage[] {
  return story.links
    .filter(({ strength }) => strength === 'same')
    .flatMap(({ a, b }) => (a.article === article && overlap(a, sentence) ? [b] : b.article === article && overlap(b, sentence) ? [a] : []));
}

function mayShow(story: Story, passage: Passage): boolean {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article !== undefined && sentencesOver(article, passage).every(isShown(story, article));
}

/** The claims whose evidence in an article touches a sentence. */
export function claimsIn(story: Story, article: string, sentence: Span): Claim[] {
  return story.claims.filter((claim) => claim.cells.some((cell) => cell.article === article && cell.evidence.some((span) => overlap(span, sentence))));
}
