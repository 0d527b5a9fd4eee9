import { ARTICLE_BLOCKS, type Block } from '../model/block.ts';

/** Whether a block is the article itself, as against what is set aside. */
export const isArticleText = ({ type }: Pick<Block, 'type'>): boolean => (ARTICLE_BLOCKS as readonly string[]).includes(type);
