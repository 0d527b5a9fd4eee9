import { english } from '../../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/model/quote.ts';
import type { Stretch } from '../../../src/model/stretch.ts';
import { collateWords } from '../../../src/utterances/collation/collate-words.ts';
import { splitSegments } from '../../../src/utterances/split-segments.ts';

/** Each article prints one quote and nothing else. */
function lay(printings: Record<string, string>, utteranceOf?: () => string): Stretch[] {
  return collateWords(
    Object.entries(printings).flatMap(([article, text]) =>
      splitSegments(article, text, quoteOf(text), english),
    ),
    'Marta Lindqvist',
    english,
    utteranceOf,
  ).map(({ stretch }) => stretch);
}

function quoteOf(text: string): Quote {
  return {
    id: 'q-1',
    start: 0,
    end: text.length,
    kind: 'full',
    speaker: 'Marta Lindqvist',
    cue: null,
    rule: 'test',
    utterance: null,
    addressee: null,
    speakers: ['Marta Lindqvist'],
    mention: null,
  };
}

/** `[ab] we have [a] talked`: the words with their printers where these change. */
function show(stretch: Stretch): string {
  let before = '';
  return stretch.words
    .map(({ form, printed }) => {
      const who = printed
        .map(({ article }) => article)
        .toSorted()
        .join('');
      const shown = who === before ? form : `[${who}] ${form}`;
      before = who;
      return shown;
    })
    .join(' ');
}

const LONG = 'We have talked about this bridge for eleven years and we are done talking about steel.';

describe('splitSegments', () => {
  it.each([
    ['one', 'We have talked.', ['we have talked']],
    ['at three stops', 'We have... talked.', ['we have', 'talked']],
    ['at stops in brackets', 'A good call (...)I told him.', ['a good call', 'i told him']],
    ['at a sign in brackets', 'We have […] talked', ['we have', 'talked']],
    ['not at an abbreviation', 'The U.S. has talked', ['the u.s has talked']],
  ])('cuts %s', (_name, text, expected) => {
    expect(
      splitSegments('a', text, quoteOf(text), english).map(({ words }) =>
        words.map(({ form }) => form).join(' '),
      ),
    ).toEqual(expected);
  });

  it('knows what an outlet put in', () => {
    const text = 'I would call [the mayor] today';
    expect(
      splitSegments('a', text, quoteOf(text), english)[0]
        ?.words.filter(({ inserted }) => inserted)
        .map(({ form }) => form),
    ).toEqual(['the', 'mayor']);
  });
});

describe('collateWords', () => {
  it('lays a cut printing onto the fullest', () => {
    expect(lay({ a: LONG, b: 'for eleven years and we are done' }).map(show)).toEqual([
      '[a] we have talked about this bridge [ab] for 11 years and we are done [a] talking about steel',
    ]);
  });

  it('extends a stretch at both ends where printings overlap', () => {
    expect(
      lay({
        a: 'this bridge for eleven years and we are done talking',
        b: 'We have talked about this bridge for eleven years',
        c: 'and we are done talking about steel and tolls forever',
      }).map(show),
    ).toEqual([
      '[b] we have talked about [ab] this bridge for 11 years [ac] and we are done talking [c] about steel and tolls forever',
    ]);
  });

  it('puts changed words in their place', () => {
    const [stretch] = lay({
      a: LONG,
      b: 'We have talked about this bridge for twelve years and we are done talking about steel.',
    });
    expect(stretch?.variants).toEqual([expect.objectContaining({ article: 'b', from: 7, to: 8 })]);
    expect(show(stretch as Stretch)).toContain('[a] 11 [ab] years');
  });

  it('does not join stretches by a common short run', () => {
    expect(
      lay({ a: LONG, b: 'and we are going to the island with the whole town council tomorrow' }),
    ).toHaveLength(2);
  });

  it('does not place words that fit two places', () => {
    expect(
      lay({ a: 'the bridge will stay and the bridge will go and nobody knows', b: 'the bridge will' }),
    ).toHaveLength(2);
  });

  it('lays words before a gap next to the rest of their quote, where they come more than once', () => {
    const whole =
      'I think we are going to get there. And I think, Yuri, the council will give me a lot of space.';
    const parted = 'I think… the council will give me a lot of space';
    expect(lay({ a: whole, b: parted }, () => 'u').map(show)).toEqual([
      '[a] i think we are going to get there and [ab] i think [a] yuri [ab] the council will give me a lot of space',
    ]);
    const after = 'the council will give me space. I think so, and I think not.';
    expect(lay({ a: after, b: 'the council will give me space … I think' }, () => 'u').map(show)).toEqual([
      '[ab] the council will give me space i think [a] so and i think not',
    ]);
    // Words that the other does not print on that side of the gap stand apart.
    expect(lay({ a: whole, b: 'the council … we are going to get there' }, () => 'u')).toHaveLength(2);
  });

  it('lays a reworded printing onto the longest of its utterance, with the other words as a variant', () => {
    const printings = {
      c: 'the deepest respect',
      d: 'the deepest respect for Mayor Berg',
      a: 'deep respect for Berg',
    };
    const [stretch, further] = lay(printings, () => 'u');
    expect(further).toBeUndefined();
    expect(show(stretch as Stretch)).toBe('[cd] the deepest [acd] respect [ad] for [d] mayor [ad] berg');
    expect(
      stretch?.variants.map(({ article, start, end, from, to }) => [
        article,
        printings.a.slice(start, end),
        from,
        to,
      ]),
    ).toEqual([['a', 'deep', 0, 2]]);
    // Of two utterances they are two remarks.
    expect(lay(printings)).toHaveLength(2);
  });

  it('does not lay words of one utterance that have little in common', () => {
    expect(lay({ a: LONG, b: 'the steel of this island' }, () => 'u')).toHaveLength(2);
  });

  it('shows an outlet’s insertion as nobody else’s', () => {
    const [stretch] = lay({
      a: 'I would call today and say that the bridge is ready',
      b: 'I would call [the mayor] today and say that the bridge is ready',
    });
    expect(
      stretch?.words
        .filter(({ inserted }) => inserted)
        .map(({ form, printed }) => `${form} ${printed.map(({ article }) => article).join('')}`),
    ).toEqual(['the b', 'mayor b']);
  });

  const vocabulary =
    'bridge town mayor steel toll island council ready years talking we and the of to not will'.split(' ');
  const printing = fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 })
    .map((list) => list.join(' '));

  it('points every word at its printing, and does not depend on the order given', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), printing, { minKeys: 1 }),
        (printings) => {
          const laid = lay(printings);
          for (const { words } of laid)
            for (const { form, printed } of words)
              for (const { article, start, end } of printed)
                expect(printings[article]?.slice(start, end)).toBe(form);
          for (const { words } of laid)
            for (const { printed } of words)
              expect(new Set(printed.map(({ article }) => article)).size).toBe(printed.length);
          const turned = lay(Object.fromEntries(Object.entries(printings).toReversed()));
          expect(turned.map(show)).toEqual(laid.map(show));
        },
      ),
      { numRuns: 300 },
    );
  });
});
