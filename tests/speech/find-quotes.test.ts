import { chooseLanguage } from '../../src/language/choose-language.ts';
import { english } from '../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rates } from '../../scripts/dev/quote-counts.ts';
import { FIXTURES, readFixtures, readSpeakerCases, scoreFixture } from '../../scripts/dev/quote-fixtures.ts';
import type { Block } from '../../src/model/block.ts';
import { Quote } from '../../src/model/quote.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import { growth, IN_LINE } from '../growth.ts';

const paragraphs = (text: string): Block[] =>
  [...text.matchAll(/\S[^\n]*/gu)].map((match) => ({
    type: 'paragraph',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
const quotesOf = (text: string, people: readonly { name: string; aliases: string[] }[] = []) =>
  findQuotes({ text, blocks: paragraphs(text), sentences: [] }, people, chooseLanguage(text)).map(
    (quote) => ({
      ...quote,
      words: text.slice(quote.start, quote.end),
    }),
  );

const fixtures = readFixtures(FIXTURES);

describe('the hand-marked documents', () => {
  it('are at least sixty', () => expect(fixtures.length).toBeGreaterThanOrEqual(60));
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const { errors } = scoreFixture(fixture);
    expect(errors).toEqual(KNOWN_ERRORS[fixture.name] ?? []);
  });
});

/** What the rules still get wrong: listed, so that a change in either direction shows. */
const KNOWN_ERRORS: Record<string, string[]> = {
  'statement-about': ['said by The watchdog, not Nora Blix: "thousands of potholes" (cue, then quote)'],
  'told-one-who-suggested': ['said to –, not a woman: "this is not the first generation to be tired."'],
};

describe('findQuotes', () => {
  it('names the rule of every quote and keeps to the model', () => {
    for (const fixture of fixtures) {
      for (const quote of findQuotes(
        { text: fixture.text, blocks: paragraphs(fixture.text), sentences: [] },
        fixture.people,
        english,
      )) {
        expect(Quote.parse(quote)).toEqual(quote);
        expect(quote.rule).not.toBe('');
      }
    }
  });

  it('takes no place behind a preposition for who called something by a name', () => {
    const text =
      'The lawyer Carla Mendes, who stands for the council, called the flood in Northam, Md., a “quiet disaster” and went home.';
    expect(quotesOf(text).map(({ speaker }) => speaker)).not.toContain('Northam');
  });

  it('gives the cue as the reporting verb', () => {
    const text = '“Enough,” Carla Mendes insisted.';
    const [quote] = quotesOf(text);
    expect(quote?.cue && text.slice(quote.cue.start, quote.cue.end)).toBe('insisted');
  });

  it.each(['Besides', 'Likewise', 'Elsewhere', 'Ultimately'])('takes “%s” for no part of a name', (word) => {
    const quotes = quotesOf(
      `Renata Kolbe spoke on Monday. ${word} Kolbe said the road is “simply closed for good”.`,
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Renata Kolbe']);
  });
  it('gives no cue where the verb says that nothing was said', () => {
    const [quote] = quotesOf(
      'Carla Mendes declined to discuss the “private” letters with us, said nothing else and left.',
    );
    expect(quote?.cue).toBeNull();
  });

  it.each(['date', 'byline', 'credit', 'boilerplate', 'related', 'source-url'] as const)(
    'finds nothing in a block set aside: %s',
    (type) => {
      const text = '“Read this,” Carla Mendes said.';
      expect(
        findQuotes({ text, blocks: [{ type, start: 0, end: text.length }], sentences: [] }, [], english),
      ).toEqual([]);
    },
  );

  it("takes the story's people before the article's names", () => {
    expect(
      quotesOf('“Enough,” Elena Sokolova said.', [
        { name: 'Yelena Sokolova', aliases: ['Elena Sokolova'] },
      ])[0]?.speaker,
    ).toBe('Yelena Sokolova');
  });

  it("takes a longer printed name for one of the story's people", () => {
    expect(
      quotesOf('“Enough,” Yelena Petrovna Sokolova said.', [{ name: 'Yelena Sokolova', aliases: [] }])[0]
        ?.speaker,
    ).toBe('Yelena Sokolova');
  });

  it.each([
    'Łukasz Żółć',
    'Jan Novák',
    'Šárka Nová',
    'Émile Dubois',
    'Ólafur Þór',
    'Γιώργος Παπάς',
    'Séamus O’Brien',
    'Jan Nowak',
  ])("knows the story's %s by any letters, composed or not", (name) => {
    const surname = name.split(' ').at(-1) ?? '';
    const text = `“It was loud,” said ${name}, who lives here. “Very loud.”\n\n“Still,” said ${surname}, “nobody left.”`;
    for (const form of ['NFC', 'NFD'] as const) {
      expect(
        quotesOf(text.normalize(form), [{ name, aliases: [surname] }]).map(({ speaker }) => speaker),
      ).toEqual([name, name, name, name]);
    }
  });

  it('knows a name with accents in a headline and a label in capitals', () => {
    const text = 'Harbour Chief Jan Novák After Midnight Fire: “Nobody Slept There”\n\nMany came.';
    expect(quotesOf(text, [{ name: 'Jan Novák', aliases: [] }])[0]?.speaker).toBe('Jan Novák');
    const turns = (label: string, people: { name: string; aliases: string[] }[]) => {
      const line = `${label}: Nobody slept.`;
      return findQuotes(
        {
          text: `${line}\n\n“Yes,” Carla Mendes said.`,
          blocks: [{ type: 'turn', start: 0, end: line.length, speaker: label }],
          sentences: [],
        },
        people,
        english,
      )[0]?.speaker;
    };
    expect(turns('ŁŻ', [{ name: 'Łukasz Żółć', aliases: [] }])).toBe('Łukasz Żółć');
    expect(turns('ΠΑΠΆΣ', [{ name: 'Γιώργος Παπάς', aliases: [] }])).toBe('Γιώργος Παπάς');
    expect(turns('O’BRIEN', [{ name: "Séamus O'Brien", aliases: [] }])).toBe("Séamus O'Brien");
  });

  it.each([
    ['»', '«'],
    ['„', '“'],
    ['«', '»'],
    ['”', '”'],
    ['›', '‹'],
    ['‹', '›'],
    ['‚', '‘'],
  ])('finds both halves of what is printed in %s…%s, and that they are whole', (open, close) => {
    const text = `${open}We treat this as arson,${close} Carla Mendes said. ${open}But it is early days.${close}`;
    expect(quotesOf(text).map(({ kind, speaker, words }) => [kind, speaker, words])).toEqual([
      ['full', 'Carla Mendes', 'We treat this as arson,'],
      ['full', 'Carla Mendes', 'But it is early days.'],
    ]);
  });

  it('reads a comma before a nested closing mark as leading to the cue', () => {
    const text = 'What happened, „is called ‚arson,‘“ Carla Mendes said.';
    expect(quotesOf(text)[0]).toMatchObject({
      speaker: 'Carla Mendes',
      rule: 'quote, then cue + trailing cue',
    });
  });

  it.each([
    ['said one resident, Robin Marsh. “It was bad.”', 'Robin Marsh'],
    ['said one resident, Łukasz Żółć, 34, who lives there.', 'Łukasz Żółć'],
    ['said the fire chief, Capt. Robin Marsh.', 'Robin Marsh'],
    ['said one resident, Robin Marsh: “It was bad.”', 'Robin Marsh'],
    ['said the company, Nordlager.', 'Nordlager'],
    ['said one resident, Paris.', 'one resident'],
    ['said another neighbour, Hallstein.', 'another neighbour'],
    ['said one resident, Robin Marsh reported.', 'one resident'],
    ['said one resident, Robin Marsh and Anna Berg.', 'one resident'],
    ['said a dock worker, friend of Robin Marsh.', 'a dock worker'],
  ])('takes the name set behind a phrase, and only one that can be its: “…,” %s', (rest, speaker) => {
    const found = quotesOf(`“The windows went,” ${rest}`).map((quote) => quote.speaker);
    expect(found).toEqual(found.map(() => speaker));
  });

  it('takes the name set behind a phrase after “according to” and “by” too', () => {
    expect(
      quotesOf('According to one resident, Robin Marsh, the windows “went out with a bang”.')[0]?.speaker,
    ).toBe('Robin Marsh');
    expect(
      quotesOf('It was called “a disgrace and a shame” by one resident, Robin Marsh, on Monday.')[0]?.speaker,
    ).toBe('Robin Marsh');
  });

  it("keeps brothers of a story's person apart", () => {
    expect(
      quotesOf('“Enough,” Mikhail Sokolov said.', [{ name: 'Yuri Sokolov', aliases: [] }])[0]?.speaker,
    ).toBe('Mikhail Sokolov');
  });

  it('keeps ids when a paragraph is put before', () => {
    const ids = (text: string) => quotesOf(text).map(({ id }) => id);
    const text = '“Enough,” Carla Mendes said.\n\n“No more,” Felix Roth said.';
    expect(ids(`Something else happened first.\n\n${text}`)).toEqual(ids(text));
  });

  it('stands any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      ' ',
      'Carla Mendes',
      'said',
      'the president',
      'he',
      '. ',
      ', ',
      ': ',
      ' — ',
      '\n',
      'according to',
      'who',
      '(',
      ')',
      'called',
      'by',
      'told',
      'was',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const quote of quotesOf(text)) {
          expect(quote.start).toBeGreaterThanOrEqual(at);
          expect(quote.end).toBeGreaterThan(quote.start);
          at = quote.end;
        }
      }),
    );
  });

  it.each([
    ['opening marks', '“'],
    ['nested marks', '“a ‘b '],
    ['straight marks', '"a '],
    ['apostrophes', "'a "],
    ['abbreviations', 'Mr. U.S. '],
    ['quotations', 'He said “no one came”, who said “so” '],
    ['links and tags', '[a](<a '],
  ])('does not run away on very many %s', (_name, piece) => {
    const find = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      findQuotes(
        {
          text,
          blocks: [{ type: 'paragraph', start: 0, end: text.trimEnd().length }],
          sentences: [],
        },
        [],
        english,
      );
    };
    expect(growth(find, 15_000)).toBeLessThan(IN_LINE);
  });
});

describe('nobody is named rather than somebody wrong', () => {
  const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker);
  it.each([
    [
      'a word that only opens a sentence is no person',
      'Flooding hits the coast\n\nThousands fled on Monday as waters rose. “I lost everything I own in one night,” he said.\n',
      [null],
    ],
    [
      'nor is one of the headline',
      'Talks resume in the old town\n\nHe said “we are close to a deal” on Monday.\n',
      [null],
    ],
    [
      'and nobody else is taken in its place',
      'Deal in doubt\n\nAccording to Smith, “the deal is dead and buried.” Jones disagreed. “It is alive,” he said.\n',
      ['Smith', null],
    ],
    [
      'the rules are those of English',
      'Le conseil approuve le plan\n\nLe conseil municipal a approuvé lundi soir le plan de reconstruction du port, après plusieurs heures de débat. Les habitants du quartier craignent pour leurs maisons et leurs jardins. « Nous le construirons avant le mois de juin », a déclaré la maire Anna Berg devant la presse.\n',
      [null],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('the scorer', () => {
  it('counts a wrong speaker as wrong and a term taken for speech as false', () => {
    const counts = scoreFixture({
      name: 'x',
      covers: '',
      people: [],
      text: '“Enough,” Carla Mendes said. The “village” market said nothing.',
      gold: [
        { kind: 'full', speaker: 'Felix Roth', words: 'Enough,', addressee: null },
        { kind: 'term', speaker: null, words: 'Enough', addressee: null },
      ],
    }).counts;
    expect(counts).toMatchObject({ gold: 1, matched: 1, right: 0, wrong: 1 });
    expect(rates(counts).speakerAccuracy).toBe(0);
  });
});

/** Short texts, paragraphs by line; what each quotation comes to: a speaker, `–` for an open one, `term`. */
const SPEAKERS = readSpeakerCases();

describe('who spoke', () => {
  for (const [name, cases] of Object.entries(SPEAKERS)) {
    it.each(cases)(`${name}: %s`, (text, speakers) => {
      expect(
        quotesOf(text).map(({ kind, speaker }) => (kind === 'term' ? 'term' : (speaker ?? '–'))),
      ).toEqual(speakers);
    });
  }

  it('a heading all in capitals gives nobody a name', () => {
    const text = 'O’KELL NEEDS HELP\nO’Kell shot back: “It is late.”';
    const blocks = paragraphs(text).map((block, i) =>
      i === 0 ? { ...block, type: 'heading' as const } : block,
    );
    expect(findQuotes({ text, blocks, sentences: [] }, [], english).map(({ speaker }) => speaker)).toEqual([
      'O’Kell',
    ]);
  });

  it('in a headline: behind the colon only who is said to speak, before it nobody unknown', () => {
    const speakers = (title: string) => {
      const text = `${title}\nAnn Ward was at the pier.`;
      const blocks: Block[] = [
        { type: 'title', start: 0, end: title.length },
        { type: 'paragraph', start: title.length + 1, end: text.length },
      ];
      return findQuotes({ text, blocks, sentences: [] }, [], english).map(({ speaker }) => speaker);
    };
    expect(speakers('‘I never wanted to be famous’: Ann Ward on her life')).toEqual(['Ann Ward']);
    expect(speakers('‘I never wanted to be famous’: Ann Ward under fire')).toEqual([null]);
    expect(speakers('SHOCK HORROR: Pensioner ‘scared’ by gull')).toEqual([null]);
    expect(speakers('My husband’s ashes were lost in the post: ‘How do you lose them?’')).toEqual([null]);
  });

  it('in a transcript: labels of one name are one speaker, and marks of bold are no words', () => {
    const text = '**JOHN PARDO:** Welcome.\n**PARDO: Why?**';
    const second = text.indexOf('\n') + 1;
    const blocks: Block[] = [
      { type: 'turn', start: 0, end: second - 1, speaker: 'JOHN PARDO' },
      { type: 'turn', start: second, end: text.length, speaker: 'PARDO' },
    ];
    expect(
      findQuotes({ text, blocks, sentences: [] }, [], english).map(({ speaker, start, end }) => [
        speaker,
        text.slice(start, end),
      ]),
    ).toEqual([
      ['JOHN PARDO', 'Welcome.'],
      ['JOHN PARDO', 'Why?'],
    ]);
  });

  it('takes time in line with the text where roles, pronouns and findings fill it', () => {
    const piece = 'DUNMERE — A spokesman said the report found “some of it”, he said. ';
    expect(growth((size) => void quotesOf(piece.repeat(Math.ceil(size / piece.length))), 6_000)).toBeLessThan(
      IN_LINE,
    );
  });
});
