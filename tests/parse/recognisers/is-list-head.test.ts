import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { isListHead } from '../../../src/parse/recognisers/is-list-head.ts';

const table = (test: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('knows: %s', (text) => expect(test(text)).toBe(true));
  it.each(no)('leaves: %s', (text) => expect(test(text)).toBe(false));
};

describe('isListHead', () =>
  table(
    (each) => isListHead(each, english),
    [
      'Related stories',
      'Most read',
      'READ MORE',
      'More from Politics',
      'Up Next',
      'Tags:',
      'Comments (12)',
      'You may also like',
    ],
    ['More from him was not to be had.', 'Read on, he said', 'The most popular mayor', 'A related matter'],
  ));
