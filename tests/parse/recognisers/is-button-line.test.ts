import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { isButtonLine } from '../../../src/parse/recognisers/is-button-line.ts';

const table = (test: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('knows: %s', (text) => expect(test(text)).toBe(true));
  it.each(no)('leaves: %s', (text) => expect(test(text)).toBe(false));
};

describe('isButtonLine', () =>
  table(
    (each) => isButtonLine(each, english),
    [
      'Share',
      'Copy link',
      'Share on Facebook',
      'Print this article',
      'View comments',
      '***',
      '1.2k',
      'Advertisement 2',
      'cancel email link share Share bookmark Save',
    ],
    [
      'Share of voters who agree',
      'What went wrong?',
      'Comments by the mayor angered many',
      'Save the pier',
      '„Share.“',
      '»Share.«',
    ],
  ));
