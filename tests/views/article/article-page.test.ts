import { describe, expect, test } from 'vitest';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { textOf, textsById } from '../../render/text-content.ts';
import { ARTICLES, bridge, CLAIMS, OUTLETS, reports, STORY } from '../bridge.ts';
import { claimed, claimsFile } from '../claimed.ts';
import { articleIn } from '../story-of.ts';

const story = bridge();
const pageOf = (id: string, from = story) => articlePageOf(from, articleIn(from, id));
const sentenceOf = (id: string, words: string, from = story) => {
  const { text, sentences } = articleIn(from, id);
  const sentence = sentences.find(({ start, end }) => text.slice(start, end).includes(words));
  return pageOf(id, from)
    .parts.flatMap((part) => part.sentences)
    .find((view) => view.id === sentence?.id);
};

test('report and the rest hold every word of the file, once', () => {
  for (const { id, text } of story.articles) {
    const page = pageOf(id);
    const words = [...page.parts, ...page.aside].map(({ html }) => textOf(html));
    expect(words.join(' ').split(/\s+/u).toSorted()).toEqual(text.trim().split(/\s+/u).toSorted());
  }
});

test('what is not the report is set aside, with its name', () => {
  expect(pageOf('river').aside.map(({ name, html }) => `${name}: ${textOf(html)}`)).toEqual([
    'Date: November 4, 2025',
  ]);
});

describe('a passage that others tell too', () => {
  const link = (id: string, words: string) => {
    const html = pageOf(id)
      .parts.map((part) => part.html)
      .find((each) => textOf(each).includes(words));
    return [
      ...(html ?? '').matchAll(/<a class="(?<kind>[^"]+)" href="#(?<note>n-[^"]+)">(?<text>.*?)<\/a>/gu),
    ].find(({ groups }) => textOf(groups?.['text'] ?? '').includes(words))?.groups;
  };

  test('leads to their words, and shows which of its own they have otherwise', () => {
    const marked = (id: string, words: string) =>
      [...(link(id, words)?.['text'] ?? '').matchAll(/<mark class="m\d against">(.*?)<\/mark>/gu)].map(
        ([, mark = '']) => textOf(mark),
      );
    expect(link('north', 'About 4,000 cars')?.['kind']).toBe('told');
    expect(marked('north', 'About 4,000 cars')).toEqual([]);
    expect(marked('north', 'cost 3 million')).toEqual(['3']);
    expect(link('valley', 'A ferry')).toBeUndefined();
  });

  test('stands below the text under the very fragment, with its opening words', () => {
    for (const { id } of story.articles) {
      const page = pageOf(id);
      const named = page.parts.flatMap(({ html }) =>
        [...html.matchAll(/href="#(n-[^"]+)"/gu)].map(([, note]) => note),
      );
      expect([...new Set(named)]).toEqual(page.passages.map((passage) => passage.id));
      for (const passage of page.passages) expect(articleIn(story, id).text).toContain(textOf(passage.html));
    }
  });
});

describe('a sentence', () => {
  test('is numbered from one in text order', () => {
    const numbers = pageOf('north').parts.flatMap(({ sentences }) => sentences.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length).toBe(articleIn(story, 'north').sentences.length);
  });
  test('says which of the others tell it', () => {
    expect(
      sentenceOf('north', 'About 4,000 cars')?.slots.map(({ outlet, told }) => [outlet.letter, told]),
    ).toEqual([
      ['B', false],
      ['C', true],
    ]);
  });
  test('has the words of the others, linked to their sentence', () => {
    const [note] = sentenceOf('north', 'About 4,000 cars')?.notes ?? [];
    expect(note).toMatchObject({
      html: expect.stringContaining('4,000 cars') as string,
      told: 'tells',
      differs: null,
    });
    expect(note?.here).toMatch(/^\/bridge\/articles\/valley\/#s-/u);
  });
  const said = (cells: Record<string, string[]>, articles: Record<string, string>) =>
    claimed(
      articles,
      ...Object.entries(cells).map(([id, exacts]) => ({
        id,
        cells: Object.fromEntries(exacts.map((exact, i) => [Object.keys(articles)[i], exact])),
      })),
    );
  test('a verb that says more than “said” has the other’s “said” beside it', () => {
    const two = claimed(
      {
        a: 'The mayor claimed that the old bridge was closed to all cars on Monday.\n',
        b: 'The mayor said that the old bridge was closed to all cars on Monday.\n',
      },
      {
        id: 'closed',
        cells: {
          a: 'the old bridge was closed to all cars on Monday',
          b: 'the old bridge was closed to all cars on Monday',
        },
      },
    );
    expect(sentenceOf('a', 'claimed', two)?.changed).toHaveLength(1);
    expect(sentenceOf('a', 'claimed', two)?.notes).toMatchObject([
      { html: expect.stringContaining('<mark class="m0">said</mark>') as string, changes: [0] },
    ]);
  });
  test('the same words are found wherever the other prints them, if they are more than a few', () => {
    const two = (asked: string) =>
      claimed(
        {
          a: `The mayor spoke. ${asked} She left.\n`,
          b: `A critic spoke at length of the mayor, her plans and her debts. ${asked}\n`,
        },
        {
          id: 'asked',
          cells: {
            a: asked,
            b: { state: 'less-specific', evidence: ['A critic spoke at length of the mayor'] },
          },
        },
      );
    const asked = 'Would a paid agent do less than she does?';
    expect(sentenceOf('a', 'Would', two(asked))?.notes).toMatchObject([{ html: null }]);
  });
  test('the same words are not repeated, the note says so', () => {
    const two = said(
      { shut: ['The bridge is shut', 'The bridge is shut'] },
      { a: 'The bridge is shut. All else is quiet.\n', b: 'The bridge is shut. Nobody knows more.\n' },
    );
    expect(sentenceOf('a', 'The bridge', two)?.notes).toMatchObject([{ html: null, differs: null }]);
  });
  test('the words are called the same only where they are, marks and case aside', () => {
    const two = said(
      {
        call: [
          'From that, it is going to be a really good call',
          'I think from that it is going to be a really good call',
        ],
      },
      {
        a: '“From that, it is going to be a really good call.”\n',
        b: '“I think from that it is going to be a really good call,” he said.\n',
      },
    );
    expect(sentenceOf('a', 'From that', two)?.notes.map(({ html }) => html)).toEqual([
      '“I think from that it is going to be a really good call,” he said.',
    ]);
    const cased = said(
      { call: ['It is, he said, a good call', 'It is he said A GOOD CALL'] },
      { a: 'It is, he said, a good call.\n', b: 'It is he said A GOOD CALL!\n' },
    );
    expect(sentenceOf('a', 'good call', cased)?.notes.map(({ html }) => html)).toEqual([null]);
  });
  test('words of others stand with whom they credit', () => {
    const claims = claimsFile({
      id: 'cost',
      cells: {
        north: 'cost 3 million euros',
        river: {
          state: 'contradicts',
          evidence: ['The repair will cost 5 million euros'],
          attribution: 'the builder',
        },
      },
    });
    const view = sentenceOf('north', 'cost 3 million', bridge({ claims }));
    expect(view?.notes).toMatchObject([{ outlet: { letter: 'B' }, attribution: 'the builder' }]);
  });
  describe('that says several things', () => {
    const two = said(
      {
        fake: ['The envoy called the published recording of his call a fake', 'The envoy spoke of a fake'],
        published: ['published recording of his call', 'a recording of the call was printed'],
      },
      {
        a: 'The envoy called the published recording of his call a fake.\n',
        b: 'The envoy spoke of a fake. On Monday a recording of the call was printed.\n',
      },
    );
    const silent = {
      ...two,
      claims: two.claims.map((claim) =>
        claim.id === 'fake'
          ? {
              ...claim,
              cells: claim.cells.map((cell) =>
                cell.article === 'b' ? { ...cell, state: 'silent' as const, evidence: [] } : cell,
              ),
            }
          : claim,
      ),
    };
    test('is noted with the words of those that have what it principally says', () => {
      const view = sentenceOf('a', 'The envoy', { ...two, matches: [] });
      expect(view?.notes).toMatchObject([{ html: 'The envoy spoke of a fake.', on: null }]);
    });
    test('of several claims on all of it, shows the other’s words most like its own', () => {
      const both = said(
        {
          pressed: ['Well, we need the maximum', 'The two discussed how hard to press'],
          most: ['Well, we need the maximum', 'one of them wanted “the maximum”'],
        },
        {
          a: 'Well, we need the maximum.\n',
          b: 'The two discussed how hard to press. Later one of them wanted “the maximum” of it.\n',
        },
      );
      expect(sentenceOf('a', 'the maximum', both)?.notes).toMatchObject([
        { html: expect.stringContaining('wanted “') as string, on: null },
      ]);
    });
    test('is told by those alone that it is matched with: something else of it stands under its own claim', () => {
      const view = sentenceOf('a', 'The envoy', { ...silent, matches: [] });
      expect(view?.slots.map(({ told }) => told)).toEqual([false]);
      expect(view?.notes).toMatchObject([
        {
          html: 'On Monday a recording of the call was printed.',
          on: 'published.',
        },
      ]);
      expect(view?.alone).toBe(false);
    });
    test('words under a claim are the ones most like its statement', () => {
      const later = articleIn(two, 'b').text.indexOf('The envoy spoke');
      const more = {
        ...silent,
        matches: [],
        claims: silent.claims.map((claim) =>
          claim.id === 'published'
            ? {
                ...claim,
                statement: 'A recording was printed.',
                cells: claim.cells.map((cell) =>
                  cell.article === 'b'
                    ? { ...cell, evidence: [{ start: later, end: later + 15 }, ...cell.evidence] }
                    : cell,
                ),
              }
            : claim,
        ),
      };
      expect(sentenceOf('a', 'The envoy', more)?.notes).toMatchObject([
        {
          html: 'On Monday a recording of the call was printed.',
          on: 'A recording was printed.',
        },
      ]);
    });
    test('is told by the articles that it is matched with', () => {
      const [a, b] = [articleIn(two, 'a'), articleIn(two, 'b')];
      const at = (article: typeof a, i: number) => ({
        article: article.id,
        start: article.sentences[i]?.start ?? 0,
        end: article.sentences[i]?.end ?? 0,
      });
      const matches = [{ a: at(a, 0), b: at(b, 1), ground: 'sense' as const, score: 0.9, reasons: [] }];
      expect(
        sentenceOf('a', 'The envoy', { ...silent, claims: [], matches })?.slots.map(({ told }) => told),
      ).toEqual([true]);
    });
    test('of two claims on the same words, the one it has in full counts', () => {
      const whole =
        silent.claims.find(({ id }) => id === 'fake')?.cells.find(({ article }) => article === 'a')
          ?.evidence ?? [];
      const asFar = silent.claims.map((claim) =>
        claim.id === 'published'
          ? {
              ...claim,
              cells: claim.cells.map((cell) =>
                cell.article === 'a' ? { ...cell, state: 'less-specific' as const, evidence: whole } : cell,
              ),
            }
          : claim,
      );
      const loose = { ...two, matches: [], claims: asFar.toReversed() };
      expect(sentenceOf('a', 'The envoy', loose)?.slots.map(({ told }) => told)).toEqual([false]);
    });
    test('what else is contradicted comes first, with the words that contradict it', () => {
      const other = {
        ...two,
        matches: [],
        claims: two.claims.map((claim) =>
          claim.id === 'published'
            ? {
                ...claim,
                cells: claim.cells.map((cell) =>
                  cell.article === 'b' ? { ...cell, state: 'contradicts' as const } : cell,
                ),
              }
            : claim,
        ),
      };
      const view = sentenceOf('a', 'The envoy', other);
      expect(view?.differs).toBe('≠');
      expect(view?.notes).toMatchObject([
        { sign: '≠', differs: 'published.', html: expect.stringContaining('a recording') as string },
        { sign: null, differs: null, on: null, html: 'The envoy spoke of a fake.' },
      ]);
    });
  });
  describe('that another contradicts', () => {
    const texts = {
      a: 'The mayor refused to speak of the leak. She refused to speak of the “secret” talks. All is quiet.\n',
      b: 'The mayor said much about the leak. Nobody else did.\n',
    };
    const contradicted = (evidence: string[], note: string, b: object = {}) =>
      claimed(texts, {
        id: 'spoke',
        cells: {
          a: { state: 'contradicts', evidence, note },
          b: { state: 'reports', evidence: ['The mayor said much about the leak'], ...b },
        },
      });
    const pieces = ['The mayor refused to speak of the leak', 'She refused to speak of the “secret” talks'];
    const signs = (from: typeof story, words: string) => ({
      marks: sentenceOf('a', words, from)?.changed.map(({ start, end, className }) => [
        texts.a.slice(start, end),
        className,
      ]),
      notes: sentenceOf('a', words, from)?.notes.map(({ sign }) => sign),
    });
    test('has the sign after the words that the note quotes, and another piece of the evidence has none', () => {
      const from = contradicted(pieces, 'has “refused” and “of the leak”.');
      expect(signs(from, 'The mayor refused')).toEqual({
        marks: [
          ['refused', 'm0'],
          ['of the leak', 'm1 against'],
        ],
        notes: ['≠'],
      });
      const other = contradicted(pieces, 'has “speak of the leak”.');
      expect(signs(other, 'She refused')).toEqual({ marks: [], notes: [null] });
    });
    test('has under the class of each mark the other’s words in its place, and no others', () => {
      const words = (a: string, b: string) =>
        `The old bridge over the river is ${a} for cars, and the new one down the valley stands ${b} since spring of last year.`;
      const two = claimed({
        a: `${words('closed', 'safe')}\n`,
        b: `${words('destroyed', 'broken')}\n`,
      });
      expect(sentenceOf('a', 'closed', two)?.changed).toMatchObject([
        { className: 'm0' },
        { className: 'm1' },
      ]);
      expect(sentenceOf('a', 'closed', two)?.notes).toMatchObject([
        {
          html: words('<mark class="m0">destroyed</mark>', '<mark class="m1">broken</mark>'),
          changes: [0, 1],
        },
      ]);
    });
    test('has beside it each outlet that prints the same other words there, compared or not', () => {
      const rest = 'Moscow should press its demands at the talks on peace, by a recording of the call';
      const three = claimed({
        a: `They spoke by phone and discussed how rarely ${rest}.\n`,
        b: `They spoke by phone and discussed how often ${rest}.\n`,
        c: `They rang on Monday and debated how often Moscow should push its demands at the talks on peace, by a recording of the call.\n`,
      });
      const view = sentenceOf('a', 'rarely', three);
      const mark = view?.changed.findIndex(
        ({ start, end }) => articleIn(three, 'a').text.slice(start, end) === 'rarely',
      );
      expect(mark).toBeGreaterThanOrEqual(0);
      expect(
        view?.notes.map(({ outlet, changes, html }) => [
          outlet.letter,
          changes.includes(mark ?? -1),
          html?.includes(`<mark class="m${mark}">often</mark>`),
        ]),
      ).toEqual([
        ['B', true, true],
        ['C', true, true],
      ]);
    });
    test('has beside what its note quotes what the note on the other quotes', () => {
      const from = contradicted(pieces, 'has “refused”.', { note: 'has “said much”.' });
      expect(sentenceOf('a', 'The mayor refused', from)?.notes).toMatchObject([
        { html: 'The mayor <mark class="m0">said much</mark> about the leak.', changes: [0] },
      ]);
    });
    test('has it beside the other’s words alone where nobody says which words', () => {
      const from = contradicted(pieces.slice(1), 'says it of the talks.');
      expect(signs(from, 'She refused')).toEqual({ marks: [], notes: ['≠'] });
    });
    test('has beside it a caption that words it otherwise, which says that it is one, and the other way round', () => {
      const from = claimed(
        {
          a: 'Maria Lind, a close friend of the mayor, crossed the bridge.\n',
          b: 'The bridge is open\n\nCity councillor Maria Lind (L), the mayor and his dog at the bridge on a sunny day in April. **Ann Photographer / TASS**\n\nThe bridge opened to cars and buses again on Monday, the city said.\n',
        },
        {
          id: 'friend',
          cells: {
            a: 'a close friend of the mayor',
            b: { state: 'words-otherwise', evidence: ['City councillor'] },
          },
        },
      );
      expect(sentenceOf('a', 'Lind', from)?.notes).toMatchObject([
        {
          place: 'caption',
          html: expect.stringContaining('<mark class="m0">City councillor</mark>') as string,
        },
      ]);
      expect(sentenceOf('b', 'Lind', from)?.notes).toMatchObject([
        { place: null, html: expect.stringContaining('<mark class="m0">a close friend') as string },
      ]);
    });
    test('says that words stand in a headline', () => {
      const from = claimed(
        {
          a: 'They gave advice to a clerk of the town hall.\n',
          b: 'Advice to town officials leaks\n\nThe bridge opened to cars and buses again on Monday, the city said.\n',
        },
        {
          id: 'clerk',
          cells: {
            a: 'a clerk of the town hall',
            b: { state: 'words-otherwise', evidence: ['town officials'] },
          },
        },
      );
      expect(sentenceOf('a', 'clerk', from)?.notes).toMatchObject([{ place: 'headline' }]);
    });
    test('words otherwise what it does not contradict in the same sentence', () => {
      const from = claimed(
        {
          a: 'They wrote the draft with the North, without the South. All is quiet.\n',
          b: 'It was written with help from both of them. Nobody knows more.\n',
        },
        ...[
          { id: 'with', state: 'words-otherwise', words: 'with the North' },
          { id: 'without', state: 'contradicts', words: 'without the South' },
        ].map(({ id, state, words: own }) => ({
          id,
          cells: {
            a: { state: 'reports', evidence: [own], note: `has “${own}”.` },
            b: { state, evidence: ['help from both of them'], note: 'has “help from both of them”.' },
          },
        })),
      );
      const view = sentenceOf('a', 'draft', from);
      expect(view?.changed.map(({ className }) => className)).toEqual(['m0', 'm1 against']);
      expect(view?.notes).toMatchObject([{ sign: '≠', changes: [0, 1], milder: [0] }]);
    });
    test('has nothing beside it that only comes near the claim', () => {
      const from = contradicted(pieces.slice(0, 1), 'has “refused”.', { state: 'less-specific' });
      expect(signs(from, 'The mayor refused')).toEqual({ marks: [], notes: [] });
    });
  });
  describe('is told', () => {
    const day = {
      a: 'The fire broke out in the middle of May.\n',
      b: 'It was on 14 May that the fire broke out.\n',
    };
    const near = (note = {}) =>
      claimed(day, {
        id: 'day',
        cells: {
          a: { state: 'less-specific', evidence: ['The fire broke out in the middle of May'], ...note },
          b: 'It was on 14 May that the fire broke out',
        },
      });
    test('more specifically or less, as seen from each of the two', () => {
      expect(sentenceOf('a', 'fire', near())?.notes).toMatchObject([{ told: 'more-specific', sign: null }]);
      expect(sentenceOf('b', 'fire', near())?.notes).toMatchObject([{ told: 'less-specific', sign: null }]);
    });
    test('by a claim on the same words that both report, whatever one of them does with another', () => {
      const cells = (state: string) => ({
        a: { state, evidence: ['He calls it a very usual way to talk'], note: 'has “usual way”.' },
        b: 'He says that this is a usual way',
      });
      const texts = {
        a: 'He calls it a very usual way to talk. All is quiet.\n',
        b: 'He says that this is a usual way. Nobody knows more.\n',
      };
      const usual = { id: 'usual', cells: cells('reports') };
      const defends = { id: 'defends', cells: cells('words-otherwise') };
      expect(sentenceOf('a', 'usual', claimed(texts, defends))?.notes).toMatchObject([
        { sign: '≈', told: 'words-otherwise', differs: 'defends.' },
      ]);
      const both = sentenceOf('a', 'usual', claimed(texts, defends, usual));
      expect(both?.notes).toMatchObject([{ sign: null, told: 'tells', differs: null }]);
      expect(both?.changed).toEqual([]);
    });
    test('of several claims on the same words by the one most like it; the others are named', () => {
      const two = claimed(
        {
          a: '“We need the maximum,” he said. All is quiet.\n',
          b: 'The two discussed how hard to press. Nobody knows more.\n',
        },
        { id: 'most', statement: 'He said that they need the maximum.', cells: { a: 'We need the maximum' } },
        {
          id: 'press',
          statement: 'They discussed how hard to press.',
          cells: { a: 'We need the maximum', b: 'The two discussed how hard to press' },
        },
      );
      expect(sentenceOf('a', 'maximum', two)?.notes).toMatchObject([
        { told: 'tells', on: 'They discussed how hard to press.' },
      ]);
    });
    test('first by those that report what it reports, then by those that differ on what it does not', () => {
      const three = claimed(
        {
          a: 'The mayor would not comment on the leak at all that day. All is quiet.\n',
          b: 'She gave no answer as to whether the papers were real.\n',
          c: 'She said she would not speak of it.\n',
        },
        {
          id: 'real',
          cells: {
            a: {
              state: 'words-otherwise',
              evidence: ['The mayor would not comment on the leak at all that day'],
              note: 'has “would not comment”.',
            },
            b: 'She gave no answer as to whether the papers were real',
          },
        },
        {
          id: 'comment',
          cells: { a: 'The mayor would not comment on the leak', c: 'she would not speak of it' },
        },
      );
      expect(
        sentenceOf('a', 'The mayor', three)?.notes.map(({ outlet, sign, told }) => [
          outlet.letter,
          sign,
          told,
        ]),
      ).toEqual([
        ['C', null, 'tells'],
        ['B', '≈', 'words-otherwise'],
      ]);
    });
  });
  test('what it mentions in passing calls no others', () => {
    const two = said(
      {
        shut: ['The council has shut the bridge for the whole winter', 'No car may cross until March'],
        mayor: ['new mayor', 'A new mayor took office'],
      },
      {
        a: 'The council has shut the bridge for the whole winter, the new mayor said.\n',
        b: 'No car may cross until March. A new mayor took office.\n',
      },
    );
    expect(sentenceOf('a', 'The council', two)?.notes.map(({ html }) => html)).toEqual([
      'No car may cross until March.',
    ]);
    const alone = said(
      { mayor: ['new mayor', 'A new mayor took office'] },
      { a: 'The council has shut it, the new mayor said.\n', b: 'A new mayor took office.\n' },
    );
    expect(sentenceOf('a', 'The council', alone)?.notes.map(({ html }) => html)).toEqual([
      'A new mayor took office.',
    ]);
  });
  test('differs where one of the two tells it otherwise', () => {
    expect(sentenceOf('north', 'cost 3 million')).toMatchObject({ differs: '≠', alone: false });
    expect(sentenceOf('river', '5 million')).toMatchObject({ differs: '≠' });
    expect(sentenceOf('north', 'About 4,000 cars')?.differs).toBeNull();
  });
  test('stands alone where a claim rests on it that nobody else has', () => {
    expect(sentenceOf('river', 'Shop owners')).toMatchObject({ alone: true, notes: [] });
    // Nobody has looked in the third article.
    const waiting = bridge({ claims: { ...CLAIMS, examined: ['north', 'river'] } });
    expect(sentenceOf('river', 'Shop owners', waiting)).toMatchObject({ alone: false });
    // No claim rests on it: nothing is said.
    expect(sentenceOf('valley', 'A ferry')).toMatchObject({ alone: false });
  });
  test('has the whole sentence of the other, whatever part of it is evidence', () => {
    const long =
      'The mayor told the council on Monday evening that the old bridge would stay closed for long';
    const two = said(
      { shut: ['The bridge is shut', 'the old bridge would stay closed'] },
      { a: 'The bridge is shut. All else is quiet.\n', b: `${long}. Nobody knows more.\n` },
    );
    const [note] = sentenceOf('a', 'The bridge', two)?.notes ?? [];
    expect(textOf(note?.html ?? '')).toBe(`${long}.`);
    expect(note?.html).toContain('<mark class="proof">the old bridge would stay closed</mark>');
  });
  test('marks words that others print, too, for the one that has them otherwise, which stands first', () => {
    const shut = (words: string) => `The old bridge over the river is ${words} for cars.`;
    const three = bridge({
      articles: { a: `${shut('closed')}\n`, b: `${shut('closed')}\n`, c: `${shut('destroyed')}\n` },
      story: undefined,
      claims: undefined,
      outlets: undefined,
    });
    expect(sentenceOf('a', 'closed', three)?.changed).toMatchObject([{ className: 'm0' }]);
    expect(sentenceOf('c', 'destroyed', three)?.changed).toMatchObject([{ className: 'm0' }]);
    expect(sentenceOf('a', 'closed', three)?.notes).toMatchObject([
      { outlet: { letter: 'C' }, sign: '≈', changes: [0], html: shut('<mark class="m0">destroyed</mark>') },
      { outlet: { letter: 'B' }, sign: null, also: [0], html: null },
    ]);
    const four = claimed({
      a: `${shut('closed')}\n`,
      b: `${shut('closed')}\n`,
      c: `${shut('destroyed')}\n`,
      d: `${shut('destroyed')}\n`,
    });
    expect(four.articles.map(({ id }) => sentenceOf(id, 'for cars', four)?.changed.length)).toEqual([
      0, 0, 0, 0,
    ]);
  });
  describe('is marked by a claim on which two differ', () => {
    const three = claimed(
      {
        a: 'The mayor told the council of her “deepest respect” for the man. All is quiet.\n',
        b: 'She spoke of “the deepest respect” in her letter. Nobody knows more.\n',
        c: 'In the letter stands “deep respect” for him, and no more than that.\n',
      },
      {
        id: 'respect',
        cells: {
          a: {
            state: 'reports',
            evidence: ['The mayor told the council of her “deepest respect”'],
            note: 'has “deepest respect”.',
          },
          b: { state: 'reports', evidence: ['She spoke of “the deepest respect”'] },
          c: {
            state: 'words-otherwise',
            evidence: ['In the letter stands “deep respect” for him'],
            note: 'has “deep respect”.',
          },
        },
      },
    );
    test('though a third outlet prints its words', () => {
      expect(sentenceOf('a', 'deepest', three)?.changed).toHaveLength(1);
    });
    test('with the outlet that differs, then the one that tells the same', () => {
      expect(
        sentenceOf('a', 'deepest', three)?.notes.map(({ outlet, changes, also }) => [
          outlet.letter,
          changes,
          also,
        ]),
      ).toEqual([
        ['C', [0], []],
        ['B', [], [0]],
      ]);
    });
  });
  test('with an outlet that differs on a mark by one claim and agrees by another only as one that differs', () => {
    const both = claimed(
      {
        a: 'The mayor told the council of her “deepest respect” for the man. All is quiet.\n',
        b: 'In the letter stands “deep respect” for him. Nobody knows more. The market was loud. It rained. She told the council of the deepest respect.\n',
        c: 'She told the council of the deepest respect. It rains.\n',
      },
      {
        id: 'respect',
        cells: {
          a: {
            state: 'reports',
            evidence: ['The mayor told the council of her “deepest respect”'],
            note: 'has “deepest respect”.',
          },
          b: {
            state: 'words-otherwise',
            evidence: ['In the letter stands “deep respect” for him'],
            note: 'has “deep respect”.',
          },
        },
      },
      {
        id: 'council',
        cells: {
          a: 'The mayor told the council of her “deepest respect”',
          b: 'She told the council of the deepest respect',
          c: 'She told the council of the deepest respect',
        },
      },
    );
    const notes = sentenceOf('a', 'deepest', both)?.notes;
    expect(notes?.map(({ outlet, changes, also }) => [outlet.letter, changes, also])).toEqual([
      ['B', [0], []],
      ['B', [], []],
      ['C', [], [0]],
    ]);
  });
  test('is not marked where others have the words of either, in another order', () => {
    const rest = 'met the mayor at the old bridge over the river on Monday, the city hall said';
    const from = (c: string) =>
      sentenceOf(
        'a',
        'trusted',
        claimed({
          a: `Ann Lind, trusted adviser, ${rest}.\n`,
          b: `Ann Lind, sly critic, ${rest}.\n`,
          c: `Ann Lind, ${c}, ${rest}.\n`,
          d: `Ann Lind, critic sly as ever, ${rest}.\n`,
        }),
      )?.changed.length;
    expect(from('cold observer')).toBe(1);
    expect(from('adviser long trusted')).toBe(0);
  });
  test('is marked for what somebody contradicts or a note quotes, however few words that is', () => {
    const whole =
      'The two governments have worked on the draft of the new treaty for many weeks in the old town hall';
    const [state, note] = ['words-otherwise', 'has “without Norway”.'];
    const two = (b: string, own: object) =>
      sentenceOf(
        'a',
        'without',
        claimed(
          {
            a: `${whole}, without Norway.\n`,
            b: 'Two governments wrote it for weeks. Norway was at the table too.\n',
          },
          { id: 'draft', cells: { a: whole, b: 'Two governments wrote it for weeks' } },
          {
            id: 'norway',
            cells: {
              a: { state: 'reports', evidence: ['without Norway'], ...own },
              b: { state: b, evidence: ['Norway was at the table too'], note: 'has “at the table”.' },
            },
          },
        ),
      )?.changed.map(({ className }) => className);
    expect(two('contradicts', { note })).toEqual(['m0 against']);
    expect(two(state, { note })).toEqual(['m0']);
    expect(two(state, {})).toEqual(['m0']);
  });
  test('has both sentences of the other that its own is made of', () => {
    const two = (rest: string) =>
      sentenceOf(
        'a',
        'I know',
        claimed(
          {
            a: '“I know what it takes to end this fight: money and maybe a new bridge somewhere,” he said.\n',
            b: `He spoke. “I know what it takes to end this fight,” the mayor said. ${rest} Then he left.\n`,
          },
          {
            id: 'takes',
            cells: {
              a: 'I know what it takes to end this fight: money and maybe a new bridge somewhere',
              b: 'I know what it takes to end this fight',
            },
          },
        ),
      )?.notes.map(({ html }) => textOf(html ?? ''));
    const first = '“I know what it takes to end this fight,” the mayor said.';
    expect(two('“Money and maybe a new bridge somewhere.”')).toEqual([
      `${first} “Money and maybe a new bridge somewhere.”`,
    ]);
    expect(two('“Money and time.”')).toEqual([first]);
  });
  test('marks the words that differ where the wording is close', () => {
    const two = said(
      {
        shut: [
          'The old bridge over the river is shut for good',
          'The old bridge over the river is shut for now',
        ],
      },
      {
        a: 'The old bridge over the river is shut for good.\n',
        b: 'The old bridge over the river is shut for now.\n',
      },
    );
    expect(sentenceOf('a', 'for good', two)?.notes[0]?.html).toContain('<mark class="m0">now</mark>');
  });
});

describe('what others report and an article lacks', () => {
  test('stands in one list, with those who report it', () => {
    expect(pageOf('river').leftOut).toMatchObject([
      {
        statement: 'About 4,000 cars use the bridge every day.',
        address: '/bridge/claims/cars/',
        outlets: { named: [{ letter: 'A' }, { letter: 'C' }], more: null },
      },
    ]);
  });
  test('every missing claim stands on the page once', () => {
    const every = claimsFile(
      ...(ARTICLES.north.match(/[A-Z][^.\n”]{20,}/gu) ?? [])
        // `river` prints these words too, so it is not silent on them.
        .filter((exact) => !exact.includes('will stay closed'))
        .slice(0, 5)
        .map((exact, i) => ({ id: `c-${i}`, cells: { north: exact, 'north-copy': exact } })),
    );
    const copies = bridge({
      articles: { ...ARTICLES, 'north-copy': ARTICLES.north },
      claims: every,
      story: undefined,
      outlets: undefined,
    });
    expect(copies.claims.length).toBeGreaterThan(3);
    expect(pageOf('river', copies).leftOut).toHaveLength(copies.claims.length);
  });

  test('without claims only says what no counterpart was found of', () => {
    const bare = bridge({ claims: undefined });
    for (const article of bare.articles) {
      const page = pageOf(article.id, bare);
      expect(page.leftOut).toEqual([]);
      expect(page.onlyHere).toEqual([]);
      for (const { outlets } of page.unmatched) {
        expect(outlets.named.length).toBeGreaterThan(1);
        expect(outlets.named.map(({ outlet }) => outlet.id)).not.toContain(article.id);
      }
    }
    expect(pageOf('river').unmatched).toEqual([]);
  });

  test('what only it reports is a list of its own', () => {
    const only = story.claims.filter(({ cells }) =>
      cells.every(({ article, state }) => state === (article === 'river' ? 'reports' : 'silent')),
    );
    expect(only.length).toBeGreaterThan(0);
    expect(pageOf('river').onlyHere.map(({ statement }) => statement)).toEqual(
      only.map(({ statement }) => statement),
    );
  });
});

describe('facts', () => {
  const factsOf = (id: string, from = story) =>
    Object.fromEntries(pageOf(id, from).facts.map(({ name, value, basis }) => [name, `${value} (${basis})`]));

  test('say what they rest on', () => {
    expect(factsOf('river')).toMatchObject({
      Published: '4 November 2025 (stated in the file)',
      Original: 'address unknown (the file gives none)',
    });
    expect(factsOf('north')).toMatchObject({
      Published: 'unknown (the file gives no date)',
      Original: 'north.example (identified: told by the editor)',
      Claims: 'reports 3 of 5 claims (as the editor read it)',
    });
  });
  test('one word is one word', () => {
    const one = bridge({
      articles: { a: 'Closed' },
      claims: undefined,
      story: undefined,
      outlets: undefined,
    });
    expect(factsOf('a', one)['Length']).toBe('1 word (1 sentence)');
  });
});

test('a story of one report names nothing that stands only here', () => {
  const one = reports(1, {
    claims: claimsFile({ id: 'c', cells: { 'paper-01': 'was shut on Monday' } }),
  });
  const page = pageOf('paper-01', one);
  expect(page.others).toEqual([]);
  expect(page.parts.flatMap(({ sentences }) => sentences).some(({ alone }) => alone)).toBe(false);
  expect(page.facts.find(({ name }) => name === 'Claims')).toMatchObject({
    value: 'reports 1 of 1 claim',
    basis: 'the story has one report',
  });
});

test('two articles of one outlet carry its one hue and their own letters', () => {
  const twice = bridge({
    story: { ...STORY, articles: { ...STORY.articles, valley: { outlet: 'river-times' } } },
    outlets: OUTLETS.slice(0, 2),
  });
  const signs = pageOf('north', twice).others;
  expect(signs.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
    'B River Times (4 November 2025)',
    'C River Times (day unknown)',
  ]);
  expect(new Set(signs.map(({ hue }) => hue)).size).toBe(1);
});

test('an id of the page is the id of its sentence', () => {
  const article = articleIn(story, 'north');
  const texts = pageOf('north').parts.flatMap(({ html }) => textsById(html));
  expect(texts).toEqual(article.sentences.map(({ id, start, end }) => [id, article.text.slice(start, end)]));
});
