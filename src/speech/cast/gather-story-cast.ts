import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/person.ts';
import { isSameName, nameKey, surnameOf } from './compare-names.ts';
import type { NamedPerson } from './named-person.ts';

/** The persons of a story, one cast for all its articles. */
export interface StoryCast {
  /** Each by the fullest form that the story prints, with the other forms; sorted by name. */
  readonly people: readonly Person[];
  /** By article: from the name that its quotes give a speaker to the name in the cast. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What one article says of its persons. */
export interface ArticlePersons {
  readonly article: string;
  readonly persons: readonly NamedPerson[];
}

/**
 * Brings together the persons of all articles of a story. Two full names are one person where the surname is the
 * same, within one letter
 * where it is long, and the given names can be the same (equal, an initial, short for one another). A name of one
 * word is
 * the only person of the story who has it; where two have it, it stays by itself. The result does not depend on the
 * order of the articles.
 */
export function gatherStoryCast(articles: readonly ArticlePersons[], language: Language): StoryCast {
  const all = articles
    .flatMap(({ article, persons }) =>
      persons.map((person) => ({ article, person, words: nameKey(person.name, language) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort(
      (a, b) =>
        b.words.length - a.words.length ||
        compareText(a.words.join(' '), b.words.join(' ')) ||
        compareText(a.article, b.article),
    );
  const groups: Group[] = [];
  for (const member of all) {
    const group = groupOf(member, groups, language);
    if (group === null) groups.push([member]);
    else group.push(member);
  }
  const names = new Map<string, Map<string, string>>(articles.map(({ article }) => [article, new Map()]));
  const people = groups.map((group) => {
    const name = fullestOf(group, language);
    for (const { article, person } of group) names.get(article)?.set(person.name, name);
    const forms = new Set(group.flatMap(({ person }) => [...person.forms.keys()]));
    forms.delete(name);
    return { name, aliases: [...forms].sort(compareText) };
  });
  return { people: people.sort((a, b) => compareText(a.name, b.name)), names };
}

interface Member {
  readonly article: string;
  readonly person: NamedPerson;
  readonly words: readonly string[];
}

type Group = Member[];

/** The one group a person fits in; `null` where none does, or several do. */
function groupOf(member: Member, groups: readonly Group[], language: Language): Group | null {
  const { words, person, article } = member;
  const same = groups.find((group) => group.some((other) => other.words.join(' ') === words.join(' ')));
  if (same !== undefined) return same;
  const open = groups.filter(
    (group) =>
      new Set([person, ...group.map((other) => other.person)].flatMap(({ gender }) => gender ?? [])).size <
        2 && !group.some((other) => other.article === article), // an article lists each person once: two of one article are two persons
  );
  const [word = ''] = words;
  const fits = (test: (other: readonly string[]) => boolean): Group[] =>
    open.filter((group) => group.some((other) => test(other.words)));
  const fitting =
    words.length > 1
      ? open.filter((group) => group.every((other) => isSameName(other.words, words, language)))
      : preferred(
          fits((other) => surnameOf(other) === word),
          fits((other) => other[0] === word),
        );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "Kim" is a surname in "Kim Jong Un" too: the first word of a name counts where no last one fits. */
const preferred = (surnames: Group[], firsts: Group[]): Group[] => (surnames.length > 0 ? surnames : firsts);

/** The editor's name, else the form of most words, in mixed case, that most articles print. */
function fullestOf(group: Group, language: Language): string {
  const given = group.find(({ person }) => person.given);
  if (given !== undefined) return given.person.name;
  const counts = new Map<string, number>();
  for (const { person } of group)
    for (const [form, count] of [...person.forms, [person.name, 1] as const])
      counts.set(form, (counts.get(form) ?? 0) + count);
  const [best] = [...counts].sort(
    ([a, n], [b, m]) =>
      nameKey(b, language).length - nameKey(a, language).length ||
      Number(isShouted(a)) - Number(isShouted(b)) ||
      initials(a) - initials(b) ||
      m - n ||
      compareText(a, b),
  );
  return best?.[0] ?? '';
}

/** "INES ORBIN" */
const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase();
const initials = (name: string): number => name.match(/(?<!\p{L})\p{L}\.?(?!\p{L})/gu)?.length ?? 0;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
