import { english } from '../../language/en/english.ts';
import type { Article } from '../../model/article.ts';
import type { Cell, Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { spanOf } from '../../text/spans.ts';
import { cellOf, spokenOfBy } from '../claim-cells.ts';
import { wordsInNote } from '../wording/differing-words.ts';
import { findFigures } from './printed-figures.ts';

/**
 * Where outlets differ on a claim, the words of a cell's evidence that make the difference: those that the editor's note
 * on it quotes; without any, its date or number, if it has one alone and all that notes quote on the claim are such
 * ("mid-October" beside "October 14"). No rule picks other words: it might be the wrong ones.
 *
 * @returns spans of the article; none if all report the claim, or nobody knows the words
 */
export function differingInCell(story: Story, claim: Claim, article: Article): Span[] {
  const cells = spokenOfBy(claim);
  const own = cellOf(claim, article.id);
  if (!own || cells.every(({ state }) => state === 'reports')) return [];
  const noted = notedIn(claim, article, own);
  return noted.length > 0 ? noted : sameFigure(story, claim, article, own, cells);
}

const notedIn = (claim: Claim, article: Article, { evidence }: Cell): Span[] =>
  evidence.flatMap((span) => wordsInNote(claim, article, span)).map(spanOf);

function sameFigure(story: Story, claim: Claim, article: Article, own: Cell, cells: readonly Cell[]): Span[] {
  const kinds = cells.flatMap((cell) => {
    const source = story.articles.find(({ id }) => id === cell.article);
    if (!source) return [];
    return notedIn(claim, source, cell).map(({ start, end }) => {
      const [figure] = findFigures(source.text.slice(start, end), english);
      return figure?.start === 0 && figure.end === end - start ? figure.kind : null;
    });
  });
  const [kind] = kinds;
  if (kind === undefined || kind === null || kinds.some((each) => each !== kind)) return [];
  const figures = own.evidence.flatMap((span) =>
    findFigures(article.text.slice(span.start, span.end), english)
      .filter((figure) => figure.kind === kind)
      .map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
  );
  return figures.length === 1 ? figures : [];
}
