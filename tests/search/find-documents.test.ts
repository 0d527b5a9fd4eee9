import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY } from '../../src/search/query/query-limits.ts';
import { tellingOf } from '../../src/search/close-words.ts';
import { find, hits, libraryOf, shown, storyTexts, type Said } from './library.ts';

const QUOTES: readonly Said[] = [
  ['The bridge will stay closed until the pillars are safe', 'Anna Brandt'],
  ['We don’t know who pays for the repair of the bridge', 'Carl Dorn'],
  ['Nobody was hurt on Monday', 'Carl Dorn'],
  ['It’s not the end of the world, it’s a start', 'Zoë Müller'],
  ['The art of building bridges is old'],
  ['A café by the river – that is all we want', 'Zoë Müller'],
  ['Three million euros is a well-spent sum', 'Anna Brandt'],
  ['Closed means closed', 'Anna Brandt'],
  ['[W]e talk[ed] for twelve … hours about the U.S. plan [of March], and on October 14 again', 'Carl Dorn'],
];
const library = libraryOf(
  storyTexts(
    {
      north: {
        lines: [
          'The bridge is shut',
          ...QUOTES.map(([words]) => `“${words},” they said.`),
          'Ms. Brandt left at noon.',
        ],
        said: QUOTES,
        headlines: [0],
      },
      south: { lines: ['A ferry will run from Tuesday.'] },
    },
    {
      claims: [['ferry', 'A ferry is to carry people over the river.']],
      people: [{ name: 'Anna Brandt', aliases: ['Ana Brant', 'the mayor', 'Brandt'] }],
    },
  ),
);
const first = (query: string) => hits(library, query)[0]?.document.text;

describe('what is asked for comes first', () => {
  test.each([
    ['a whole quotation', 'The bridge will stay closed until the pillars are safe', 0],
    ['words in a row', 'who pays for the repair', 1],
    ['upper case', 'NOBODY WAS HURT', 2],
    ['straight marks for curly ones', "it's not the end", 3],
    ['no apostrophe', 'its not the end', 3],
    ['curly marks around it', '“Nobody was hurt on Monday,”', 2],
    ['no diacritics', 'a cafe by the river', 5],
    ['other dashes', 'by the river - that is all', 5],
    ['no hyphen and no comma', 'a well spent sum', 6],
    ['a typo', 'bridge will stay clsoed', 0],
    ['two typos', 'untill the pilars are safe', 0],
    ['a typo that makes another word', 'the and of the world its a start', 3],
    ['a word left out', 'bridge stay closed until pillars', 0],
    ['a word that is just begun', 'three milli', 6],
    ['words out of order', 'repair bridge pays', 1],
    ['a number in figures', '3 million euros', 6],
    ['a number in words', 'talked for 12 hours', 8],
    ['an ellipsis and brackets in the source', 'we talked for twelve hours about the US plan', 8],
    ['words around an editor’s', 'about the U.S. plan and on', 8],
    ['the month before the day', '14 october again', 8],
    ['white space of all kinds', '  nobody\u00a0was\n hurt ', 2],
  ] as const)('%s: %s', (_, query, quote) => {
    expect(first(query)).toBe(QUOTES[quote]?.[0]);
  });

  test('a name and a word: who said it goes before those who nearly do', () => {
    const two = libraryOf(
      storyTexts({
        north: {
          lines: [
            '“Dorn kept saying that he confirmed the pact,” she said.',
            '“Nobody can confirm that the pact will hold for long,” he said.',
          ],
          said: [
            ['Dorn kept saying that he confirmed the pact,', 'Anna Brandt'],
            ['Nobody can confirm that the pact will hold for long,', 'Carl Dorn'],
          ],
        },
      }),
    );
    expect(hits(two, 'Dorn confirm', { kind: 'quote' }).map(({ document }) => document.speaker)).toEqual([
      'Carl Dorn',
      'Anna Brandt',
    ]);
  });

  test('a phrase goes before the same words apart', () => {
    expect(first('closed means')).toBe('Closed means closed');
  });
  test('a whole word goes before one that only holds its letters', () => {
    expect(first('art')).toBe('The art of building bridges is old');
  });
  test('a speaker’s quotes, under other names and spellings too', () => {
    expect(
      new Set(
        hits(library, 'zoe muller')
          .slice(0, 2)
          .map(({ document }) => document.text),
      ),
    ).toEqual(new Set([QUOTES[3]?.[0], QUOTES[5]?.[0]]));
    for (const name of ['Brant', 'Brandt'])
      expect(
        hits(library, name)
          .filter(({ document }) => document.kind === 'quote')
          .map(({ document }) => document.speaker),
      ).toEqual(['Anna Brandt', 'Anna Brandt', 'Anna Brandt']);
    expect(hits(library, 'brant').map(shown)).toContain('Ms. [Brandt] left at noon.');
  });
});

describe('the telling words of a short query', () => {
  const fires = libraryOf(
    storyTexts(
      {
        north: {
          lines: [
            '“A plan was signed for all of us, just as it had been in Brask,” she said.',
            '“We are glad to be back in Brask,” she said.',
            'The mayor praised the Brask plan and left.',
            'The end of the long fire came at noon.',
            'A fire ends.',
            'They saw the end of the fire.',
            'Anna Brandt came back at noon.',
            // A small word is in many texts.
            ...['spring', 'summer', 'autumn', 'winter', 'Brest'].map((where) => `They met in ${where}.`),
          ],
          said: [
            ['A plan was signed for all of us, just as it had been in Brask,', 'Anna Brandt'],
            ['We are glad to be back in Brask,', 'Anna Brandt'],
          ],
        },
      },
      { people: [{ name: 'Anna Brandt', aliases: [] }] },
    ),
  );
  const texts = (query: string) => hits(fires, query).map(({ document }) => document.text);
  test('come before the same words far apart, also turned round, in whatever kind', () =>
    expect(texts('plan in Brask')[0]).toBe('The mayor praised the Brask plan and left.'));
  test('do not come before the query as it is', () =>
    expect(texts('end of the fire')[0]).toBe('They saw the end of the fire.'));
  test('are none where a speaker is named, who stands elsewhere, nor in a quotation', () => {
    const places = (query: string) => tellingOf(find(fires, query).query, ['Anna Brandt']);
    expect(places('plan in Brask')).toEqual([0, 2]);
    expect(places('brandt brask')).toEqual([]);
    expect(places('they saw the end of the fire')).toEqual([]);
  });
});

describe('kinds', () => {
  test('quotes stand before claims, sentences and headlines', () => {
    expect(find(library, 'bridge').groups.map(({ kind }) => kind)).toEqual(['quote', 'headline']);
    expect(find(library, 'ferry').groups.map(({ kind }) => kind)).toEqual(['claim', 'sentence']);
  });
  test('a kind whose best hit answers better stands before them', () => {
    const two = libraryOf(
      storyTexts({
        north: {
          lines: ['“The old ferry leaves the town,” she said.', 'The ferry leaves the town and harbour.'],
          said: [['The old ferry leaves the town,', 'Anna Brandt']],
        },
      }),
    );
    expect(find(two, 'ferry leaves town harbour').groups.map(({ kind }) => kind)).toEqual([
      'sentence',
      'quote',
    ]);
    expect(find(two, 'ferry leaves').groups[0]?.kind).toBe('quote');
  });
  test('a sentence that only repeats a quote is left out, one that says more is not', () => {
    expect(hits(library, 'nobody was hurt').map(({ document }) => document.kind)).toEqual(['quote']);
    expect(hits(library, 'nobody was hurt on monday they').map(({ document }) => document.kind)).toContain(
      'sentence',
    );
  });
  test('a hit leads to its sentence, its claim', () => {
    const [claim, sentence] = hits(library, 'ferry');
    expect(claim?.document.id).toBe('ferry');
    expect(sentence?.document.id).toMatch(/^s-[a-z0-9]+$/u);
  });
});

describe('filters', () => {
  test('by kind, outlet and speaker, alone and together', () => {
    expect(find(library, 'bridge', { kind: 'headline' }).groups.map(({ kind }) => kind)).toEqual([
      'headline',
    ]);
    expect(hits(library, 'ferry', { outlet: 'south-post' }).map(({ document }) => document.kind)).toEqual([
      'sentence',
    ]);
    expect(hits(library, 'closed', { speaker: 'Carl Dorn' })).toEqual([]);
    expect(
      hits(library, 'the', { speaker: 'Zoë Müller', kind: 'quote' }).map(({ document }) => document.speaker),
    ).toEqual(['Zoë Müller', 'Zoë Müller']);
  });
  test('without words they list what passes; without either there is nothing', () => {
    expect(hits(library, '', { speaker: 'Carl Dorn' }).map(({ document }) => document.text)).toEqual([
      QUOTES[1]?.[0],
      QUOTES[2]?.[0],
      QUOTES[8]?.[0],
    ]);
    expect(hits(library, '', { kind: 'claim' })).toHaveLength(1);
    expect(find(library, '').groups).toEqual([]);
  });
});

describe('nothing to find', () => {
  test.each(['', '   ', '“”', '?!…', '🙂', '🙂🙂 !!', '\u200b', '.*', '(((', '\ud83d', '\u202e\u202c'])(
    '%j finds nothing',
    (query) => {
      expect(find(library, query)).toMatchObject({ query: [], groups: [], nearest: [] });
    },
  );
  test('words that stand nowhere', () => {
    expect(find(library, 'xqzzvk wqjjpf')).toMatchObject({ groups: [], nearest: [] });
  });
  test('what shares some words is not shown as found, but as the nearest', () => {
    const { groups, nearest } = find(library, 'the bridge was painted yellow by tourists from abroad');
    expect(groups).toEqual([]);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });
  test('of a quotation of which hardly a word is printed, the passages with its rarest words come nearest', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `They never spoke of room ${i} before.`);
    const few = libraryOf(
      storyTexts({ north: { lines: [...lines, 'A road leads to Tarnau.', 'It is over.'] } }),
    );
    const { groups, nearest } = find(few, 'we shall never leave those who stayed behind in Tarnau');
    expect(groups).toEqual([]);
    expect(nearest.map(({ document }) => document.text)).toEqual(['A road leads to Tarnau.']);
    expect(nearest[0]?.marks.map(({ start, end }) => 'A road leads to Tarnau.'.slice(start, end))).toEqual([
      'Tarnau',
    ]);
    // Neither small words nor slips of other words are a ground for a guess.
    expect(find(few, 'we shall never leave those who stayed behind in Tarneu').nearest).toEqual([]);
    expect(find(few, 'it should be over for those who stayed behind there').nearest).toEqual([]);
  });
  test('among no texts', () => {
    expect(find(libraryOf(), 'bridge').groups).toEqual([]);
  });
});

describe('any query', () => {
  test('signs of patterns, of search languages and of HTML are words or nothing', () => {
    for (const query of [
      '[a-z]+ (bridge',
      'bridge|pillars',
      '^bridge$',
      '!bridge',
      "'bridge",
      '=bridge',
      '\\bridge\\',
      '"bridge',
      'a{1000}',
      '<b>bridge</b>',
      '&lt;',
    ])
      expect(() => find(library, query)).not.toThrow();
    expect(first('"the pillars" (are safe)')).toBe(QUOTES[0]?.[0]);
  });
  test('of 10,000 characters is answered like its beginning', () => {
    for (const query of [
      'a'.repeat(10_000),
      'bridge '.repeat(1_500),
      '.'.repeat(10_000),
      'ﷺ'.repeat(10_000),
      Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(' '),
    ]) {
      expect(find(library, query).groups).toEqual(find(library, query.slice(0, LONGEST_QUERY)).groups);
    }
    // Without the cut, the words behind it would be looked for too.
    const query = 'pillars'.padEnd(LONGEST_QUERY) + 'xylophone '.repeat(940);
    expect(find(library, query).groups).toEqual(find(library, 'pillars').groups);
    expect(find(library, query).groups).not.toEqual([]);
  });
  test('finds documents once each, marks whole letters in order', () => {
    const unit = fc.constantFrom(
      'bridge',
      'closed',
      'pilars',
      ' ',
      '“',
      "'",
      '|',
      '!',
      '*',
      'é',
      '🙂',
      'Brandt',
      '\\',
      '(',
      'ﬁ',
      'the',
      '14 ',
      '[w]',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 30, unit: 'binary' }),
          fc.array(unit, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (query) => {
          const found = hits(library, query);
          expect(new Set(found.map(({ document }) => document)).size).toBe(found.length);
          for (const { document, marks } of found) {
            let at = -1;
            for (const { start, end } of marks) {
              expect(start).toBeGreaterThan(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(document.text.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
  test('any words of a quotation in a row find a quote that holds them', () => {
    fc.assert(
      fc.property(
        fc.nat(QUOTES.length - 2),
        fc.nat(10),
        fc.integer({ min: 1, max: 6 }),
        (i, from, length) => {
          const words = QUOTES[i]?.[0].split(' ') ?? [];
          const query = words.slice(from % words.length, (from % words.length) + length).join(' ');
          if (!/\p{L}/u.test(query)) return;
          const plain = (text: string) =>
            ` ${text
              .replace(/[^\p{L}\p{N}’ ]+/gu, ' ')
              .replace(/\s+/gu, ' ')
              .trim()
              .toLowerCase()} `;
          expect(plain(first(query) ?? '')).toContain(plain(query).trim());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('forms of a word, words apart and together, and fillers', () => {
  const texts = libraryOf(
    storyTexts({
      north: { lines: ['They twisted the land swap.', 'A landfill stands by the river.'] },
      south: { lines: ['The deepest respect is due, they said on Monday.'] },
      east: { lines: ['Deep respect is due to her.', 'The interest is low.'] },
    }),
  );
  const found = (query: string) =>
    hits(texts, query).map(({ document, otherForms }) => [document.text, otherForms]);
  test('another form is found and named as such, after the word itself', () => {
    expect(found('twisting')).toEqual([['They twisted the land swap.', ['twisted']]]);
    expect(found('deep respect')).toEqual([
      ['Deep respect is due to her.', []],
      ['The deepest respect is due, they said on Monday.', ['deepest']],
    ]);
    expect(found('interesting')).toEqual([['The interest is low.', ['interest']]]);
    expect(found('inter')).toEqual([['The interest is low.', []]]);
  });
  test('a word that texts have as two, and two that they have as one', () => {
    expect(found('landswap').map(([text]) => text)).toEqual(['They twisted the land swap.']);
    expect(found('land fill').map(([text]) => text)).toEqual(['A landfill stands by the river.']);
    // Its halves stand in the text, but not side by side.
    expect(found('theyswap')).toEqual([]);
  });
  test('a filler that nobody prints does not count', () => {
    expect(found('um, the deepest, uh, respect is due').map(([text]) => text)).toContain(
      'The deepest respect is due, they said on Monday.',
    );
  });
});
