import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_SIZE } from '../../src/model/picture.ts';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';
import { pathOf } from './site-address.ts';

/** In bytes: programs that show links load no large ones, and a site has one for each claim. */
const MOST_BYTES = 60_000;

/** Checks the pictures for sharing that pages name: each is there, as large as the page says, and says what it shows. */
export function checkPictures(site: Site): Finding[] {
  const faults = new Map<string, string | null>();
  return site.pages.flatMap((page) => {
    const address = contentOf(page, 'og:image');
    if (address === undefined) return [];
    const url = URL.parse(address);
    const path = url && pathOf(site, url);
    const file = path === null ? null : join(site.folder, path);
    if (file !== null && !faults.has(file)) faults.set(file, faultOf(file));
    const fault = file === null ? 'is no full address of this site' : faults.get(file);
    const said = contentOf(page, 'og:image:alt') ?? '';
    const size = ['width', 'height'].map((side) => contentOf(page, `og:image:${side}`)).join(' × ');
    return [
      ...(fault ? [`\`${address}\` ${fault}`] : []),
      ...(said.trim() === '' ? ['The picture has no `og:image:alt`'] : []),
      ...(size === `${PICTURE_SIZE.width} × ${PICTURE_SIZE.height}`
        ? []
        : [`The page gives its size as ${size}`]),
    ].map((message): Finding => ({ file: page.file, line: 1, rule: 'picture', message }));
  });
}

const contentOf = ({ tags }: Page, property: string): string | undefined =>
  tags
    .find(({ name, attributes }) => name === 'meta' && attributes.get('property') === property)
    ?.attributes.get('content');

/** What is wrong with a file; `null` where nothing is. */
function faultOf(file: string): string | null {
  if (!existsSync(file)) return 'is not there';
  const bytes = readFileSync(file);
  // Every PNG begins with eight fixed bytes and the chunk that has its size, its depth and its kind of colours.
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return 'is no PNG';
  const [width, height, depth, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  if (width !== PICTURE_SIZE.width || height !== PICTURE_SIZE.height)
    return `has ${width} × ${height} pixels`;
  if (kind !== PALETTE || (depth ?? 8) > DEPTH) return 'has more than 16 colours';
  return bytes.length > MOST_BYTES ? `has ${bytes.length} bytes; ${MOST_BYTES} are the most` : null;
}

/** Colours by number, in at most four bits. */
const PALETTE = 3;
const DEPTH = 4;
