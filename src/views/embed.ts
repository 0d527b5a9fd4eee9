import type { Story } from '../model/story.ts';
import { embedAddress, fullAddress, hasFullAddress } from './addresses.ts';
import { isBlind } from './blind-story.ts';

/** How another site shows a part of this one in a frame. */
export interface Embed {
  /** The HTML to copy. */
  readonly code: string;
  /** The page in the frame, a path. */
  readonly address: string;
}

/** Heights of frames in CSS pixels that show most of a part at the width of a column; what is longer scrolls. */
const HEIGHTS = { claims: 420, quotes: 420, compare: 480, matrix: 560 } as const;

/**
 * The frame for a part of a story.
 *
 * @param page the address of the part’s own page, a path
 * @param title what the frame is called for those who hear it
 * @param host whether the full address of the site is known
 * @returns `null` where it is not known: no other site could frame a path; and for pages that hide the outlets
 */
export function embedOf(
  story: Story,
  kind: keyof typeof HEIGHTS,
  page: string,
  title: string,
  host: boolean = hasFullAddress,
): Embed | null {
  if (!host || isBlind(story)) return null;
  const address = embedAddress(page);
  return {
    address,
    code: `<iframe src="${quoted(fullAddress(address))}" title="${quoted(title)}" width="100%" height="${HEIGHTS[kind]}" loading="lazy"></iframe>`,
  };
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Its present id and those it had: a frame on another site is not corrected when an id changes. */
export const idsOf = (
  id: string,
  former: readonly { readonly id: string; readonly now: string | null }[],
) => [id, ...former.filter(({ now }) => now === id).map((each) => each.id)];
