import { z } from 'zod';
import { Day } from './basis.ts';

/** When something was published: a calendar day, `2025-11-26`, or the moment with its zone, `2025-11-26T14:05:00+01:00`. */
export const Moment = z.union([Day, z.iso.datetime({ offset: true })], {
  error: 'A moment is written `2025-11-26`, or `2025-11-26T14:05:00Z` where the time is known',
});
export type Moment = z.infer<typeof Moment>;
