import { contentId } from '../../text/content-id.ts';

/**
 * The fragment under which the page of quotes lists what somebody said.
 *
 * @param name `null` for the quotations whose speaker is not known
 */
export const speakerId = (name: string | null): string =>
  name === null ? 'unknown' : `speaker-${contentId(name)}`;
