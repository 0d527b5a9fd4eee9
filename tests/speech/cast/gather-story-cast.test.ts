import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { gatherStoryCast, type ArticlePersons } from '../../../src/speech/cast/gather-story-cast.ts';
import type { NamedPerson } from '../../../src/speech/cast/named-person.ts';

const person = (name: string, rest: Partial<NamedPerson> = {}): NamedPerson => ({
  name,
  forms: new Map([[name, 1]]),
  gender: null,
  given: false,
  ...rest,
});
const cast = (...articles: readonly (readonly NamedPerson[])[]) =>
  gatherStoryCast(
    articles.map((persons, i): ArticlePersons => ({ article: `a${i}`, persons })),
    english,
  );
const together = (a: string, b: string): string[] =>
  cast([person(a)], [person(b)]).people.map(({ name }) => name);

describe('gatherStoryCast', () => {
  it.each([
    ['Orbin', 'Ines Orbin', 'Ines Orbin'],
    ['Ines O’Brien', "Ines O'Brien", "Ines O'Brien"],
    ['INES ORBIN', 'Ines Orbin', 'Ines Orbin'],
    ['Jose Munoz', 'José Muñoz', 'Jose Munoz'],
    ['José Muñoz'.normalize('NFD'), 'José Muñoz', 'José Muñoz'.normalize('NFD')],
    ['Søren Lund', 'Soren Lund', 'Soren Lund'],
    ['Müller', 'Hans Mueller', 'Hans Mueller'],
    ['Kim Jong-un', 'Kim Jong Un', 'Kim Jong Un'],
    ['Kim', 'Kim Jong Un', 'Kim Jong Un'],
    ['Chuck Hale', 'Charles Hale', 'Charles Hale'],
    ['C. Hale', 'Charles Hale', 'Charles Hale'],
    ['Charles Hale', 'Charles R. Hale', 'Charles R. Hale'],
    ['Lena Lindqvist', 'Lena Lindquist', 'Lena Lindquist'],
    ['Anna Peña Nieto', 'Peña Nieto', 'Anna Peña Nieto'],
  ])('joins %s and %s', (a, b, name) => {
    expect(together(a, b)).toEqual([name]);
    expect(together(b, a)).toEqual([name]);
  });

  it.each([
    ['Marta Lindqvist', 'Jonas Lindqvist'],
    ['Ann Lee', 'Ann Lea'],
    ['Dan Ward', 'Ian Ward'],
    ['Dunmere Energy', 'Northern Energy'],
  ])('keeps %s and %s apart', (a, b) => expect(together(a, b)).toHaveLength(2));

  it('leaves a surname of two persons to itself, unless it is clear whose it is', () => {
    const [marta, jonas] = [
      person('Marta Lund', { gender: 'female' }),
      person('Jonas Lund', { gender: 'male' }),
    ];
    expect(cast([marta, jonas], [person('Lund')]).people.map(({ name }) => name)).toEqual([
      'Jonas Lund',
      'Lund',
      'Marta Lund',
    ]);
    expect(
      cast([marta, jonas], [person('Lund', { gender: 'female' })])
        .names.get('a1')
        ?.get('Lund'),
    ).toBe('Marta Lund');
  });

  it('names each speaker of an article by the fullest form of the story', () => {
    const { names } = cast([person('Orbin')], [person('Ines Orbin')], [person('Ines A. Orbin')]);
    expect([...names].map(([article, own]) => [article, [...own]])).toEqual([
      ['a0', [['Orbin', 'Ines A. Orbin']]],
      ['a1', [['Ines Orbin', 'Ines A. Orbin']]],
      ['a2', [['Ines A. Orbin', 'Ines A. Orbin']]],
    ]);
  });

  it("keeps the editor's name", () => {
    const { people } = cast(
      [person('Yelena Sokolova', { given: true })],
      [person('Yelena Petrovna Sokolova')],
    );
    expect(people).toEqual([{ name: 'Yelena Sokolova', aliases: ['Yelena Petrovna Sokolova'] }]);
  });

  it('does not depend on the order of the articles', () => {
    const articles = [
      [person('Orbin')],
      [person('Ines Orbin'), person('Lund')],
      [person('I. Orbin'), person('Jo Lund')],
    ];
    const sorted = (list: typeof articles) => JSON.stringify(cast(...list).people);
    expect(sorted(articles.toReversed())).toBe(sorted(articles));
  });
});
