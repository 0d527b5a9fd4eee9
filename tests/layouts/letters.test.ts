import { readFile, readdir, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

import { beyondBasic, EXTENDED, FURTHER, SIGNS } from '../../src/layouts/letters.ts';

const basic = await readFile('src/styles/fonts.css', 'utf8');
const further = await readFile('src/styles/further-fonts.css', 'utf8');
const css = basic + further;
const files = (await readdir('src/styles/fonts')).filter((file) => file.endsWith('.woff2'));

/** KB for the three files every page fetches. */
const BUDGET = 45;

describe('fonts.css', () => {
  test('names every font file, and no file that is not there', () => {
    const named = [...css.matchAll(/fonts\/([\w-]+\.woff2)/g)].map((found) => found[1]);
    expect(named.toSorted()).toEqual(files.toSorted());
  });

  test('stays within the budget for the files that every page fetches', async () => {
    const always = files.filter((file) => !/-(signs|further|extended)\./.test(file));
    expect(always).toHaveLength(3);
    const sizes = await Promise.all(
      always.map(async (file) => (await stat(`src/styles/fonts/${file}`)).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(BUDGET);
  });

  test.each([
    ['Newsreader', 'normal', 'Ø', '-further'],
    ['Newsreader', 'normal', '£', '-signs'],
    ['Newsreader', 'italic', 'š', '-extended'],
    ['Public Sans', 'normal', 'ł', '-extended'],
  ])('takes, for %s %s, the letter %s from one of the further files', (family, style, letter, ending) => {
    const rules = rulesOf(family, style).filter((rule) => covers(rule, letter));
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(new RegExp(`(roman|italic|sans)${ending}\\.woff2`));
  });

  test('basic faces take every letter that no further face takes: they name no range', () => {
    expect(basic).not.toContain('unicode-range');
    for (const letter of 'é’…&%')
      expect(rulesOf('Newsreader', 'normal').some((rule) => covers(rule, letter))).toBe(false);
  });

  test('a page links the further faces for their letters alone', () => {
    expect(beyondBasic('“Café” — $5 …')).toBe(false);
    expect(
      ['Łódź', 'Ørsted', '„so“', 'ș', '£5', '5 &lt; 6', '5 &#x3C; 6'].filter((text) => !beyondBasic(text)),
    ).toEqual([]);
  });

  test('a page links them for a letter that the sheet names, and not for one that no face draws', () => {
    const letters = `${SIGNS}${FURTHER}${EXTENDED}`.replaceAll('<', '');
    const linked = [...letters].filter((letter) => beyondBasic(letter));
    expect(linked).toEqual([...letters].filter((letter) => covers(further, letter)));
    expect(beyondBasic('≠ contradicts it → ◐')).toBe(false);
  });

  test('signs in tags, scripts and names of letters are no letters of a page', () => {
    expect(beyondBasic('<pre><samp>&lt;iframe src="a_b"></samp></pre> 5')).toBe(false);
    expect(beyondBasic('<samp>a</samp> 5 &lt; 6 <samp>b</samp>')).toBe(true);
    expect(beyondBasic('<a href="?a=b_c" title="{x}">so &amp; so</a><script>a = 1 * 2;</script>')).toBe(
      false,
    );
  });

  test.each([
    ['Newsreader Fallback', 'normal'],
    ['Newsreader Fallback', 'italic'],
    ['Public Sans Fallback', 'normal'],
  ])('matches %s %s to system fonts in width and height', (family, style) => {
    const [rule] = rulesOf(family, style);
    const adjust = Number(/size-adjust: ([\d.]+)%/.exec(rule ?? '')?.[1]);
    expect(adjust).toBeGreaterThan(85);
    expect(adjust).toBeLessThan(115);
    expect(rule).toMatch(/src:\s+local\(/);
    expect(rule).toMatch(/ascent-override[^}]*descent-override[^}]*line-gap-override/);
  });

  test('comes with the licence of each font', async () => {
    for (const name of ['Newsreader', 'Public-Sans']) {
      expect(await readFile(`src/styles/fonts/OFL-${name}.txt`, 'utf8')).toContain(
        'SIL Open Font License, Version 1.1',
      );
    }
  });
});

function rulesOf(family: string, style: string): string[] {
  return (css.match(/@font-face \{[^}]*\}/g) ?? []).filter(
    (rule) => rule.includes(`font-family: '${family}';`) && rule.includes(`font-style: ${style};`),
  );
}

function covers(rule: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(
    ([, from = '', to = from]) => parseInt(from, 16) <= code && code <= parseInt(to, 16),
  );
}
