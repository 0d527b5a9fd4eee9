import { z } from 'zod';
import { Span } from './span.ts';

/** Blocks that are the article itself, in the order a reader meets them. */
const ARTICLE_BLOCKS = ['title', 'standfirst', 'heading', 'paragraph', 'turn', 'caption'] as const;

/** Blocks that stand in the file and are not the article: shown as such, never deleted. */
const SET_ASIDE_BLOCKS = ['date', 'byline', 'credit', 'boilerplate', 'related', 'source-url'] as const;

/** What a stretch of the source text is. */
export const BlockType = z.enum([...ARTICLE_BLOCKS, ...SET_ASIDE_BLOCKS]);
export type BlockType = z.infer<typeof BlockType>;

/**
 * A typed span of the source text, without the white space around it. Blocks do not overlap, stand in text order,
 * and together hold every non-white-space character of the source text.
 */
export const Block = Span.safeExtend({
  type: BlockType,
  /** The speaker's label as printed, for `turn` only: `SW` in "SW: Well, …". */
  speaker: z.string().min(1).optional(),
});
export type Block = z.infer<typeof Block>;

const OF_THE_ARTICLE: ReadonlySet<BlockType> = new Set(ARTICLE_BLOCKS);

/** Whether a block is the article itself, as against what is set aside. */
export const isArticleText = ({ type }: Pick<Block, 'type'>): boolean => OF_THE_ARTICLE.has(type);
