import type { SiteFile } from '../model/site-file.ts';

/** What the site says of itself: from `site.yaml`, by way of the build. */
export type Site = Pick<SiteFile, 'name' | 'subtitle'> & {
  readonly editor: string | null;
  readonly footer: string | null;
  /** Links at the foot of every page. */
  readonly links: readonly { readonly name: string; readonly address: string }[];
};

/**
 * Makes the view of a site file.
 *
 * @param json the file as the build hands it on; empty outside a build
 */
function siteOf(json: string): Site {
  const file = JSON.parse(json === '' ? '{}' : json) as Partial<SiteFile>;
  const link = (name: string, address: string | undefined) =>
    address === undefined
      ? []
      : [
          {
            name,
            address: address.includes('@') && !address.includes('://') ? `mailto:${address}` : address,
          },
        ];
  return {
    name: file.name ?? 'Same Story',
    subtitle: file.subtitle ?? 'News stories, each as several outlets tell it, side by side and with proof.',
    editor: file.editor ?? null,
    footer: file.footer ?? null,
    links: [
      ...link('Imprint', file.imprint),
      ...link('Contact', file.contact),
      ...link('Report a mistake', file.corrections),
    ],
  };
}

export const SITE: Site = siteOf((import.meta.env.SITE_FILE as string | undefined) ?? '');
