import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/import/decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  ['valid UTF-8 is UTF-8, whatever the server says', utf8('Søren – “ja”'), 'iso-8859-1', 'Søren – “ja”'],
  ['the server’s charset decides where it is not', latin1('Søren'), 'iso-8859-1', 'Søren'],
  [
    'else the page’s own',
    latin1('<meta charset="windows-1251">\u00c4\u00e0'),
    undefined,
    '<meta charset="windows-1251">Да',
  ],
  [
    'a page that lies about UTF-8 is Windows-1252',
    latin1('<meta charset="utf-8">S\u00f8ren'),
    'utf-8',
    '<meta charset="utf-8">Søren',
  ],
  ['an unknown charset is passed over', latin1('S\u00f8ren'), 'x-nothing', 'Søren'],
  ['a byte order mark comes first', Uint8Array.of(0xff, 0xfe, 0x4a, 0), 'utf-8', 'J'],
  ['in either order', Uint8Array.of(0xfe, 0xff, 0, 0x4a), undefined, 'J'],
])('%s', (_, bytes, told, text) => {
  expect(decodeBytes(bytes, told)).toBe(text);
});
