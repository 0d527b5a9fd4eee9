import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearestPassage } from '../../src/claims/find-nearest-passage.ts';
import { words } from '../../src/text/words.ts';
import { anyText } from '../corpus/any-text.ts';
import { growth, IN_LINE } from '../growth.ts';

const TEXT =
  'The old bridge will close on Monday, the council said. “We can’t wait,” said Mayor Holm.\n\nThe repairs of the bridge will cost 2.4 million crowns — and take until May. The council said no more.';

const nearest = (exact: string, text = TEXT) => {
  const found = findNearestPassage(text, exact);
  return found && `${text.slice(found.span.start, found.span.end)} | ${found.difference}`;
};

describe('findNearestPassage(text, exact)', () => {
  test.each([
    [
      'a word changed in the middle',
      'bridge will shut on Monday',
      'bridge will close on Monday | “shut” given, “close” printed',
    ],
    [
      'a word changed at the start',
      'new bridge will close',
      'old bridge will close | “new” given, “old” printed',
    ],
    [
      'a word changed at the end',
      'will close on Tuesday',
      'will close on Monday | “Tuesday” given, “Monday” printed',
    ],
    [
      'a word put in',
      'bridge will surely close on Monday',
      'bridge will close on Monday | “surely” given, nothing printed',
    ],
    [
      'a word left out',
      'bridge close on Monday',
      'bridge will close on Monday | nothing given, “will” printed',
    ],
    ['a number changed', 'cost 2.5 million crowns', 'cost 2.4 million crowns | “2.5” given, “2.4” printed'],
    [
      'another apostrophe',
      "“We can't wait",
      "“We can’t wait | the same words, written otherwise: ' (U+0027) given, ’ (U+2019) printed",
    ],
    [
      'another dash',
      'million crowns – and take',
      'million crowns — and take | the same words, written otherwise: – (U+2013) given, — (U+2014) printed',
    ],
    [
      'a no-break space',
      '2.4\u00a0million',
      '2.4 million | the same words, written otherwise: a blank (U+00A0) given, a blank (U+0020) printed',
    ],
    ['a soft hyphen', 'the coun\u00adcil said', 'the council said | '],
    [
      'a line break folded by YAML',
      'Mayor Holm. The repairs',
      'Mayor Holm.\n\nThe repairs | the same words, written otherwise: a blank (U+0020) given, a line break (U+000A) printed',
    ],
    ['a line break too many at the end', 'until May.\n', 'until May.  | '],
    [
      'a capital',
      'the repairs of',
      'The repairs of | the same words, written otherwise: t (U+0074) given, T (U+0054) printed',
    ],
    [
      'another mark at the end',
      'close on Monday.',
      'close on Monday, | the same words, written otherwise: . (U+002E) given, , (U+002C) printed',
    ],
    [
      'two differences',
      'The new bridge will close on Tuesday, the council said',
      'The old bridge will close on Monday, the council said | first difference: “new” given, “old” printed',
    ],
  ])('%s', (_, exact, expected) => {
    expect(nearest(exact)).toContain(expected.trimEnd());
  });

  test.each([
    ['other words', 'nobody knows where the money went'],
    ['no words', '— ! —'],
    ['nothing', ''],
  ])('finds nothing for %s', (_, exact) => expect(findNearestPassage(TEXT, exact)).toBeNull());

  test('finds nothing in a text without words', () =>
    expect(findNearestPassage(' … ', 'the bridge')).toBeNull());

  test('does not reach into the sentence before or behind for words that were made up', () => {
    const fire = 'It burned for hours and was then under control. Nobody was hurt. The mayor came at dawn.';
    expect(nearest('No one was hurt.', fire)).toMatch(/^Nobody was hurt\. \| /u);
    expect(nearest('And nobody was hurt', fire)).toMatch(/^Nobody was hurt \| /u);
    expect(nearest('Luckily, no one: nobody was hurt', fire)).toMatch(/^Nobody was hurt \| /u);
    expect(nearest('nobody was hurt or killed', fire)).toMatch(/^Nobody was hurt \| /u);
    expect(nearest('under controls. Nobody was hurt', fire)).toMatch(/^under control\. Nobody was hurt \| /u);
    expect(nearest('out of control. Nobody was hurt', fire)).toMatch(
      /^then under control\. Nobody was hurt \| /u,
    );
  });

  test('of equal passages takes the first', () => {
    expect(findNearestPassage('a red car. a red bus. a red van.', 'a red tram')?.span).toEqual({
      start: 0,
      end: 9,
    });
  });

  test('stays inside the text, on any texts, and says the same twice', () => {
    const prose = fc
      .array(fc.constantFrom('a', 'b', 'c', 'the', 'x.', '“y”', '\n', '—', 'é', '😀', '1,000'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(prose, anyText()), fc.oneof(prose, anyText()), (text, exact) => {
        const found = findNearestPassage(text, exact);
        if (found === null) return true;
        const { span, share, difference } = found;
        return (
          span.start >= 0 &&
          span.start < span.end &&
          span.end <= text.length &&
          share >= 0.5 &&
          share <= 1 &&
          difference !== '' &&
          JSON.stringify(findNearestPassage(text, exact)) === JSON.stringify(found)
        );
      }),
      { numRuns: 200 },
    );
  });

  test('finds a passage again after one of its words was changed', () => {
    const text = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 3, max: 8 }), fc.nat(), (all, from, length, which) => {
        const whole = all.join(' ');
        const list = words(whole);
        const first = from % (list.length - length);
        const passage = { start: list[first]?.start ?? 0, end: list[first + length - 1]?.end ?? 0 };
        const parts = whole.slice(passage.start, passage.end).split(' ');
        parts[which % length] = 'QUITEOTHER';
        expect(findNearestPassage(whole, parts.join(' '))?.span).toEqual(passage);
      }),
      { numRuns: 200 },
    );
  });

  test('does not run away on a long text of one word', () => {
    expect(
      growth((size) => findNearestPassage('the '.repeat(size), 'the other '.repeat(400)), 6_000),
    ).toBeLessThan(IN_LINE);
  });
});
