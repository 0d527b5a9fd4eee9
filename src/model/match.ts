import { z } from 'zod';
import { Passage } from './passage.ts';

/**
 * Why two passages correspond, the surest ground first.
 * - `claim`: an editor gave both as evidence of one claim
 * - `utterance`: both print the same words of one speaker
 * - `wording`: nearly the same words
 * - `sense`: computed from what both print, above the line from which pages show a match
 */
export const MatchGround = z.enum(['claim', 'utterance', 'wording', 'sense']);
export type MatchGround = z.infer<typeof MatchGround>;

/** A sentence of one article and a sentence of another that correspond. */
export const Match = z.strictObject({
  /** Of the article that comes first in the story. */
  a: Passage,
  b: Passage,
  ground: MatchGround,
  /** 0–1; 1 where an editor says so. */
  score: z.number().min(0).max(1),
  /** The claim that both are evidence of. */
  claim: z.string().optional(),
  /** The utterance that both print. */
  utterance: z.string().optional(),
  /** What both print, most telling first. */
  reasons: z.array(z.string()),
});
export type Match = z.infer<typeof Match>;
