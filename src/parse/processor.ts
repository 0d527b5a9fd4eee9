import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { breakLines } from './break-lines.ts';
import { coverRest } from './cover-rest.ts';
import { detachAppeal } from './detach-appeal.ts';
import { detachCredits } from './detach-credits.ts';
import { detachDate } from './detach-date.ts';
import { detachLeadIns } from './detach-lead-ins.ts';
import { markAddresses } from './mark-addresses.ts';
import { markAuthors } from './mark-authors.ts';
import { markEnd } from './mark-end.ts';
import { markFurniture } from './mark-furniture.ts';
import { markHeadings } from './mark-headings.ts';
import { markLists } from './mark-lists.ts';
import { markOpening } from './mark-opening.ts';
import { markPosts } from './mark-posts.ts';
import { markRelated } from './mark-related.ts';
import { markTitle } from './mark-title.ts';
import { markTurns } from './mark-turns.ts';
import { readPlainText } from './read-plain-text.ts';
import { readPlainly } from './read-plainly.ts';

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
  .use(markTitle)
  .use(markOpening)
  .use(markAuthors)
  .use(markEnd)
  .use(markLists)
  .use(markHeadings)
  .use(coverRest)
  .freeze();
