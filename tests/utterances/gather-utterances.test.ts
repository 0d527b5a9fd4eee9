import { english } from '../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import { gatherUtterances } from '../../src/utterances/gather-utterances.ts';
import type { SpokenArticle } from '../../src/utterances/spoken.ts';
import { growth, IN_LINE } from '../growth.ts';

const article = (id: string, text: string): SpokenArticle => ({
  id,
  text,
  quotes: findQuotes(
    {
      text,
      blocks: [...text.matchAll(/\S[^\n]*/gu)].map((match) => ({
        type: 'paragraph',
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
      sentences: [],
    },
    [],
    english,
  ),
});

/** Families of more than one, as lists of "article: words". */
const families = (articles: readonly SpokenArticle[]): string[][] =>
  gatherUtterances(articles, english)
    .filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      members.map(
        (member) =>
          `${member.article}: ${articles.find(({ id }) => id === member.article)?.text.slice(member.start, member.end)}`,
      ),
    );

const LONG =
  '“We have talked about this bridge for eleven years and we are done talking,” Marta Lindqvist said.';

describe('gatherUtterances', () => {
  it('joins the same words in two articles', () => {
    expect(families([article('a', LONG), article('b', LONG)])).toHaveLength(1);
  });

  it.each([
    ['cut', '“We have talked about this bridge for eleven years,” Marta Lindqvist said.'],
    ['cut inside', '“We have talked about this bridge … and we are done talking,” Marta Lindqvist said.'],
    [
      'reworded',
      '“We have been talking about this bridge for eleven years and are done talking,” Marta Lindqvist said.',
    ],
    [
      'with an insertion',
      '“We have talked about this bridge [to the island] for eleven years and we are done talking,” Marta Lindqvist said.',
    ],
    [
      'reordered',
      '“We are done talking and we have talked about this bridge for eleven years,” Marta Lindqvist said.',
    ],
    [
      'merged with more',
      '“Look at the map first. We have talked about this bridge for eleven years and we are done talking. Good night,” Marta Lindqvist said.',
    ],
    ['a fragment', 'Marta Lindqvist said the town was “done talking” about the bridge.'],
    [
      'of nobody named',
      '“We have talked about this bridge for eleven years and we are done talking,” he said.',
    ],
  ])('joins a printing that is %s', (_name, other) => {
    expect(families([article('a', LONG), article('b', other)])).toHaveLength(1);
  });

  it.each([
    ['the surname alone', 'Marta Lindqvist', 'Lindqvist'],
    ['a title', 'Marta Lindqvist', 'Mayor Lindqvist'],
    ['an initial', 'Marta Lindqvist', 'M. Lindqvist'],
    ['a short form', 'Benjamin Holt', 'Ben Holt'],
    ['a letter', 'Cecilia Lindqvist', 'Cecillia Lindqvist'],
    ['an apostrophe', 'Ines O’Brien', "Ines O'Brien"],
    ['marks', 'José Muñoz', 'Jose Munoz'],
    ['capitals', 'INES ORBIN', 'Ines Orbin'],
    ['a hyphen', 'Park Jong-un', 'Park Jong Un'],
    ['who it is, a body or a person', 'White House', 'Marta Lindqvist'],
  ])('joins a fragment where names differ by %s, not where they are two', (_name, one, two) => {
    const a = LONG.replace('Marta Lindqvist', one);
    const fragment = (by: string) => `${by} spoke of “talking about this bridge for eleven years”.`;
    expect(families([article('a', a), article('b', fragment(two))])).toHaveLength(1);
    expect(
      families([article('a', a.replace('White House', 'Ole Strand')), article('b', fragment('Karin Ek'))]),
    ).toEqual([]);
  });

  it('joins long equal words although the names differ: one of them is misread', () => {
    expect(
      families([article('a', LONG), article('b', LONG.replace('Marta Lindqvist', 'Felix Roth'))]),
    ).toHaveLength(1);
  });

  it.each([
    ['a contraction', 'We will not leave the harbour master', 'We won’t leave the harbour master'],
    ['a hyphen', 'We built a sea-wall for the harbour', 'We built a sea wall for the harbour'],
    [
      'a soft hyphen',
      'We will not aban\u00ADdon the har\u00ADbour master',
      'We will not abandon the harbour master',
    ],
    ['a number', 'We want forty percent more boats', 'We want 40% more boats'],
    ['spelling', 'The programme will honour the fishermen', 'The program will honor the fishermen'],
    ['a plural', 'Take ferries and harbours', 'Take ferry and harbour'],
  ])('joins wordings that differ by %s', (_name, one, two) => {
    expect(
      families([article('a', `“${one},” Marta Lindqvist said.`), article('b', `“${two},” Lindqvist said.`)]),
    ).toHaveLength(1);
  });

  it('joins quotes that were cut at different places, not such as end alike', () => {
    const said = (words: string) => `“${words},” Marta Lindqvist said.`;
    const merged = 'Look at the map before you vote on any of this. The steel is ordered and paid for';
    expect(
      families([
        article('a', said(merged)),
        article(
          'b',
          said('The steel is ordered and paid for, so nobody can tell us to wait for another winter'),
        ),
      ]),
    ).toHaveLength(1);
    expect(
      families([
        article('a', said(merged)),
        article(
          'b',
          said('I asked the council twice last year, and was told that the steel is ordered and paid for'),
        ),
      ]),
    ).toEqual([]);
  });

  it('joins a short sentence that three articles print', () => {
    const short = "“That's what a ferryman does,” Marta Lindqvist said.";
    expect(
      families([article('a', short), article('b', short), article('c', `The vote is over. ${short}`)]),
    ).toEqual([[expect.any(String), expect.any(String), expect.any(String)]]);
  });

  it('joins one word that stands nowhere else in the story', () => {
    expect(
      families([
        article('a', LONG),
        article('b', 'Felix Roth was heard, too. Marta Lindqvist spoke of “eleven” summers.'),
      ]),
    ).toHaveLength(1);
    expect(
      families([
        article('a', LONG),
        article('b', 'It took eleven votes. Marta Lindqvist spoke of “eleven” summers.'),
      ]),
    ).toEqual([]);
  });

  it('joins through a quotation that merges two', () => {
    const whole =
      '“I know what it takes to build a bridge: steel and maybe a toll somewhere. But let us talk more hopefully because we will get there,” Marta Lindqvist said.';
    const parts =
      '“I know what it takes to build a bridge: steel and maybe a toll somewhere,” Marta Lindqvist said. “But let us talk more hopefully because we will get there.”';
    expect(families([article('a', whole), article('b', parts)])).toEqual([
      [expect.any(String), expect.any(String), expect.any(String)],
    ]);
  });

  it.each([
    [
      'another speaker',
      LONG.replace('Marta Lindqvist', 'Felix Roth').replace(
        'and we are done talking',
        'and we want to talk on',
      ),
    ],
    ['another speaker of the same formula', '“We are done talking,” Felix Roth said.'],
    [
      'a stock phrase',
      '“The council will always want this bridge, and the town knows it,” Marta Lindqvist said.',
    ],
    ['a like sentence', '“We have talked about the school budget since Monday,” Marta Lindqvist said.'],
    ['small words', '“We are what we are and that is that for us,” Marta Lindqvist said.'],
  ])('does not join %s', (_name, other) => {
    expect(families([article('a', LONG), article('b', other)])).toEqual([]);
  });

  it('joins what one article prints as spoken and another in brackets, but nothing by the brackets alone', () => {
    const bracket =
      '“They [the inspectors] found nothing wrong with the hall and went,” Marta Lindqvist said.';
    expect(
      families([
        article('a', bracket),
        article('b', '“The inspectors found nothing wrong,” Marta Lindqvist said.'),
      ]),
    ).toHaveLength(1);
    expect(
      families([
        article('a', '“They [the inspectors of the harbour authority] met on Monday,” Marta Lindqvist said.'),
        article('b', '“I never met the inspectors of the harbour authority,” Marta Lindqvist said.'),
      ]),
    ).toEqual([]);
  });

  it('joins everyday words of one person up to a word, where they are told of in like words', () => {
    const said = (words: string, before = 'The windows of the hall shook.', by = 'Robin Marsh') =>
      `${before} “${words},” ${by} said.`;
    const it_ = 'I have never seen anything like it';
    expect(
      families([
        article('a', said(it_)),
        article('b', said('I’ve never seen anything like that', 'Then the windows went.')),
        article('c', said("I've never seen anything like it", 'All windows broke.')),
      ]),
    ).toEqual([[expect.any(String), expect.any(String), expect.any(String)]]);
    expect(families([article('a', said(it_)), article('b', said(it_, 'The budget was late.'))])).toEqual([]);
    expect(families([article('a', said(it_)), article('b', said(it_, undefined, 'Felix Roth'))])).toEqual([]);
    expect(
      families([article('a', said('We have to do it now')), article('b', said('We have to do it right'))]),
    ).toEqual([]);
    expect(families([article('a', `${said(it_)}\n${said(it_)}`)])).toEqual([]);
  });

  it('joins the very same words of somebody whom two articles call alike, and of nobody else', () => {
    const said = (by: string, words = 'Nobody saw it coming') => `“${words},” said ${by}.`;
    expect(
      families([
        article('a', said('a dock worker')),
        article('b', `It was late. ${said('the dock worker')}`),
      ]),
    ).toHaveLength(1);
    for (const other of [
      said('a baker'),
      said('a dock worker', 'Nobody saw it come'),
      said('another dock worker'),
      'It was late. “Nobody saw it coming.”',
    ]) {
      expect(families([article('a', said('a dock worker')), article('b', other)])).toEqual([]);
    }
    expect(
      families([
        article('a', said('a dock worker', 'Nobody knew')),
        article('b', said('a dock worker', 'Nobody knew')),
      ]),
    ).toEqual([]);
    expect(families([article('a', `${said('a dock worker')}\n${said('a dock worker')}`)])).toEqual([]);
  });

  it('does not join a fragment that two utterances have', () => {
    const a =
      '“We want a peace deal before winter comes to the valley,” Marta Lindqvist said.\n“There is no peace deal without the fishermen at the table,” Marta Lindqvist said.';
    expect(
      families([article('a', a), article('b', 'Marta Lindqvist spoke of a “peace deal” again.')]),
    ).toEqual([]);
  });

  it('takes no name of the speaker for a sign that two short quotes are told of in like words', () => {
    for (const name of ['Hanna Berg', 'Hanna Weiss']) {
      expect(
        families([
          article('a', `${name} called the toll “a disgrace”.`),
          article('b', `It was about schools. ${name} wrote much later: “a disgrace”.`),
        ]),
      ).toEqual([]);
    }
  });

  it('does not join a phrase that the outlets print all the time', () => {
    const text =
      'The harbour plan is back. The harbour plan was dropped in May. Few like the harbour plan. “Nobody asked us about the harbour plan before the vote,” Marta Lindqvist said.';
    expect(
      families([article('a', text), article('b', 'Marta Lindqvist dismissed the “harbour plan” on Friday.')]),
    ).toEqual([]);
  });

  it('gives every quote of speech one utterance, and terms none', () => {
    const articles = [
      article('a', `${LONG} The “village” market is open.`),
      article('b', '“Enough,” Felix Roth said.'),
    ];
    const members = gatherUtterances(articles, english).flatMap((utterance) =>
      utterance.members.map(({ quote }) => quote),
    );
    const speech = articles.flatMap(({ quotes }) =>
      quotes.filter(({ kind }) => kind !== 'term').map(({ id }) => id),
    );
    expect([...members].sort()).toEqual([...speech].sort());
  });

  it("keeps an utterance's id when an unrelated article is added", () => {
    const articles = [article('a', LONG), article('b', LONG)];
    const before = gatherUtterances(articles, english).map(({ id }) => id);
    const after = gatherUtterances([...articles, article('c', '“Enough,” Felix Roth said.')], english).map(
      ({ id }) => id,
    );
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('does not depend on the order of the articles', () => {
    const sentences = [
      'We have talked about this bridge for eleven years',
      'and we are done talking about steel',
      'nobody slept when the water came over the wall',
      'build the wall again and build it higher',
      'done talking',
      'the water came',
    ];
    const text = fc
      .array(
        fc.tuple(fc.constantFrom(...sentences), fc.constantFrom('Marta Lindqvist', 'Felix Roth', 'he')),
        { minLength: 1, maxLength: 4 },
      )
      .map((list) => list.map(([said, by]) => `“${said},” ${by} said.`).join('\n'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = texts.map((each, i) => article(`n${i}`, each));
        const shape = (list: readonly SpokenArticle[]) =>
          gatherUtterances(list, english)
            .map(
              ({ id, members }) =>
                `${id} ${members
                  .map((member) => `${member.article} ${member.quote}`)
                  .sort()
                  .join(', ')}`,
            )
            .sort();
        expect(shape([...articles].reverse())).toEqual(shape(articles));
      }),
      { numRuns: 50 },
    );
  });

  it('does not run away with thousands of quotes', () => {
    const many = (length: number) =>
      Array.from(
        { length },
        (_, i) =>
          `“The bridge number ${i} has a toll of ${i * 7} crowns and a keeper called ${i % 97},” Marta Lindqvist said.`,
      ).join('\n');
    expect(
      growth((size) => gatherUtterances([article('a', many(size)), article('b', many(size))], english), 60),
    ).toBeLessThan(IN_LINE);
  });
});
