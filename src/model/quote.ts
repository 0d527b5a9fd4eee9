import { z } from 'zod';
import { Span } from './span.ts';

/**
 * - `full`: one or more whole sentences of speech
 * - `partial`: words of speech inside the outlet's own sentence
 * - `term`: marks that are not speech: scare quotes, labels, titles, slogans
 * - `turn`: a line of printed dialogue
 */
export const QuoteKind = z.enum(['full', 'partial', 'term', 'turn']);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** Direct speech as printed: the span inside the marks, as one run of the source text. */
export const Quote = Span.safeExtend({
  id: z.string().regex(/^q-[a-z0-9-]+$/),
  kind: QuoteKind,
  /**
   * The person's name in the story's cast, the first one's where several speak together; `null` where the
   * text does not make it plain. Never a guess.
   */
  speaker: z.string().min(1).nullable(),
  /** Everybody who speaks, in printed order; empty where `speaker` is `null`. */
  speakers: z.array(z.string().min(1)),
  /** Where the text names the speaker for this quote, in the form it prints there; `null` where a rule needs no such place. */
  mention: Span.nullable(),
  /** The reporting verb ("said", "wrote on social media") that ties the quote to its speaker. */
  cue: Span.nullable(),
  /** The rule that decided the speaker and the kind, for `explain`. */
  rule: z.string().min(1),
  /**
   * The utterance the quote belongs to; `null` for terms and for lines that hold only an outlet's bracket.
   */
  utterance: z.string().nullable(),
  /** Who the words were said to, as a canonical name, where the text states it. */
  addressee: z.string().min(1).nullable(),
});
export type Quote = z.infer<typeof Quote>;
