import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A page as the program builds it, in what an edition reads of it. */
const page = (path: string, main: string, canonical = path, origin = 'https://brask.example') =>
  `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/some/_astro/site.css"><link rel="canonical" href="${origin}/some/${canonical}"></head><body><a class="brand" href="/some/">Harbour Watch</a><main id="content">${main}</main><footer><p>Whose words.</p></footer></body></html>`;

/** Pages of one story of two articles, of which one has an old address. */
const FILES: Readonly<Record<string, string>> = {
  'stories.json': '{"base":"/some/","stories":[{"id":"fire"}]}',
  'theme.js': 'document.documentElement.dataset.theme = "";',
  '_astro/site.css': '@font-face{font-family:F;src:url(face.woff2)}p{margin:0}',
  '_astro/face.woff2': 'letters',
  'fire/index.html': page(
    'fire/',
    `<div class="opening"><h1>Fire &amp; water</h1></div><p class="rest"><a href="/some/fire/articles/one/#s-1">one</a> <a href="/some/fire/compare/two/one/">swapped</a>
     <a href="/some/search/?q=a&#38;b">search</a> <a href="/some/fire/claims/old/">old</a></p><p class="no-print">only on a screen</p>
     <script type="module" src="/some/_astro/x.js"></script>`,
  ),
  'fire/claims/index.html': page(
    'fire/claims/',
    '<svg class="sprite"><symbol id="state-reports"></symbol></svg><h1>Who reports what</h1><p><a href="/some/fire/claims/second/">2</a> <a href="/some/fire/claims/first/">1</a></p>',
  ),
  'fire/claims/first/index.html': page(
    'fire/claims/first/',
    '<h1>First</h1><section aria-labelledby="it"><h2 id="it">It</h2><a href="#it">here</a><a href="#gone">gone</a></section>',
  ),
  'fire/claims/second/index.html': page(
    'fire/claims/second/',
    '<h1>Second</h1><p><a href="https://example.org/a#b">out</a></p>',
  ),
  'fire/claims/old/index.html': page('fire/claims/old/', '<h1>Moved</h1>', 'fire/claims/first/'),
  'fire/articles/one/index.html': page(
    'fire/articles/one/',
    '<h1><abbr class="letter">A</abbr><span>One</span></h1><p id="s-1">A fire burned.</p><details class="cited-whole no-print"><ul><li>One, 2 March</li><li>Two</li></ul></details>',
  ),
  'fire/compare/one/two/index.html': page(
    'fire/compare/one/two/',
    '<h1>One and two</h1><section aria-labelledby="differently"><h2 id="differently">Otherwise</h2></section><section aria-labelledby="texts"><h2 id="texts">Both texts</h2></section>',
  ),
  'fire/compare/two/one/index.html': page(
    'fire/compare/two/one/',
    '<h1>Two and one</h1>',
    'fire/compare/one/two/',
  ),
  'fire/sheet/index.html': page('fire/sheet/', '<h1>Sheet</h1>'),
  'fire/blind/claims/index.html': page('fire/blind/claims/', '<h1>Blind</h1>'),
  'fire/data/story.json':
    '{"articles":[{"published":{"value":"2026-03-02T10:00:00Z"},"retrieved":null}],"corrections":[]}',
};

/**
 * Writes the site into a folder of its own.
 *
 * @param hosted whether the site knows its host
 * @returns the folder
 */
export function writeSmallStory(hosted = true): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'edition-')), 'site');
  for (const [file, body] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), hosted ? body : body.replaceAll('https://brask.example', ''));
  }
  return folder;
}
