import type { SiteFile } from '../../model/site-file.ts';

/**
 * The font files that a site names, and what they are called on it.
 *
 * @returns in the order of `site.yaml`; `path` leads to the value in it
 */
export function siteFonts({ fonts }: Pick<SiteFile, 'fonts'>): SiteFont[] {
  return (['text', 'labels'] as const).flatMap((family) =>
    (['file', 'italic'] as const).flatMap((style) => {
      const file = fonts?.[family]?.[style];
      if (file === undefined) return [];
      const ending = file.slice(file.lastIndexOf('.')).toLowerCase();
      const name = style === 'file' ? family : `${family}-italic`;
      return [
        {
          file,
          family,
          italic: style === 'italic',
          served: `fonts/${name}${ending}`,
          path: ['fonts', family, style],
        },
      ];
    }),
  );
}

export interface SiteFont {
  /** In the content folder. */
  readonly file: string;
  readonly family: 'text' | 'labels';
  readonly italic: boolean;
  /** On the site. */
  readonly served: string;
  readonly path: readonly string[];
}
