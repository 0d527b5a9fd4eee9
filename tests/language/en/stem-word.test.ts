import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemWord } from '../../../src/language/en/stem-word.ts';

describe('stemWord', () => {
  test.each([
    ['congratulate', 'congratulated', 'congratulating', 'congratulations'],
    ['negotiate', 'negotiation', 'negotiators', 'negotiating'],
    ['recording', 'recorded', 'records', 'recordings'],
    ['announce', 'announced', 'announces', 'announcement'],
    ['plan', 'plans', 'planned', 'planning'],
    ['country', 'countries'],
    ['sell', 'sold', 'selling', 'sale'],
    ['die', 'died', 'deaths', 'killed'].slice(0, 3),
    ['visit', 'visited', 'visiting', 'visits'],
    ['agree', 'agreed', 'agreement', 'agreements'],
  ])('%s and its forms share a stem', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  test.each([
    ['police', 'policy'],
    ['minister', 'mine'],
    ['house', 'hours'],
    ['war', 'warning'],
    ['general', 'generous'],
  ])('%s and %s do not', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });

  test('leaves numbers and short words alone and never gives nothing', () => {
    expect(stemWord('800,000')).toBe('800,000');
    expect(stemWord('is')).toBe('is');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abceginorst'), minLength: 1, maxLength: 12 }),
        (word) => stemWord(word).length > 0,
      ),
    );
  });
});
