import { describe, expect, test } from 'vitest';
import { recogniseFormat } from '../../../src/corpus/files/recognise-format.ts';

const told = (text: string) => {
  const found = recogniseFormat(text, 'a.txt');
  return found && `${found.line}:${found.column} ${found.rule} ${found.message}`;
};

describe('recogniseFormat(text, file)', () => {
  test.each([
    [
      'a page',
      '<!-- saved -->\n<!DOCTYPE html>\n<html lang="en"><p>Hello.</p>',
      '1:1 source-format The file is HTML, not plain text',
    ],
    [
      'a part of a page',
      'Pier falls\n\n<p>It fell.</p>\n<p>Nobody was <a href="/hurt">hurt</a>.</p>',
      '3:1 source-format The file holds HTML tags, which would be printed',
    ],
    [
      'an article in JSON',
      '{\n "headline": "Pier falls",\n "body": "It fell."\n}',
      '1:1 source-format The file is JSON, not plain text',
    ],
    ['a list in JSON', '[{"a": 1}, {"a": 2}]', '1:1 source-format The file is JSON, not plain text'],
    [
      'JSON that is cut off',
      '{"headline": "Pier falls", "body": "It',
      '1:1 source-format The file is JSON, not plain text',
    ],
    [
      'a feed',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>',
      '1:1 source-format The file is a news feed (RSS or Atom), not the text of an article',
    ],
    [
      'other XML',
      '<?xml version="1.0"?>\n<nitf><body/></nitf>',
      '1:1 source-format The file is XML, not plain text',
    ],
    [
      'RTF',
      '{\\rtf1\\ansi Pier falls\\par}',
      '1:1 source-format The file is RTF, a word processor’s format, not plain text',
    ],
    [
      'an address',
      '\nhttps://example.org/pier?x=1\n',
      '2:1 source-address The file holds a web address and no article',
    ],
    [
      'front matter',
      '---\ntitle: Pier falls\ntags:\n  - sea\n---\n\nIt fell.',
      '1:1 source-markdown The file begins with front matter, which would be printed',
    ],
    [
      'a picture in Markdown',
      'Pier falls\n\n![The pier](pier.jpg)\n\nIt fell.',
      '3:1 source-markdown The file holds Markdown that would be printed as it is',
    ],
  ])('tells %s', (_, text, expected) => expect(told(text)).toBe(expected));

  test.each([
    [
      'a report about HTML',
      'The engineer wrote <p> where <div> was meant, and closed it with </p>. “It was late,” she said.',
    ],
    ['a report about JSON', 'The file began with {"name": "Ann"} and ended there, police said.'],
    ['an address at the end', 'It fell on Sunday.\n\nhttps://example.org/pier'],
    ['brackets', '[Music]\n\nANN LEE: Good evening.'],
    ['a row of dashes', '---\nIt fell on Sunday.\n---\nNobody was hurt.'],
    [
      'headings, links and emphasis',
      '# Pier falls\n\n*By [Ann Lee](https://example.org/lee)*\n\nIt **fell**.',
    ],
    ['comparisons', 'If a < b and c > d, then a <b and b> c.'],
  ])('takes %s for plain text', (_, text) => expect(told(text)).toBeNull());
});
