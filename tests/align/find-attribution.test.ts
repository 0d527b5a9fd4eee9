import { english } from '../../src/language/en/english.ts';
import { describe, expect, test } from 'vitest';
import { findAttribution } from '../../src/align/find-attribution.ts';
import { readTokens } from '../../src/align/read-tokens.ts';

/** The words found, as one text. */
function attribution(text: string): string {
  const tokens = readTokens(text, 0, text.length, english);
  const [from, to] = [text.indexOf('“'), text.lastIndexOf('”')];
  const found = findAttribution(
    text,
    tokens,
    new Set(tokens.filter(({ start }) => start > from && start < to)),
    english,
  );
  return [...found].map(({ start, end }) => text.slice(start, end)).join(' ');
}

describe('findAttribution', () => {
  test.each([
    [
      '“We would rather have an angry commuter than a dead one,” said Marian Petrie, who runs the roads.',
      'said Marian Petrie who runs the roads',
    ],
    ['The bridge will stay shut for six weeks, the county said on Tuesday.', 'the county said on Tuesday'],
    ['Trains stop at noon according to the operator.', 'according to the operator'],
    ['According to the police, nobody was hurt in the fire.', 'According to the police'],
    ['MARLOW (Newswire) — The ferry company sold two of its boats.', 'MARLOW Newswire'],
    ['Port Lee (Channel Six) The ferry company sold two of its boats.', 'Port Lee Channel Six'],
    ['MARLOW, Ostia -- The ferry company sold two of its boats.', 'MARLOW Ostia'],
    [
      'The harbour board did not immediately return a request for comment.',
      'not immediately return a request for comment',
    ],
    ['Petrie declined to comment on the sale of the two boats.', 'declined to comment'],
    ['The ferry company announced that it would add twelve crossings a day.', 'The ferry company announced'],
  ])('%s', (text, words) => {
    expect(attribution(text)).toBe(words);
  });

  test.each([
    'The bridge opened in 1967 and was last repainted in 2011.',
    'Officials say no.',
    'Captain Petrie (Marlow) said no.',
    'The LNPC – which runs the ferries – sold two boats.',
    '',
    'Speaking of “luck”, the minister left the hall without another word.',
  ])('nothing in “%s”', (text) => {
    expect(attribution(text)).toBe('');
  });
});
