import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { isByline } from '../../../src/parse/recognisers/is-byline.ts';

const table = (test: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('knows: %s', (text) => expect(test(text)).toBe(true));
  it.each(no)('leaves: %s', (text) => expect(test(text)).toBe(false));
};

describe('isByline', () =>
  table(
    (each) => isByline(each, english),
    [
      'By Ann Lee',
      'by Ann Lee and Bo Chan',
      'byAnn Lee',
      'By Ann Lee | Example News',
      'Ann Lee · Example News · Posted: Aug 08, 2024 4:00 AM EDT',
      '5 hours ago07:32 Ann Lee',
      'Author of the article:',
    ],
    [
      'By Monday the water had risen again.',
      'By then nobody cared',
      'Ann Lee was there on Aug 08, 2024.',
      'Stand by me',
      'By Monday they said: „Nobody slept.“',
      'By Monday they said: »Nobody slept.«',
    ],
  ));
