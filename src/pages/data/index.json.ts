import { dataEntryOf, dataIndexOf } from '../../exports/data/story-files.ts';
import { schemaAddress } from '../../views/addresses.ts';
import { stories } from '../_stories.ts';

export const GET = (): Response => Response.json(dataIndexOf(stories.map(dataEntryOf), schemaAddress()));
