import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/person.ts';
import { foldText } from '../../text/fold.ts';
import type { Entity } from './cast.ts';
import type { Name } from '../mentions/find-names.ts';
import { genderByGivenName } from './gender-by-given-name.ts';
import type { SpeechLine } from '../line.ts';
import { nameWords } from '../mentions/name-words.ts';
import { settleAddresses } from './settle-addresses.ts';

/** Everybody named in an article, and whom each name means. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** The entity each name stands for; `null` for names that may mean several. */
  readonly of: ReadonlyMap<Name, Entity>;
}

/**
 * Brings the names of an article together: full names first, then surnames and first names alone.
 * A surname that two people share goes to the one named last in full, unless Mr. or Ms. tells them apart.
 *
 * @param lines all lines of the article, for the roles printed beside names
 * @param names all names in text order
 * @param people from `story.yaml`; their names and aliases come before what the article prints
 */
export function gatherCast(
  lines: readonly SpeechLine[],
  names: readonly Name[],
  people: readonly Person[],
  language: Language,
): Cast {
  const entities: Entity[] = people.map((person) => givenEntity(person, language));
  const byFull = new Map<string, Entity>();
  const byWord = new Map<string, Entity[]>();
  people.forEach((person, i) => {
    const entity = entities[i];
    if (entity === undefined) return;
    for (const alias of [person.name, ...person.aliases]) {
      const words = nameWords(alias);
      byFull.set(words.join(' '), entity);
      note(byWord, words.at(-1) ?? '', entity);
      if (words.length > 1) note(byWord, words[0] ?? '', entity);
    }
  });
  // The longest first: "Peña Nieto" is the end of "Enrique Peña Nieto", wherever each stands.
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length))
    if (name.words.length > 1 && name.type !== 'place') addFull(name, entities, byFull, byWord, language);
  const of = new Map<Name, Entity>();
  const latest = new Map<string, Entity>();
  const lower = smallWords(lines);
  const inside = new Set(
    names.flatMap((name) => (name.opensLine && name.words.length === 1 ? [] : name.words)),
  );
  // A sentence's first word that is printed small elsewhere, or that is an everyday word of news and never a name in
  // this article.
  const isPlainWord = (word: string): boolean =>
    lower.has(word) ||
    (!inside.has(word) && language.forms.longAdverb.test(word)) ||
    (!inside.has(word) &&
      language.forms.inflected.test(word) &&
      language.backgroundWeights.has(language.stemWord(word)));
  for (const name of names) {
    const entity =
      name.words.length > 1 && name.type !== 'place'
        ? (byFull.get(name.words.join(' ')) ?? byFull.get(key(name.words, language)) ?? null)
        : (findSingle(name, byWord, latest, language) ??
          newSingle(name, entities, byFull, byWord, isPlainWord));
    if (entity === null || entity === undefined) continue;
    of.set(name, entity);
    entity.count += 1;
    entity.forms.set(name.text, (entity.forms.get(name.text) ?? 0) + 1);
    if (!name.opensLine || name.words.length > 1 || name.titles.length > 0) entity.named = true;
    if (name.words.length > 1 || name.titles.length > 0)
      for (const word of [name.words.at(-1) ?? '', name.words[0] ?? '']) latest.set(word, entity);
    learn(entity, name, lines[name.line], language);
  }
  return { entities: settleAddresses(entities, names, of, language), of };
}

const key = (words: readonly string[], language: Language): string =>
  `${words[0] ?? ''} ${surname(words, language)}`;

function surname(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return language.names.tails.has(last) ? (words.at(-2) ?? last) : last;
}

function note(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = map.get(word) ?? [];
  if (!list.includes(entity)) list.push(entity);
  map.set(word, list);
}

function givenEntity(person: Person, language: Language): Entity {
  const words = nameWords(person.name);
  return {
    name: person.name,
    words,
    person: true,
    gender: genderByGivenName(words, language),
    roles: new Set(),
    modifiers: new Set(),
    given: true,
    named: true,
    count: 0,
    forms: new Map(),
  };
}

function addFull(
  name: Name,
  entities: Entity[],
  byFull: Map<string, Entity>,
  byWord: Map<string, Entity[]>,
  language: Language,
): void {
  const full = name.words.join(' ');
  const known =
    byFull.get(full) ??
    byFull.get(key(name.words, language)) ??
    givenBySurname(name, byWord, language) ??
    endingIn(name, byWord, language);
  if (known !== undefined) {
    byFull.set(full, known);
    if (
      !known.given &&
      name.words.length > known.words.length &&
      known.words.length > 0 &&
      name.type !== 'body'
    )
      known.name = name.text;
    return;
  }
  const entity = newEntity(name, name.type === 'body' ? false : null);
  entities.push(entity);
  byFull.set(full, entity);
  if (name.type !== 'body') {
    byFull.set(key(name.words, language), entity);
    note(byWord, surname(name.words, language), entity);
    note(byWord, name.words[0] ?? '', entity);
  }
}

/** "Mary Ann Novak" is the one person of story.yaml with that surname, if the first names are compatible. */
function givenBySurname(name: Name, byWord: Map<string, Entity[]>, language: Language): Entity | undefined {
  const known = (byWord.get(surname(name.words, language)) ?? []).filter(
    (entity) => entity.given && entity.words.length > 1,
  );
  return known.find((entity) => (entity.words[0] ?? '').slice(0, 3) === (name.words[0] ?? '').slice(0, 3));
}

/** The one person whose full name ends in these words: "Peña Nieto", "Van der Berg". */
function endingIn(name: Name, byWord: ReadonlyMap<string, Entity[]>, language: Language): Entity | undefined {
  const ending = ` ${name.words.join(' ')}`;
  const known = (byWord.get(surname(name.words, language)) ?? []).filter(
    (entity) =>
      entity.person !== false &&
      ` ${entity.words.join(' ')}`.endsWith(ending) &&
      entity.words.length > name.words.length,
  );
  return known.length === 1 && name.gender === null ? known[0] : undefined;
}

function findSingle(
  name: Name,
  byWord: Map<string, Entity[]>,
  latest: Map<string, Entity>,
  language: Language,
): Entity | undefined {
  const word = name.words.at(-1) ?? '';
  let candidates = byWord.get(word) ?? [];
  if (name.type === 'place' && !candidates.some((entity) => entity.given)) return undefined;
  if (name.gender !== null) {
    const fitting = candidates.filter((entity) => entity.gender === name.gender);
    candidates = fitting.length > 0 ? fitting : candidates.filter((entity) => entity.gender === null);
  }
  const bySurname = candidates.filter((entity) => surname(entity.words, language) === word);
  if (bySurname.length === 1) return bySurname[0];
  if (candidates.length <= 1) return candidates[0];
  const last = latest.get(word);
  return last !== undefined && candidates.includes(last) ? last : (bySurname[0] ?? candidates[0]);
}

function newSingle(
  name: Name,
  entities: Entity[],
  byFull: Map<string, Entity>,
  byWord: Map<string, Entity[]>,
  isPlainWord: (word: string) => boolean,
): Entity | undefined {
  const word = name.words.join(' ');
  const known = byFull.get(word);
  if (known !== undefined) return known;
  if (name.opensLine && name.titles.length === 0 && isPlainWord(word)) return undefined;
  const entity = newEntity(name, name.type === 'unknown' ? null : false);
  entities.push(entity);
  byFull.set(word, entity);
  if (name.words.length === 1) note(byWord, word, entity);
  return entity;
}

/**
 * Words, folded like names, that the article also prints in small letters: as the first word of a sentence they are
 * not names.
 */
function smallWords(lines: readonly SpeechLine[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines)
    for (const item of line.items) if (item.kind === 'word' && !item.capital) found.add(foldText(item.lower));
  return found;
}

/** How far before and after a name to look for roles. */
const ROLE_REACH = 7;

/** Takes roles and gender from the words around a name: "Polish special envoy Jan Novak", "Berg, an aide to Novak,". */
function learn(entity: Entity, name: Name, line: SpeechLine | undefined, language: Language): void {
  for (const title of name.titles) (isRole(title, language) ? entity.roles : entity.modifiers).add(title);
  entity.gender ??= name.gender;
  if (entity.person !== true && name.type === 'person') entity.person = true;
  if (line === undefined || (name.possessive && name.words.length < 1)) return;
  const items = line.items;
  let titled = false;
  const owner = items[name.runFrom - 1];
  if (owner?.possessive === true && language.places.names.has(owner.lower)) entity.modifiers.add(owner.lower); // "Norway's Anna Berg"
  for (let i = name.runFrom - 1; i >= Math.max(0, name.runFrom - ROLE_REACH); i -= 1) {
    const item = items[i];
    if (item === undefined || item.kind !== 'word' || item.possessive) break;
    if (language.people.beforeTitle.test(item.lower)) break;
    if (language.verbs.saying.has(item.lower) || language.words.auxiliaries.has(item.lower)) break;
    if (isRole(item.lower, language)) {
      entity.roles.add(item.lower);
      entity.person ??= true;
      titled = true;
    } else if (titled) entity.modifiers.add(item.lower);
    else break;
  }
  // "her deputy, Ann Smith, said": the role before the comma belongs to the name, if the name is closed like an aside.
  const before = items[name.runFrom - 2];
  if (
    items[name.runFrom - 1]?.text === ',' &&
    before?.kind === 'word' &&
    !before.possessive &&
    isRole(before.lower, language) &&
    name.type !== 'body' &&
    name.words.length > 1 &&
    /^[,.]$/u.test(items[name.to]?.text ?? '.')
  ) {
    entity.roles.add(before.lower);
    entity.person ??= true;
  }
  if (items[name.to]?.text !== ',' || name.possessive) return;
  if (
    /^\d\d?$/u.test(items[name.to + 1]?.text ?? '') &&
    /^[,.]$/u.test(items[name.to + 2]?.text ?? '.') &&
    name.type !== 'place'
  )
    entity.person ??= true; // "Smith, 45,"
  if (!closesAside(items, name.to + 1, language)) return;
  for (let i = name.to + 1; i < Math.min(items.length, name.to + 1 + ROLE_REACH); i += 1) {
    const item = items[i];
    if (item === undefined || item.kind !== 'word') break;
    if (
      i === name.to + 1 &&
      !language.people.asideOpening.test(item.lower) &&
      !item.possessive &&
      !isRole(item.lower, language) &&
      !language.places.names.has(item.lower) &&
      !isRole(items[i + 1]?.lower ?? '', language)
    )
      break;
    if (language.people.asideEnd.test(item.lower)) break;
    if (
      isRole(item.lower, language) &&
      item.capital &&
      items[i + 1]?.capital === true &&
      items[i + 1]?.kind === 'word'
    )
      break; // "Smith, President Jones and": a list
    if (isRole(item.lower, language)) {
      entity.roles.add(item.lower);
      entity.person ??= true;
    } else entity.modifiers.add(item.lower);
  }
}

/** Whether what follows a comma is an aside: closed by another comma or the line's end before any verb of speech. */
function closesAside(items: SpeechLine['items'], from: number, language: Language): boolean {
  for (let i = from; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) return true;
    if (
      item.kind === 'quote' ||
      language.verbs.saying.has(item.lower) ||
      language.words.auxiliaries.has(item.lower)
    )
      return false;
    if (item.kind === 'mark' && /^[,.;)]$/u.test(item.text)) return true;
    if (
      language.keywords.who.has(item.lower) ||
      (i - from > 2 && language.words.prepositions.has(item.lower))
    )
      return true;
  }
  return true;
}

const isRole = (lower: string, language: Language): boolean =>
  language.roles.persons.has(lower) || language.people.shortTitles.test(lower);

/** @param otherwise whether it is a person where nothing says that it is one */
function newEntity(name: Name, otherwise: false | null): Entity {
  return {
    name: name.text,
    words: [...name.words],
    person: name.type === 'person' ? true : otherwise,
    gender: name.gender,
    roles: new Set(),
    modifiers: new Set(),
    given: false,
    named: false,
    count: 0,
    forms: new Map(),
  };
}
