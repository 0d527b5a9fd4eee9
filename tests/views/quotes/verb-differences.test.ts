import { describe, expect, test } from 'vitest';
import { verbDifferences } from '../../../src/views/quotes/verb-differences.ts';
import { textOf } from '../../render/text-content.ts';
import { storyOf } from '../story-of.ts';

/** What is listed of reports that each introduce words of Anna Brandt: the words, then who has which verb. */
const listed = (articles: Readonly<Record<string, string>>): string[] =>
  verbDifferences(storyOf({ articles })).map(
    ({ html, verbs }) =>
      `${textOf(html)} ${verbs.map(({ outlets, verb }) => `${outlets.map(({ letter }) => letter).join('')} ${verb}`).join(', ')}`,
  );

const WORDS = 'We will open the old bridge again in the spring';

describe('verbDifferences', () => {
  test('lists words that two outlets print alike beside other verbs', () => {
    expect(
      listed({
        a: `“${WORDS},” Anna Brandt said.\n`,
        b: `“${WORDS},” Anna Brandt insisted.\n`,
        c: `Anna Brandt said: “${WORDS}.”\n`,
      }),
    ).toEqual([`${WORDS}, AC said, B insisted`]);
  });
  test('is silent where the other verb stands beside other words', () => {
    expect(
      listed({
        a: `“${WORDS},” Anna Brandt said.\n`,
        b: '“We will open the new bridge again in the spring,” Anna Brandt insisted.\n',
      }),
    ).toEqual([]);
  });
  test('forms of one verb are no other verbs', () => {
    expect(listed({ a: `“${WORDS},” Anna Brandt said.\n`, b: `“${WORDS},” Anna Brandt says.\n` })).toEqual(
      [],
    );
  });
  test('of what one prints in part, shows the words that both print', () => {
    expect(
      listed({
        a: `“${WORDS}, and not before that,” Anna Brandt said.\n`,
        b: `“${WORDS},” Anna Brandt insisted.\n`,
      }),
    ).toEqual([`${WORDS}, A said, B insisted`]);
  });
  test('an outlet that prints them twice beside two verbs has both', () => {
    const twice = `“${WORDS},” Anna Brandt said.\n\nThe council met.\n\n“${WORDS},” Anna Brandt insisted.\n`;
    expect(listed({ a: twice, b: `“${WORDS},” Anna Brandt said.\n` })).toEqual([
      `${WORDS}, AB said, A insisted`,
    ]);
    expect(listed({ a: twice, b: 'Nobody spoke.\n' })).toEqual([]);
  });
});
