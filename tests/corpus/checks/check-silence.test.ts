import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contentFolder, problemsOf } from '../content-folder.ts';

const TOLD = 'The council shut the old bridge after engineers found cracks.';

const twins = (silent: string, evidence: readonly string[] = [TOLD], cells: Record<string, unknown> = {}) =>
  problemsOf(
    contentFolder({
      'stories/s/articles/north.txt': `Bridge shut\n\n${TOLD} A ferry will run every hour from Monday on.\n`,
      'stories/s/articles/south.txt': `Crossing closed\n\nNobody was hurt. ${silent}\n`,
      'stories/s/claims.yaml': stringify({
        examined: ['north', 'south'],
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [
              {
                id: 'shut',
                statement: 'The bridge was shut.',
                cells: { north: { state: 'reports', evidence }, ...cells },
              },
            ],
          },
        ],
      }),
    }),
  ).filter((line) => line.includes('silent-twin'));

test('a silent cell whose article prints the evidence word for word is an error at its place', () => {
  expect(twins('“The council shut the old bridge, after engineers found cracks”, it said.')).toEqual([
    'stories/s/claims.yaml:10:9 silent-twin `south` is silent on claim `shut`, but prints “The council shut the old bridge, after engineers found cracks”, the words that `north` reports it in',
  ]);
});
test('so it is where the cell is written as silent', () => {
  expect(twins(TOLD, [TOLD], { south: { state: 'silent' } })[0]).toContain('claims.yaml:15:11 silent-twin');
});
test('other words, part of the evidence or a few words are no twin', () => {
  expect(twins('The council shut the new bridge after engineers found cracks.')).toEqual([]);
  expect(twins(TOLD, [TOLD, 'A ferry will run every hour'])).toEqual([]);
  expect(twins('After engineers found cracks it snowed.', ['after engineers found cracks'])).toEqual([]);
});
test('says nothing of a cell that is not examined or tells the claim', () => {
  expect(twins(TOLD, [TOLD], { south: { state: 'reports', evidence: [TOLD] } })).toEqual([]);
});
