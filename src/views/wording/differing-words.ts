import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { cellOf } from '../claim-cells.ts';
import { pairWording } from './pair-wording.ts';
import { tellingChanges } from './telling-changes.ts';

/**
 * The words of a piece of evidence that the other article has otherwise: those that the editor's note on the cell quotes;
 * without any, what differs from the piece of the other's evidence that has most words in common. Nothing is
 * marked where the two share so few words that all would be.
 */
export function differingWords(claim: Claim, article: Article, span: Span, other: Article): Mark[] {
  const noted = wordsInNote(claim, article, span);
  if (noted.length > 0) return noted;
  const wordings = (cellOf(claim, other.id)?.evidence ?? []).map((theirs) =>
    pairWording(article, span, other, theirs),
  );
  const closest = wordings.toSorted((x, y) => y.sharedOfShorter - x.sharedOfShorter)[0];
  return closest ? [...tellingChanges(article, other, closest).a] : [];
}

/** Words between marks in an editor's note. */
const QUOTED = /[“"„«]([^“”"„«»]+)[”"“»]/gu;

/** The words of a piece of evidence that the editor's note on its cell quotes. */
export function wordsInNote(claim: Claim, { id, text }: Article, span: Span): Mark[] {
  const words = text.slice(span.start, span.end);
  return [...(cellOf(claim, id)?.note ?? '').matchAll(QUOTED)].flatMap(([, quoted = '']) => {
    const at = words.indexOf(quoted);
    const start = span.start + at;
    return at < 0 ? [] : [{ start, end: start + quoted.length, className: 'other' }];
  });
}
