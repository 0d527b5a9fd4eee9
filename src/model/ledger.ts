import { z } from 'zod';

const idOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-[a-z0-9-]+$`), `An id begins with \`${prefix}-\``);

/**
 * What replaced something that is gone: an id, or `null` if nothing did. An entry without this key still exists.
 */
const now = z.string().min(1).nullable().optional();

/** The words of something that is gone, or its opening words; empty if they may not be printed. */
const words = z.string();

/** A sentence that an article no longer has. */
const FormerSentence = z.strictObject({ words, now: z.string().min(1).nullable() });

/** An article and what of it has an address. Where its file has another name now, everything stands under that one. */
export const LedgerArticle = z.strictObject({
  /** The outlet's name: its entry may be gone too. */
  outlet: z.string().min(1),
  words,
  now,
  /** By id, in text order, which tells two sentences with the same words apart. */
  sentences: z.record(idOf('s'), words).default({}),
  former: z.record(idOf('s'), FormerSentence).default({}),
  /** In text order, for the same reason. */
  quotes: z.array(idOf('q')).default([]),
});
export type LedgerArticle = z.infer<typeof LedgerArticle>;

/** An utterance, whose address stays with the quotes it is made of. */
export const LedgerUtterance = z.strictObject({
  speaker: z.string().min(1).nullable(),
  words,
  /** The quotes it is made of, `article/quote`: the id stays with them, whichever of them is the fullest. */
  quotes: z.array(z.string().min(1)).default([]),
  now,
});
export type LedgerUtterance = z.infer<typeof LedgerUtterance>;

/** A claim or a conversation. */
export const LedgerEntry = z.strictObject({ words, now });
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** The whole of `published.yaml`: every part of a published address that came from the story's content. */
export const Ledger = z.strictObject({
  articles: z.record(z.string(), LedgerArticle).default({}),
  utterances: z.record(idOf('u'), LedgerUtterance).default({}),
  claims: z.record(z.string(), LedgerEntry).default({}),
  conversations: z.record(z.string(), LedgerEntry).default({}),
});
export type Ledger = z.infer<typeof Ledger>;
