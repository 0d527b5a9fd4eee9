import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { overlap } from '../../text/spans.ts';

/** Where in a report something is, in a reader's words. */
export type Place =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'caption'
  | 'first paragraph'
  | 'first third'
  | 'middle'
  | 'last third';

/**
 * Where in an article a span is: by its block where that says most, otherwise by thirds of the text,
 * measured in characters from the first word to the last, by where its sentence begins: so all of a sentence is in one place.
 * Text set aside before and after does not count.
 */
export function placeInArticle(article: Pick<Article, 'blocks' | 'sentences'>, span: Span): Place {
  const blocks = article.blocks.filter(isArticleText);
  const block = blocks.find((each) => overlap(each, span));
  if (block?.type === 'title') return 'headline';
  if (block?.type === 'standfirst' || block?.type === 'heading' || block?.type === 'caption')
    return block.type;
  if (block !== undefined && block === firstParagraph(article)) return 'first paragraph';
  const sentence = article.sentences.find((each) => overlap(each, span));
  const share = shareInArticle(article, sentence ?? span);
  return share < 1 / 3 ? 'first third' : share < 2 / 3 ? 'middle' : 'last third';
}

/** How far into an article's text a span begins, 0–1. Set-aside text before and after does not count. */
function shareInArticle(article: Pick<Article, 'blocks'>, span: Span): number {
  const blocks = article.blocks.filter(isArticleText);
  const [from, to] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0];
  return to > from ? Math.min(1, Math.max(0, (span.start - from) / (to - from))) : 0;
}

/** The first paragraph, where a report gives its news. */
export function firstParagraph(article: Pick<Article, 'blocks'>): Article['blocks'][number] | undefined {
  return article.blocks.find(({ type }) => type === 'paragraph' || type === 'turn');
}
