import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contentFolder, problemsOf } from '../content-folder.ts';

const folder = (claim: unknown, rest: string) =>
  contentFolder({
    'stories/s/articles/north.txt': 'The bridge is shut. It is old, they say.\n',
    'stories/s/articles/river.txt': 'The bridge was shut.\n',
    'stories/s/articles/valley.txt': 'The river rose.\n',
    'stories/s/claims.yaml': stringify({
      examined: ['north', 'river', 'valley'],
      topics: [{ id: 't', title: 'T', claims: [claim] }],
    }),
    'stories/s/story.yaml': stringify({
      highlights: [
        {
          question: 'Shut?',
          claim: 'shut',
          lines: [
            { article: 'north', exact: 'The bridge is shut', mark: ['is'] },
            { article: 'valley', exact: 'The river rose', mark: [] },
          ],
          rest,
        },
      ],
    }),
  });
const claim = (note: string) => ({
  id: 'shut',
  statement: 'The bridge is shut.',
  cells: {
    north: { state: 'reports', evidence: ['The bridge is shut'], note },
    river: { state: 'reports', evidence: ['was shut'] },
  },
});
const states = (lines: readonly string[]) =>
  lines.filter((line) => /note-off-evidence|highlight-against-state/u.test(line));

test('a note quotes the sentences its cell rests on', () => {
  expect(states(problemsOf(folder(claim('has “is shut”.'), 'The others leave it out.')))).toEqual([]);
  expect(states(problemsOf(folder(claim('has “old”.'), 'The others leave it out.')))).toEqual([
    'stories/s/claims.yaml:16:13 note-off-evidence The note on claim `shut`, `north`, quotes “old”, which stands in no sentence of its evidence',
  ]);
});

test('the rest of a highlight does not name an outlet that reports the claim', () => {
  expect(states(problemsOf(folder(claim('as stated'), 'B leaves it out.')))).toEqual([
    'stories/s/story.yaml:12:5 highlight-against-state The rest names B, and `river` reports claim `shut`',
  ]);
});
