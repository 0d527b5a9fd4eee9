import { english } from '../../src/language/en/english.ts';
import { describe, expect, test } from 'vitest';
import { linkPassages } from '../../src/align/link-passages.ts';
import { article } from './cases.ts';

/** What the first sentences of two short reports are to each other. */
function strengthOf(one: string, two: string): string | undefined {
  const a = article('a', [
    one,
    'Colin Baird, the mayor, spoke of a dark day for Harlow.',
    'The ferry terminal is to open again in spring.',
  ]);
  const b = article('b', [
    'Colin Baird, the mayor, spoke of a dark day for Harlow.',
    'The ferry terminal is to open again in spring.',
    two,
  ]);
  return linkPassages(a, b, english).find(
    (link) => link.a.start === 0 && b.text.slice(link.b.start, link.b.end) === two,
  )?.strength;
}

describe('what may be called the same', () => {
  test.each([
    [
      'a day of the week and a verb of reporting',
      'A warehouse at the old quay burned to the ground on Sunday night.',
      'Police are looking for a white van that was seen near the hall at about 11.30 p.m. on Sunday.',
    ],
    [
      'a verb of reporting',
      'Residents told of an explosion.',
      'The fire chief told reporters that the cause was unclear.',
    ],
    [
      'one word',
      'Leaked report reveals the advice of the surveyor',
      'He suggested the papers were likely leaked to hinder the sale.',
    ],
    [
      'other figures',
      'The damage is estimated at 5 million dollars.',
      'The insurer puts the damage at 3.5 million dollars.',
    ],
  ])('not what rests on %s', (_, one, two) => {
    expect(strengthOf(one, two)).not.toBe('same');
  });

  test.each([
    [
      'words',
      'Fire chief Ole Brandt said the sprinklers were switched off for maintenance.',
      'Brandt, the fire chief, said the sprinkler system was off for maintenance.',
    ],
    [
      'a figure with a word',
      'Damage is put at $3.5 million.',
      'The insurer puts the damage at 3.5 million dollars.',
    ],
    [
      'wording, whatever the figures',
      'Brandt said the sprinklers had been switched off for maintenance on 3 May.',
      'The sprinklers had been switched off for maintenance on 4 June, Brandt said.',
    ],
  ])('what rests on %s', (_, one, two) => {
    expect(strengthOf(one, two)).toBe('same');
  });

  test('days, months and verbs of reporting alone make no link', () => {
    expect(
      strengthOf(
        'Visitors will be let in again on Wednesday.',
        'The court said on Wednesday that it had asked for help.',
      ),
    ).toBeUndefined();
  });
});
