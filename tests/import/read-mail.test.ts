import { expect, test } from 'vitest';
import { readMail, readSavedPage } from '../../src/import/read-mail.ts';

const bytes = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const HEADERS = [
  'From: Nova Mail <news@nova.example.com>',
  'Subject: =?utf-8?Q?The_caf=C3=A9_letter?=',
  'Date: Tue, 04 Mar 2025 10:00:00 +0100',
  'MIME-Version: 1.0',
];

test('a newsletter gives its text, its subject and its day', async () => {
  const mail = [
    ...HEADERS,
    'Content-Type: text/html; charset=utf-8',
    '',
    '<table><tr><td><p>Hello.</p></td></tr></table>',
  ];
  expect(await readMail(bytes(mail))).toMatchObject({
    text: 'The café letter\n\nHello.',
    outlet: { value: 'Nova Mail' },
    published: { value: '2025-03-04T09:00:00Z' },
  });
});

test('plain text stays as it is', async () => {
  expect(
    (await readMail(bytes([...HEADERS, 'Content-Type: text/plain', '', 'One.', '', 'Two.']))).text,
  ).toMatch(/^The café letter\n\nOne\.\r?\n\r?\nTwo\.$/u);
});

test('a mail without text is refused', async () => {
  await expect(readMail(bytes([...HEADERS, '', '']))).rejects.toThrow(/no text/u);
});

const PAGE = `<html><body><article><h1>Ferry aground</h1>${'<p>The ferry lay still, with two hundred people on board, and the sea was calm all night.</p>'.repeat(8)}</article></body></html>`;
const saved = (html: string) =>
  bytes([
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://nova.example.com/ferry',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b--',
    '',
  ]);

test('a page saved as one file is read as a page, with the address that the browser noted', async () => {
  const page = await readSavedPage(saved(PAGE));
  expect(page.headline?.value).toBe('Ferry aground');
  expect(page.url).toEqual({
    value: 'https://nova.example.com/ferry',
    how: 'noted by the browser that saved the page',
  });
});

test('one without a page is refused', async () => {
  await expect(readSavedPage(bytes([...HEADERS, '', 'x']))).rejects.toThrow(/no web page/u);
});
