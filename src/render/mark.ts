import type { Span } from '../model/span.ts';

/** A stretch to mark, and the kind of mark. */
export interface Mark extends Span {
  readonly className?: string;
}
