import type { Shades, SiteFile } from '../model/site-file.ts';
import { siteFonts } from '../text/look/site-fonts.ts';

/** The design tokens that `site.yaml` sets, by name: `outlet-1`, `way`, `serif`. */
export type SiteTokens = Readonly<Record<string, string>>;

const FAMILIES = {
  text: { name: 'Site Text', token: 'serif', rest: "Newsreader, 'Newsreader Fallback', Georgia, serif" },
  labels: {
    name: 'Site Labels',
    token: 'sans',
    rest: "'Public Sans', 'Public Sans Fallback', Arial, sans-serif",
  },
} as const;

/** What a site file changes of the design. */
export function siteTokens({ colours = [], accent, fonts }: Look): SiteTokens {
  const families = (['text', 'labels'] as const).filter((family) => fonts?.[family] !== undefined);
  return Object.fromEntries([
    ...colours.map((shades, i) => [`outlet-${i + 1}`, inBoth(shades)] as const),
    ...(accent ? [['way', inBoth(accent)] as const] : []),
    ...families.map((family) => {
      const { name, token, rest } = FAMILIES[family];
      return [token, `'${name}', ${rest}`] as const;
    }),
  ]);
}

/**
 * The style sheet that brings them, with the faces of the site's own fonts.
 *
 * @returns `null` if the site looks as it comes
 */
export function siteStyle(look: Look): string | null {
  const tokens = Object.entries(siteTokens(look));
  if (tokens.length === 0) return null;
  const faces = siteFonts(look).map(
    ({ family, italic, served }) =>
      `@font-face {\n  font-family: '${FAMILIES[family].name}';\n  font-style: ${italic ? 'italic' : 'normal'};\n  font-weight: 100 900;\n  font-display: swap;\n  src: url('./${served}');\n}\n`,
  );
  return `${faces.join('')}:root {\n${tokens.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}\n`;
}

type Look = Pick<SiteFile, 'colours' | 'accent' | 'fonts'>;

const inBoth = ({ light, dark }: Shades): string => `light-dark(${light}, ${dark})`;
