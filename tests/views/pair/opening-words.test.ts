import { expect, test } from 'vitest';
import { openingInMarks } from '../../../src/views/pair/opening-words.ts';

test.each([
  ['the gates are shut', '“the gates are shut”'],
  ['one two three four five six seven', '“one two three four five six …”'],
  // Marks inside marks would have to be changed.
  ['he said “shut”', 'he said “shut”'],
  ['he told me to “shut the gates for good”', 'he told me to “shut the …'],
  // A mark that opens where the words end belongs to those that follow.
  ['he said that it was so “shut for good”', '“he said that it was so …”'],
])('%s: %s', (text, shown) => {
  expect(openingInMarks(text)).toBe(shown);
});
