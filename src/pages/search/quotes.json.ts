import { searchData } from '../../search/quote-document.ts';
import { stories } from '../_stories.ts';

/** What the search page loads when somebody types: every quote once. */
export const GET = (): Response => Response.json(searchData(stories));
