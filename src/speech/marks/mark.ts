import type { MarkedRange } from './marked-range.ts';

/** A quotation mark, or two printed for one, and what it may do where it stands. */
export interface Mark {
  readonly family: MarkedRange['family'];
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** The shape decides: “ opens, ” closes, " says nothing. */
  readonly shape: 'open' | 'close' | 'none';
}

/** What words are made of. */
export const LETTER = /[\p{L}\p{N}]/u;
