import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../src/parse/recognisers/is-date-line.ts';

const table = (test: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('knows: %s', (text) => expect(test(text)).toBe(true));
  it.each(no)('leaves: %s', (text) => expect(test(text)).toBe(false));
};

describe('isDateLine', () =>
  table(
    (each) => isDateLine(each, english),
    [
      'November 26, 2025',
      'Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024',
      'Sat 24 Feb 2024 12.42 CET',
      '1 day ago',
      'Published April 26, 2023 2:20pm EDT',
      '5 min read',
      'Updated 4:12 PM GMT, March 3, 2024',
    ],
    ['They met on November 26, 2025.', 'In 2014', '2014', 'The day after', '16 people'],
  ));
