import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { DomUtils } from 'htmlparser2';
import type { Part } from './parts.ts';

/**
 * The style sheets of several pages as one text, each once, with the files that they name in it (`data:`). Layers say
 * which rule wins, so the order of the sheets does not.
 *
 * @param folder of the built site
 * @param base the path it was built for
 */
export function inlineStyles(folder: string, base: string, parts: readonly Part[]): string {
  const sheets = new Set(
    parts.flatMap(({ html }) =>
      DomUtils.findAll(
        (tag) => tag.name === 'link' && tag.attribs['rel'] === 'stylesheet',
        html.children,
      ).map(({ attribs }) => attribs['href'] ?? ''),
    ),
  );
  return [...sheets]
    .map((sheet) =>
      readFileSync(fileAt(folder, base, sheet), 'utf8').replace(
        /url\((["']?)([^"')]+)\1\)/gu,
        (whole, _, address: string) =>
          address.startsWith('data:')
            ? whole
            : `url("${dataAddress(fileAt(folder, base, posix.resolve(dirname(sheet), address)))}")`,
      ),
    )
    .join('\n');
}

/** A file of the site as an address that holds it. */
export function dataAddress(file: string): string {
  const type = TYPES[/[^.]*$/u.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
  return `data:${type};base64,${readFileSync(file).toString('base64')}`;
}

/** The file at a path of the site. */
const fileAt = (folder: string, base: string, path: string): string =>
  join(folder, path.startsWith(base) ? path.slice(base.length) : path);

/** The script that lets readers choose light or dark; empty where the site has none. */
export function themeScript(folder: string): string {
  const file = join(folder, 'theme.js');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * The policy of a document that asks for nothing: its own style and script by their hashes, pictures and fonts from its
 * own text.
 */
export const policyOf = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    script === '' ? "script-src 'none'" : `script-src '${hashOf(script)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  otf: 'font/otf',
  png: 'image/png',
};
