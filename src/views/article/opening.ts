import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import { sentencesOver } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';

/** The opening words of an article without a headline; `[…]` if they may not be printed. */
export function shownOpening(story: Story, article: Article): string {
  const start = Math.max(0, article.text.indexOf(article.opening));
  return sentencesOver(article, { start, end: start + article.opening.length }).every(isShown(story, article))
    ? article.opening
    : LEFT_OUT;
}
