import { words as frame } from '#words/frame.ts';
import type { Story } from '../../model/story.ts';
import { fullAddress } from '../addresses.ts';
import { isBlind } from '../blind-story.ts';
import type { CitedPage } from '../citation.ts';
import { SITE } from '../site.ts';

/** Hexadecimal digits of a fingerprint: 64 bits, enough that no two texts share them by chance. */
const SHOWN_PLACES = 16;

/**
 * Where a reader says that something of a page is wrong. A mail has the page, its place and the texts it was made from
 * filled in; a web address is taken as it is, since nobody knows what its form is called.
 *
 * @param corrections the address of `site.yaml`
 * @returns `null` where none is named, and for a page that hides who printed its texts
 */
export function reportAddress(
  story: Story,
  page: CitedPage,
  corrections: string | null = SITE.corrections,
): string | null {
  if (corrections === null || isBlind(story)) return null;
  if (!corrections.startsWith('mailto:')) return corrections;
  const words = frame.mistake;
  const texts = page.articles.map(({ digest }) => digest.slice(0, SHOWN_PLACES)).join(' ');
  const body = [
    words.page(fullAddress(page.address)),
    words.place(page.title),
    words.texts(texts),
    '',
    words.wrong,
    '',
  ].join('\r\n');
  return `${corrections}?subject=${encodeURIComponent(words.subject(story.title))}&body=${encodeURIComponent(body)}`;
}
