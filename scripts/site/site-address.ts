import type { Page, Site } from './read-site.ts';

/** Stands for wherever the site will be. */
export const HERE = 'http://same-story.invalid';

/** The whole address of a page. */
export function addressOf(site: Site, page: Page): string {
  return `${HERE}${site.base}${page.path.slice(1)}`;
}

/** The address without the base path, decoded; `null` where it is not under it. */
export function pathOf({ base }: Site, { pathname }: URL): string | null {
  return pathname.startsWith(base) ? decode(`/${pathname.slice(base.length)}`) : null;
}

/** Decodes what is encoded rightly. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
