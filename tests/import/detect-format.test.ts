import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/import/detect-format.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  ['<!doctype html><p>x', 'a.txt', 'html'],
  ['<p>x</p><p>y</p><p>z</p><div>', 'a.txt', 'html'],
  ['The tag <p> opens a paragraph, </p> closes it.', 'a.txt', 'text'],
  ['x', 'saved.htm', 'html'],
  ['# Title', 'a.md', 'markdown'],
  ['# Title', 'a.txt', 'text'],
  ['%PDF-1.7\n', 'a.html', 'pdf'],
  ['PK\u0003\u0004 word/document.xml', 'a.pdf', 'docx'],
  ['<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">', '', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', '', 'feed'],
  ['{"version": "https://jsonfeed.org/version/1.1"}', '', 'feed'],
  ['From: a\r\nTo: b\r\nSubject: c\r\n\r\nx', '', 'mail'],
  ['From: a\nSubject: c\nContent-Type: multipart/related; boundary=x\n\n', '', 'mhtml'],
  ['HOST: Good morning.\nGUEST: Thank you.\n\nThey spoke.', 'a.txt', 'text'],
])('%j called %j is %s', (text, name, format) => {
  expect(detectFormat(bytes(text), name)).toBe(format);
});

describe('what cannot be read is named', () => {
  test.each([
    ['', /empty/u],
    ['PK\u0003\u0004 xl/workbook.xml', /archive/u],
    ['\u00d0\u00cf\u0011\u00e0', /old Word file, or one with a password/u],
    ['{\\rtf1', /RTF/u],
    ['\u0000\u0001\u0002', /kind/u],
  ])('%j', (text, message) => {
    expect(() => detectFormat(bytes(text), 'a')).toThrow(message);
  });
});
