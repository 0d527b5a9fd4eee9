import type { Picture } from '../../model/picture.ts';
import { fileAddress } from '../addresses.ts';
import { SITE } from '../site.ts';
import { altOf } from './words.ts';

/** A picture as a page names it. */
export interface SharedPicture {
  /** A path; the page adds the host. */
  readonly address: string;
  /** Says what it shows. */
  readonly alt: string;
}

/** How a page names a picture; `null` where there is none, or the site has none. */
export const sharedPicture = (picture: Picture | null): SharedPicture | null =>
  picture && SITE.pictures ? { address: fileAddress(picture.file), alt: altOf(picture) } : null;
