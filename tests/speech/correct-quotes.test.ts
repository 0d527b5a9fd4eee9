import { english } from '../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { correctQuotes } from '../../src/speech/correct-quotes.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';

const article = (id: string, text: string) => ({
  id,
  text,
  quotes: findQuotes(
    { text, blocks: [{ type: 'paragraph', start: 0, end: text.length }], sentences: [] },
    [],
    english,
  ),
});
const north = article('north', '“We never agreed,” he said. The “village” market is open.');
const south = article('south', '“We never agreed,” he said at noon.');

describe('correctQuotes', () => {
  it('sets what the correction names and leaves the rest', () => {
    const { quotes, problems } = correctQuotes(
      [north],
      [{ exact: 'We never agreed,', speaker: 'Carla Mendes' }],
    );
    const [before] = north.quotes;
    expect(problems).toEqual([]);
    expect(quotes.get('north')?.[0]).toEqual({
      ...before,
      speaker: 'Carla Mendes',
      speakers: ['Carla Mendes'],
      rule: 'corrected by the editor',
    });
    expect(quotes.get('north')?.[1]).toEqual(north.quotes[1]);
  });

  it('sets a kind, an addressee, and nobody', () => {
    const { quotes } = correctQuotes(
      [north],
      [{ exact: 'village', kind: 'partial', speaker: null, addressee: 'Felix Roth' }],
    );
    expect(quotes.get('north')?.[1]).toMatchObject({
      kind: 'partial',
      speaker: null,
      addressee: 'Felix Roth',
    });
  });

  it('reports a correction that fits nothing, with the quote that comes closest', () => {
    const { problems } = correctQuotes(
      [north],
      [{ exact: 'We never agreed to it,', speaker: 'Carla Mendes' }],
    );
    expect(problems).toEqual([
      { correction: 0, exact: 'We never agreed to it,', places: [], closest: 'We never agreed,' },
    ]);
  });

  it('reports a correction that fits two articles, and takes it with the article named', () => {
    expect(
      correctQuotes([north, south], [{ exact: 'We never agreed,', speaker: 'Carla Mendes' }]).problems,
    ).toEqual([
      {
        correction: 0,
        exact: 'We never agreed,',
        places: [
          { article: 'north', span: { start: 1, end: 17 } },
          { article: 'south', span: { start: 1, end: 17 } },
        ],
        closest: null,
      },
    ]);
    const { quotes, problems } = correctQuotes(
      [north, south],
      [{ article: 'south', exact: 'We never agreed,', speaker: 'Carla Mendes' }],
    );
    expect(problems).toEqual([]);
    expect([quotes.get('north')?.[0]?.speaker, quotes.get('south')?.[0]?.speaker]).toEqual([
      null,
      'Carla Mendes',
    ]);
  });

  it('tells the same words in one article apart by what stands before or after them', () => {
    const twice = article('twice', '“We never agreed,” he said. She said: “We never agreed,” and left.');
    const corrected = (more: { prefix?: string; suffix?: string }) =>
      correctQuotes([twice], [{ exact: 'We never agreed,', speaker: 'Carla Mendes', ...more }]);
    expect(corrected({}).problems).toMatchObject([{ places: [{ article: 'twice' }, { article: 'twice' }] }]);
    expect(corrected({ prefix: 'She said: “' }).quotes.get('twice')?.[1]?.speaker).toBe('Carla Mendes');
    expect(corrected({ suffix: '” he said' }).quotes.get('twice')?.[0]?.speaker).toBe('Carla Mendes');
    expect(corrected({ prefix: 'He said: “' }).problems).toMatchObject([{ places: [] }]);
  });

  it('is exact about marks and case', () => {
    expect(correctQuotes([north], [{ exact: 'we never agreed,' }]).problems).toHaveLength(1);
  });
});
