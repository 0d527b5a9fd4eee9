import type { Token } from './token.ts';

/** Two tokens, one of each sentence, that mean the same thing. */
export interface SharedToken {
  readonly a: Token;
  readonly b: Token;
  /** Their slots: places among the distinct tokens of each sentence. */
  readonly inA: number;
  readonly inB: number;
  readonly weight: number;
  /** The same key; otherwise words of like meaning. */
  readonly exact: boolean;
}

/** Whether a shared token is a name on one side, or opens a sentence like one on both. */
export const isNamed = ({ a, b }: SharedToken): boolean =>
  a.kind === 'name' || b.kind === 'name' || (a.opensName === true && b.opensName === true);
