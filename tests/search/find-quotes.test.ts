import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQuoteSearch } from '../../src/search/find-quotes.ts';
import type { QuoteDocument } from '../../src/search/quote-document.ts';

const QUOTES = [
  ['The bridge will stay closed until the pillars are safe', 'Anna Brandt'],
  ['We don’t know who pays for the repair of the bridge', 'Carl Dorn'],
  ['Nobody was hurt on Monday', 'Carl Dorn'],
  ['It’s not the end of the world, it’s a start', 'Zoë Müller'],
  ['The art of building bridges is old', ''],
  ['A café by the river – that is all we want', 'Zoë Müller'],
  ['Three million euros is a well-spent sum', 'Anna Brandt'],
  ['Closed means closed', 'Anna Brandt'],
] as const;
const documents = QUOTES.map(([words, speaker], i): QuoteDocument => ({ words, speaker, outlet: 0, story: 0, sentence: `s-${i}`, utterance: '' }));
const search = makeQuoteSearch(documents);
const found = (query: string) => search(query).map(({ words }) => words);

describe('what is asked for comes first', () => {
  test.each([
    ['a whole quotation', 'The bridge will stay closed until the pillars are safe', 0],
    ['words in a row', 'who pays for the repair', 1],
    ['upper case', 'NOBODY WAS HURT', 2],
    ['straight marks for curly ones', "it's not the end", 3],
    ['curly marks around it', '“Nobody was hurt on Monday,”', 2],
    ['no diacritics', 'a cafe by the river', 5],
    ['other dashes', 'by the river - that is all', 5],
    ['no hyphen and no comma', 'end of the world it’s a start', 3],
    ['a typo', 'pilars are saef', 0],
    ['a word that is just begun', 'three milli', 6],
    ['words out of order', 'repair bridge pays', 1],
    ['white space of all kinds', '  nobody\u00a0was\n hurt ', 2],
  ] as const)('%s: %s', (_, query, quote) => {
    expect(found(query)[0]).toBe(QUOTES[quote][0]);
  });

  test('a phrase goes before the same words apart', () => {
    expect(found('closed means')[0]).toBe('Closed means closed');
    expect(found('the bridge')[0]).toBe(QUOTES[0][0]);
  });
  test('a whole word goes before one that only holds its letters', () => {
    expect(found('art')[0]).toBe('The art of building bridges is old');
    expect(found('start')[0]).toBe(QUOTES[3][0]);
  });
  test('a speaker’s quotes, with and without diacritics', () => {
    expect(new Set(found('zoe muller').slice(0, 2))).toEqual(new Set([QUOTES[3][0], QUOTES[5][0]]));
  });
});

describe('nothing to find', () => {
  test.each(['', '   ', '“”', '?!…', '🙂', '🙂🙂 !!', '\u200b', '.*', '(((', '\ud83d'])('%j finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
  test('words that stand nowhere', () => {
    expect(search('xqzzvk wqjjpf')).toEqual([]);
  });
  test('among no quotes', () => {
    expect(makeQuoteSearch([])('bridge')).toEqual([]);
  });
});

describe('any query', () => {
  test('signs of patterns and of search languages are words or nothing', () => {
    for (const query of ['[a-z]+ (bridge', 'bridge|pillars', '^bridge$', '!bridge', "'bridge", '=bridge', '\\bridge\\', '"bridge', 'a{1000}']) expect(() => search(query)).not.toThrow();
    expect(found('"the pillars" (are safe)')[0]).toBe(QUOTES[0][0]);
  });
  test('of 10,000 characters is answered at once', () => {
    const many = makeQuoteSearch(Array.from({ length: 300 }, (_, i) => ({ ...(documents[i % documents.length] as QuoteDocument), sentence: `s-${i}` })));
    const start = performance.now();
    for (const query of ['a'.repeat(10_000), 'bridge '.repeat(1_500), '.'.repeat(10_000), 'ﷺ'.repeat(10_000), Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(' ')]) expect(search(query).length).toBeLessThanOrEqual(40);
    expect(many('bridge '.repeat(1_500)).length).toBe(40);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
  test('a pasted quotation that is longer than what is looked at is still found first', () => {
    const long = 'Word by word the old bridge over the river will be taken down and built again from stone. '.repeat(8).trim();
    const withLong = makeQuoteSearch([...documents, { ...(documents[0] as QuoteDocument), words: long }]);
    expect(withLong(long)[0]?.words).toBe(long);
  });
  test('finds quotes of the list only, each once, at most 40', () => {
    const many = makeQuoteSearch(Array.from({ length: 90 }, (_, i) => ({ ...(documents[i % documents.length] as QuoteDocument), sentence: `s-${i}` })));
    const unit = fc.constantFrom('bridge', 'closed', 'pilars', ' ', '“', "'", '|', '!', '*', 'é', '🙂', 'Brandt', '\\', '(');
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.array(unit, { maxLength: 8 }).map((parts) => parts.join(''))), (query) => {
      const names = many(query).map(({ sentence }) => sentence);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeLessThanOrEqual(40);
    }), { numRuns: 60 });
  });
  test('any words of a quotation in a row find a quote that holds them', () => {
    fc.assert(fc.property(fc.nat(documents.length - 1), fc.nat(10), fc.integer({ min: 1, max: 6 }), (i, from, length) => {
      const words = QUOTES[i]?.[0].split(' ') ?? [];
      const query = words.slice(from % words.length, (from % words.length) + length).join(' ');
      if (!/\p{L}/u.test(query)) return;
      const plain = (text: string) => ` ${text.replace(/[^\p{L}\p{N}’ ]+/gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase()} `;
      expect(plain(found(query)[0] ?? '')).toContain(plain(query).trim());
    }), { numRuns: 60 });
  });
});
