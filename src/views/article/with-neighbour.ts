import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { contains, spanOf } from '../../text/spans.ts';
import { comparedWords } from '../wording/compared-words.ts';
import { mayShow } from './sentence-company.ts';

/** Words from which on a run that two articles share is no chance, as where wordings are compared. */
const RUN = 4;

/**
 * A place of another article with the sentence before or after it in the same paragraph, if a run of the sentence's words stands only
 * there: one prints as two sentences what the other prints as one.
 */
export function withNeighbour(
  story: Story,
  article: Article,
  sentence: Sentence,
  source: Article,
  whole: Span,
): Span {
  const runsIn = (printed: Article, span: Span) => {
    const found = comparedWords(printed, span);
    const runs = found.slice(RUN - 1).map((_, i) => found.slice(i, i + RUN));
    // Who somebody is says nothing of what a sentence tells.
    const telling = runs.filter((run) => run.some((word) => word.telling && word.kind === 'word'));
    return new Set(telling.map((run) => run.map(({ key }) => key).join(' ')));
  };
  const sought = runsIn(article, sentence).difference(runsIn(source, whole));
  const block = source.blocks.find((each) => contains(each, whole));
  const { sentences } = source;
  const last = sentences.findIndex(({ end }) => end >= whole.end);
  const first = sentences.findIndex(({ end }) => end > whole.start);
  const neighbour = [sentences[last + 1], sentences[first - 1]].find(
    (each) =>
      each !== undefined &&
      block !== undefined &&
      contains(block, each) &&
      runsIn(source, each).intersection(sought).size > 0 &&
      mayShow(story, { article: source.id, ...spanOf(each) }),
  );
  return neighbour
    ? { start: Math.min(whole.start, neighbour.start), end: Math.max(whole.end, neighbour.end) }
    : whole;
}
