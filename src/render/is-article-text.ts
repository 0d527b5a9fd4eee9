/** Views may import no schema at run time; what they show of an article is decided by the same predicate. */
export { isArticleText } from '../model/block.ts';
