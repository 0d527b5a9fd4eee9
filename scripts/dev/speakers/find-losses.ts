import type { Quote } from '../../../src/model/quote.ts';
import type { Span } from '../../../src/model/span.ts';
import { inside, isBarePronoun, sameSpeaker, share, type MarkedQuote } from './compare-quotes.ts';

/**
 * Where a quotation that people marked is lost:
 *
 * - `span`: nothing is found there, or with other bounds
 * - `kind`: it is taken for a term
 * - `nobody`: no speaker is named
 * - `pronoun`: the pronoun is right, the person is not
 * - `role`: a phrase is printed where people name a person
 * - `name`: the name is cut, or something is glued to it
 * - `canonical`: the mention is right, but resolved to somebody else
 * - `mention`: somebody else is taken for the speaker
 */
export const LOSSES = ['span', 'kind', 'nobody', 'pronoun', 'role', 'name', 'canonical', 'mention'] as const;
export type Loss = (typeof LOSSES)[number];

/** Least share of overlap of two spans of one quotation. */
const SAME_SPAN = 0.8;

/** Tells where a marked quotation is lost; `null` if nothing is lost, or people name no speaker. */
export function findLoss(text: string, marked: MarkedQuote, found: readonly Quote[]): Loss | null {
  const own = inside(text, marked);
  const match = found.find((quote) => share(own, inside(text, quote)) >= SAME_SPAN);
  if (match === undefined) return 'span';
  if (match.kind === 'term') return 'kind';
  if (marked.speaker === null || isBarePronoun(marked)) return null;
  if (match.speaker === null) return 'nobody';
  if (sameSpeaker(marked.speaker, match.speaker, marked.speakerKind)) return null;
  const [start, end] = marked.sourceSpan ?? [0, 0];
  const isThere = match.mention !== null && overlaps(match.mention, { start, end });
  if (isThere && marked.speakerKind === 'pronoun') return 'pronoun';
  if (
    marked.speakerKind === 'name' &&
    /^(?:\p{Ll}|(?:The|An?|One|Some|His|Her|Their)\s)/u.test(match.speaker)
  )
    return 'role';
  if (sharesWord(marked.speaker, match.speaker)) return 'name';
  return isThere ? 'canonical' : 'mention';
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu));
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}
