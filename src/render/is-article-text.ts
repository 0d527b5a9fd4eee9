/** Views may import no schema at run time; this hands them the model's own predicate. */
export { isArticleText } from '../model/block.ts';
