import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAPER } from '../../src/model/site-file.ts';
import { siteStyle } from '../../src/views/site-style.ts';

test('a site that looks as it comes has no sheet of its own', () => {
  expect(siteStyle({})).toBeNull();
});

test('hues, accent and faces as the style sheet names them', () => {
  const css = siteStyle({
    colours: [{ light: '#2c50a8', dark: '#6f8fe6' }],
    accent: { light: '#1d4f8c', dark: '#9cc3f2' },
    fonts: { text: { file: 'f/own.woff2', italic: 'f/own-italic.woff2' } },
  });
  expect(css).toContain('--outlet-1: light-dark(#2c50a8, #6f8fe6);');
  expect(css).toContain('--way: light-dark(#1d4f8c, #9cc3f2);');
  expect(css).toContain("src: url('./fonts/text.woff2');");
  expect(css).toMatch(/font-style: italic;[^}]*text-italic\.woff2/u);
  expect(css).toMatch(/--serif: 'Site Text', Newsreader/u);
  expect(css).not.toContain('--sans');
});

test('every token that a site may set is one of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const name of ['outlet-1', 'outlet-5', 'way', 'serif', 'sans']) expect(tokens).toContain(`--${name}:`);
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark})`);
});
