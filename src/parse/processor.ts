import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { breakLines } from './steps/break-lines.ts';
import { coverRest } from './steps/cover-rest.ts';
import { detachAppeal } from './steps/detach-appeal.ts';
import { detachCredits } from './steps/detach-credits.ts';
import { detachDate } from './steps/detach-date.ts';
import { detachLeadIns } from './steps/detach-lead-ins.ts';
import { markAddresses } from './steps/mark-addresses.ts';
import { markAuthors } from './steps/mark-authors.ts';
import { markEnd } from './steps/mark-end.ts';
import { markFurniture } from './steps/mark-furniture.ts';
import { markHeadings } from './steps/mark-headings.ts';
import { markItems } from './steps/mark-items.ts';
import { markLists } from './steps/mark-lists.ts';
import { markOpening } from './steps/mark-opening.ts';
import { markPosts } from './steps/mark-posts.ts';
import { markPullQuotes } from './steps/mark-pull-quotes.ts';
import { markRelated } from './steps/mark-related.ts';
import { markTitle } from './steps/mark-title.ts';
import { markTurns } from './steps/mark-turns.ts';
import { readPlainText } from './steps/read-plain-text.ts';
import { readPlainly } from './steps/read-plainly.ts';

/**
 * From source text to typed lines. The order is the algorithm: first the file is taken apart, then lines are marked
 * that show by their own words what they are, then those that only their place tells, and the first mark stays.
 */
export const processor = unified()
  .use(readPlainText)
  .use(remarkParse)
  .use(readPlainly)
  // take apart
  .use(breakLines)
  .use(detachDate)
  .use(detachAppeal)
  // what a line's own words tell
  .use(markAddresses)
  .use(markRelated)
  .use(detachLeadIns)
  .use(markTurns)
  .use(markFurniture)
  .use(detachCredits)
  .use(markPosts)
  // what its place tells
  .use(markItems)
  .use(markTitle)
  .use(markOpening)
  .use(markPullQuotes)
  .use(markAuthors)
  .use(markEnd)
  .use(markLists)
  .use(markHeadings)
  .use(coverRest)
  .freeze();
