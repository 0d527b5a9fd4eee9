import { expect, test } from 'vitest';
import { cellOf } from '../../../src/views/claim-cells.ts';
import { creditIn } from '../../../src/views/wording/credit-in.ts';
import { claimed } from '../claimed.ts';
import { articleIn } from '../story-of.ts';

const TEXT =
  'The Herald reported that the bridge is shut. The Courier suggested that it was cracked. It is shut, people say.\n';

test('a credit stands with the evidence in whose sentence the article gives it, and nowhere else', () => {
  const story = claimed(
    { a: TEXT, b: 'All is quiet.\n' },
    {
      id: 'shut',
      cells: {
        a: { state: 'reports', evidence: ['the bridge is shut', 'It is shut'], attribution: 'The Herald' },
      },
    },
  );
  const article = articleIn(story, 'a');
  const cell = cellOf(story.claims[0]!, 'a');
  const credit = (words: string) => {
    const start = TEXT.indexOf(words);
    return creditIn(article, cell, { start, end: start + words.length });
  };
  expect(credit('the bridge is shut')).toBe('The Herald');
  expect(credit('it was cracked')).toBeNull();
  expect(credit('It is shut')).toBeNull();
  expect(creditIn(article, undefined, { start: 0, end: 5 })).toBeNull();
});
