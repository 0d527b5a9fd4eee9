import type { Article } from '../../model/article.ts';
import { withoutSigns } from '../../text/without-signs.ts';

/** The headline as readers see it, without Markdown signs; `null` if the file has none. */
export function headlineOf(article: Article): string | null {
  const title = article.blocks.find(({ type }) => type === 'title');
  return title ? withoutSigns(article, title) : null;
}
