import { z } from 'zod';
import { Article } from './article.ts';
import { Claim, Topic } from './claim.ts';
import { Conversation } from './conversation.ts';
import { Credit } from './credit.ts';
import { Former } from './former.ts';
import { Highlight } from './highlight.ts';
import { Link } from './link.ts';
import { Outlet } from './outlet.ts';
import { Person } from './person.ts';
import { Problem } from './problem.ts';
import { Row } from './row.ts';
import { PairNote } from './story-file.ts';
import { ComparedUtterance } from './utterance.ts';

/** One event, covered by several articles: everything compiled from its folder. */
export const Story = z.strictObject({
  id: z.string(),
  /** Ids it had before. */
  formerly: z.array(z.string()),
  title: z.string(),
  occasion: z.string().nullable(),
  /** Markdown; `null` where no editor wrote one. */
  summary: z.string().nullable(),
  outlets: z.array(Outlet),
  articles: z.array(Article),
  utterances: z.array(ComparedUtterance),
  conversations: z.array(Conversation),
  rows: z.array(Row),
  /** Between every two articles, once; what the page of a pair draws. */
  links: z.array(Link),
  topics: z.array(Topic),
  claims: z.array(Claim),
  /** Whom the articles credit, by article and place. */
  credits: z.array(Credit),
  people: z.array(Person),
  highlights: z.array(Highlight),
  pairs: z.array(PairNote),
  /** What the ledger and the editor's `formerly` tell of addresses that nothing has today. */
  former: Former,
  problems: z.array(Problem),
});
export type Story = z.infer<typeof Story>;
