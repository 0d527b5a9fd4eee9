import type { Story } from '../../model/story.ts';
import { fullAddress, hasFullAddress, storyAddress } from '../addresses.ts';
import { SITE } from '../site.ts';

/** A story in one of the languages in which the site tells its event. */
export interface InLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly story: string;
  readonly address: string;
}

/**
 * The languages in which the site has an event, this story's among them: a story's language is the one under which the
 * others name it.
 *
 * @param stories all of the site; one that is not among them, since it has errors, is left out
 * @returns by language; empty where the event is told in one alone
 */
export function languagesOf(story: Story, stories: readonly Story[]): InLanguage[] {
  const others = stories.filter(({ id }) => Object.values(story.alsoIn).includes(id));
  const own = others.flatMap(({ alsoIn }) => Object.entries(alsoIn)).find(([, id]) => id === story.id)?.[0];
  if (own === undefined) return [];
  const told = Object.entries(story.alsoIn).filter(([, id]) => others.some((other) => other.id === id));
  return [[own, story.id] as const, ...told]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, id]) => ({
      tag,
      name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
      story: id,
      address: storyAddress(id),
    }));
}

/** A `<link rel="alternate">` of the head. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/**
 * The same for search engines, with where readers of any other language go: to the story in the site's own language, else
 * to the first.
 *
 * @returns empty where the address of the site is not known: these links must be full
 */
export function alternatesOf(languages: readonly InLanguage[]): Alternate[] {
  const [first] = languages;
  if (first === undefined || !hasFullAddress) return [];
  const any = languages.find(({ tag }) => tag.split('-')[0] === SITE.language) ?? first;
  return [
    ...languages.map(({ tag, address }) => ({ hreflang: tag, href: fullAddress(address) })),
    { hreflang: 'x-default', href: fullAddress(any.address) },
  ];
}
