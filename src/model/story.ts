import { z } from 'zod';
import { Article } from './article.ts';
import { Claim, Topic } from './claim.ts';
import { Conversation } from './conversation.ts';
import { Correction } from './correction.ts';
import { Credit } from './credit.ts';
import { Fact } from './fact.ts';
import { Former } from './former.ts';
import { Highlight } from './highlight.ts';
import { Link } from './link.ts';
import { Match } from './match.ts';
import { Outlet } from './outlet.ts';
import { Person } from './person.ts';
import { Problem } from './problem.ts';
import { PairNote } from './pair-note.ts';
import { ComparedUtterance } from './utterance.ts';

/** One event, covered by several articles: everything compiled from its folder. */
export const Story = z.strictObject({
  id: z.string(),
  /** Ids it had before. */
  formerly: z.array(z.string()),
  /** The same event in other stories, by the language of each: ids. */
  alsoIn: z.record(z.string(), z.string()),
  title: z.string(),
  occasion: z.string().nullable(),
  /** Markdown; `null` where no editor wrote one. */
  summary: z.string().nullable(),
  /** Whether its editor wants pages without the outlets' names, too. */
  blind: z.boolean(),
  outlets: z.array(Outlet),
  articles: z.array(Article),
  utterances: z.array(ComparedUtterance),
  conversations: z.array(Conversation),
  /** Computed, between every two articles, once: those that tell the same, and proposals for editors. Pages read `matches`. */
  links: z.array(Link),
  /** Which passages correspond, and on what ground: the one source for all pages. */
  matches: z.array(Match),
  /** What two or more articles tell. */
  facts: z.array(Fact),
  topics: z.array(Topic),
  claims: z.array(Claim),
  /** Whom the articles credit, by article and place. */
  credits: z.array(Credit),
  people: z.array(Person),
  highlights: z.array(Highlight),
  pairs: z.array(PairNote),
  /** What the ledger and the editor's `formerly` say of addresses no longer in use. */
  former: Former,
  /** Mistakes of the site that an editor put right, the latest first. */
  corrections: z.array(Correction),
  /** What pages of the whole site tell of the inside of each story, which is not read for them. */
  counts: z.strictObject({
    /** Quotations that were spoken, and those of them whose speaker is known. */
    spoken: z.int().nonnegative(),
    known: z.int().nonnegative(),
    /** Changes of wording, in all printings of all utterances. */
    changes: z.int().nonnegative(),
  }),
  problems: z.array(Problem),
});
export type Story = z.infer<typeof Story>;
