import { cpSync, existsSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setAside, takeOver } from '../../../scripts/build/take-over.ts';
import { addFile, contentFolder, emptyFolder } from '../../corpus/content-folder.ts';

const ORCHARD = { id: 'orchard', title: 'The orchard', formerly: ['grove'] };
const SITE = {
  'index.html': '<link href="/x/_astro/front.1a.css">',
  'stories.json': JSON.stringify({ base: '/x/', stories: [ORCHARD] }),
  'orchard/index.html': '<link href="/x/_astro/page.2b.css"><script src="/x/_astro/page.3c.js"></script>',
  'orchard/articles/north/index.html': '<a href="/x/">All stories</a>',
  'orchard/sheet.csv': 'a,b',
  'embed/orchard/index.html': '<link href="/x/_astro/embed.7a.css">',
  'embed/other/index.html': '',
  '_astro/embed.7a.css': '',
  'grove/index.html': '<a href="/x/orchard/">The orchard</a>',
  'grove/claims/index.html': '<a href="/x/orchard/claims/">Claims</a>',
  '_astro/front.1a.css': '',
  '_astro/page.2b.css': '@font-face { src: url(/x/_astro/text.4d.woff2) }',
  '_astro/page.3c.js': 'import "./shared.5e.js"',
  '_astro/shared.5e.js': 'import "./page.3c.js"',
  '_astro/text.4d.woff2': 'wOF2',
  '_astro/unused.6f.js': '',
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

describe('setAside(out, id, base, aside)', () => {
  test('copies the pages of a story, under each of its names, and the assets they need', () => {
    const [out, aside] = [contentFolder(SITE), emptyFolder()];
    expect(setAside(out, 'orchard', '/x/', aside)).toEqual(ORCHARD);
    expect(filesOf(aside)).toEqual([
      '_astro/embed.7a.css',
      '_astro/page.2b.css',
      '_astro/page.3c.js',
      '_astro/shared.5e.js',
      '_astro/text.4d.woff2',
      'embed/orchard/index.html',
      'grove/claims/index.html',
      'grove/index.html',
      'orchard/articles/north/index.html',
      'orchard/index.html',
      'orchard/sheet.csv',
    ]);
  });

  test.each([
    ['no site', {}, 'there is no earlier site that has its pages'],
    [
      'a site of an older version',
      { ...SITE, 'stories.json': '' },
      'there is no earlier site that has its pages',
    ],
    [
      'a site without the story',
      { ...SITE, 'stories.json': '{"base": "/x/", "stories": []}' },
      'there is no earlier site that has its pages',
    ],
    [
      'a site for another path',
      { ...SITE, 'stories.json': JSON.stringify({ base: '/', stories: [ORCHARD] }) },
      'the earlier site was built for the path `/`, not `/x/`',
    ],
  ])('says why it takes nothing from %s', (_, files, why) => {
    const aside = emptyFolder();
    expect(setAside(contentFolder(files), 'orchard', '/x/', aside)).toBe(why);
    expect(filesOf(aside)).toEqual([]);
  });

  test('copies all again if another build replaces the site in between', () => {
    const parent = emptyFolder();
    const [out, aside] = [join(parent, 'dist'), join(parent, 'aside')];
    const other = {
      ...SITE,
      'orchard/index.html': '<link href="/x/_astro/page.7a.css">',
      '_astro/page.7a.css': '',
    };
    for (const [name, content] of Object.entries(SITE)) addFile(out, name, content);
    for (const [name, content] of Object.entries(other)) addFile(join(parent, 'next'), name, content);
    let copied = 0;
    setAside(out, 'orchard', '/x/', aside, (from, to) => {
      cpSync(from, to, { recursive: true });
      copied += 1;
      if (copied > 1) return;
      renameSync(out, join(parent, 'old'));
      renameSync(join(parent, 'next'), out);
    });
    expect(readFileSync(join(aside, 'orchard/index.html'), 'utf8')).toBe(other['orchard/index.html']);
    expect(readdirSync(join(aside, '_astro'))).toEqual(['embed.7a.css', 'page.7a.css']);
  });

  test('takes nothing from a folder that is missing', () => {
    expect(setAside(join(emptyFolder(), 'dist'), 'orchard', '/x/', emptyFolder())).toBe(
      'there is no earlier site that has its pages',
    );
  });
});

describe('takeOver(aside, fresh)', () => {
  test('adds what the new site does not have, and changes nothing of what it has', () => {
    const [out, aside] = [contentFolder(SITE), emptyFolder()];
    setAside(out, 'orchard', '/x/', aside);
    const own = {
      'index.html': 'new',
      'grove/index.html': 'a story that now has this name',
      'grove/quotes/index.html': 'its quotes',
      '_astro/page.2b.css': 'the same',
    };
    const fresh = contentFolder(own);
    takeOver(aside, fresh);
    for (const [name, content] of Object.entries(own))
      expect(readFileSync(join(fresh, name), 'utf8')).toBe(content);
    expect(readdirSync(join(fresh, 'grove')).toSorted()).toEqual(['index.html', 'quotes']);
    expect(readFileSync(join(fresh, 'orchard/index.html'), 'utf8')).toBe(SITE['orchard/index.html']);
    expect(existsSync(join(fresh, '_astro/text.4d.woff2'))).toBe(true);
  });

  test('does nothing if nothing was set aside', () => {
    const fresh = contentFolder({ 'index.html': 'new' });
    takeOver(join(emptyFolder(), 'aside'), fresh);
    expect(filesOf(fresh)).toEqual(['index.html']);
  });
});
