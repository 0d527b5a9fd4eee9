import type { Block } from '../model/block.ts';
import type { Claim } from '../model/claim.ts';
import type { Passage } from '../model/passage.ts';
import type { Sentence } from '../model/sentence.ts';
import { contains, overlap } from '../text/spans.ts';
import { countWordsIn } from '../text/words.ts';

/**
 * Lists longer sentences that are evidence of no claim: an editor may have missed what they tell.
 *
 * @param articles every article of the story
 * @returns by article and offset; nothing here is an error
 */
export function listUncovered(claims: readonly Claim[], articles: readonly ListedArticle[]): Passage[] {
  return articles.flatMap((article) => {
    const evidence = claims.flatMap(({ cells }) =>
      cells.filter((cell) => cell.article === article.id).flatMap((cell) => cell.evidence),
    );
    return article.sentences
      .filter((sentence) => countWordsIn(article.text, sentence) >= LONG_SENTENCE)
      .filter((sentence) => !evidence.some((span) => overlap(span, sentence)))
      .filter((sentence) =>
        article.blocks.some((block) => TELLING.has(block.type) && contains(block, sentence)),
      )
      .map(({ start, end }) => ({ article: article.id, start, end }))
      .toSorted((a, b) => a.start - b.start);
  });
}

/** Blocks whose sentences should be covered; headlines and headings repeat what is below them. */
const TELLING: ReadonlySet<Block['type']> = new Set(['paragraph', 'turn', 'caption']);

/**
 * Sentences of this many words or more should be covered. In the real story, all shorter ones without a
 * claim are greetings, half sentences and labels.
 */
const LONG_SENTENCE = 8;

/** What is read of an article. */
export interface ListedArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}
