import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPictures } from '../../../scripts/site/check-pictures.ts';
import { readSite } from '../../../scripts/site/read-site.ts';
import { smallSite, writeSite } from './small-site.ts';

/** The first bytes of a PNG: its size, the bits of a pixel, colours by number. */
function png(width: number, height: number, { length = 33, depth = 4 } = {}): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([depth, 3], 24);
  return bytes;
}

/** What is said of a page that names a picture. */
async function found(
  picture: Buffer,
  { alt = 'A fire', address = 'https://example.org/some/fire.png', width = 1200 } = {},
): Promise<string[]> {
  const site = smallSite('/some/');
  const head = `<meta property="og:image" content="${address}"><meta property="og:image:alt" content="${alt}">
<meta property="og:image:width" content="${width}"><meta property="og:image:height" content="630"></head>`;
  const folder = await writeSite({
    ...site,
    'fire/index.html': (site['fire/index.html'] ?? '').replace('</head>', head),
  });
  try {
    await writeFile(join(folder, 'fire.png'), picture);
    return checkPictures(await readSite(folder, '/some/')).map(({ file, message }) => `${file}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('finds nothing wrong with a picture that is there, nor on pages without one', async () => {
  expect(await found(png(1200, 630))).toEqual([]);
});

test.each<[string, () => Promise<string[]>, RegExp]>([
  [
    'a missing one',
    () => found(png(1200, 630), { address: 'https://example.org/some/no.png' }),
    /is not there/u,
  ],
  [
    'one beside the base path',
    () => found(png(1200, 630), { address: 'https://example.org/fire.png' }),
    /no full/u,
  ],
  ['a path without a host', () => found(png(1200, 630), { address: '/some/fire.png' }), /no full address/u],
  ['another size', () => found(png(1200, 600)), /1200 × 600/u],
  ['another size on the page', () => found(png(1200, 630), { width: 600 }), /gives its size as 600 × 630/u],
  ['many colours', () => found(png(1200, 630, { depth: 8 })), /more than 16 colours/u],
  ['a large file', () => found(png(1200, 630, { length: 60_001 })), /60001 bytes/u],
  ['no PNG', () => found(Buffer.from('GIF89a')), /is no PNG/u],
  ['nothing that says what it shows', () => found(png(1200, 630), { alt: ' ' }), /og:image:alt/u],
])('finds %s', async (_, findings, message) => {
  expect(await findings()).toEqual([expect.stringMatching(message)]);
});
