import { words } from '#words/frame.ts';
import type { SiteFile } from '../model/site-file.ts';
import { siteFonts } from '../text/look/site-fonts.ts';
import { siteStyle, siteTokens, type SiteTokens } from './site-style.ts';

/** What the site says of itself: from `site.yaml`, by way of the build. */
export type Site = Pick<SiteFile, 'name' | 'subtitle' | 'language' | 'order'> & {
  readonly editor: string | null;
  readonly footer: string | null;
  /** Of the editor's words; `null` where none is named. */
  readonly licence: { readonly name: string; readonly address: string | null } | null;
  /** Links at the foot of every page. */
  readonly links: readonly { readonly name: string; readonly address: string }[];
  /** Where readers report mistakes: a web address, or one of a mailbox that begins with `mailto:`; `null` if none is named. */
  readonly corrections: string | null;
  /** A style sheet of its own; `null` where the site looks as it comes. */
  readonly style: string | null;
  /** What that sheet sets. */
  readonly tokens: SiteTokens;
  /** Whether pages have pictures for sharing. */
  readonly pictures: boolean;
  /** Upright faces of its own, fetched with the styles, as files of the site. */
  readonly faces: Readonly<Record<'text' | 'labels', string | null>>;
};

/**
 * Makes the view of a site file.
 *
 * @param json the file as the build hands it on; empty outside a build
 */
function siteOf(json: string): Site {
  const file = JSON.parse(json === '' ? '{}' : json) as Partial<SiteFile>;
  const link = (name: string, contact: string | undefined) =>
    contact === undefined ? [] : [{ name, address: addressOf(contact) }];
  const faceOf = (family: 'text' | 'labels') =>
    siteFonts(file).find((font) => font.family === family && !font.italic)?.served ?? null;
  return {
    name: file.name ?? 'Same Story',
    subtitle: file.subtitle ?? words.subtitle,
    language: file.language ?? 'en',
    order: file.order ?? 'newest',
    editor: file.editor ?? null,
    footer: file.footer ?? null,
    licence: file.licence ? { name: file.licence.name, address: file.licence.address ?? null } : null,
    links: [
      ...link(words.imprint, file.imprint),
      ...link(words.contact, file.contact),
      ...link(words.reportMistake, file.corrections),
    ],
    corrections: file.corrections === undefined ? null : addressOf(file.corrections),
    style: siteStyle(file),
    tokens: siteTokens(file),
    pictures: file.pictures ?? true,
    faces: { text: faceOf('text'), labels: faceOf('labels') },
  };
}

const addressOf = (contact: string): string =>
  contact.includes('@') && !contact.includes('://') ? `mailto:${contact}` : contact;

export const SITE: Site = siteOf((import.meta.env.SITE_FILE as string | undefined) ?? '');
