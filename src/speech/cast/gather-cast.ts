import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/person.ts';
import { foldText } from '../../text/fold.ts';
import type { SpeechLine } from '../line.ts';
import type { Name } from '../names/name.ts';
import { nameWords } from '../names/name-words.ts';
import type { Entity } from './cast.ts';
import { learnFromName } from './learn-from-name.ts';
import { entityOfName, entityOfPerson } from './make-entity.ts';
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
  const entities: Entity[] = people.map((person) => entityOfPerson(person, language));
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
  const persons = names.filter(({ type }) => type === 'person');
  const titled = new Set(
    persons.flatMap(({ words, titles }) => (words.length === 1 && titles.length > 0 ? words : [])),
  );
  const surnames = new Set(
    persons.flatMap(({ words }) => (words.length > 1 ? surname(words, language) : [])),
  );
  const isFull = (name: Name): boolean =>
    name.words.length > 1 && name.type !== 'place' && !isRunOn(name, { titled, surnames }, language);
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length))
    if (isFull(name)) addFull(name, entities, byFull, byWord, language);
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
    const entity = isFull(name)
      ? (byFull.get(name.words.join(' ')) ?? byFull.get(key(name.words, language)) ?? null)
      : (findSingle(name, byWord, latest, language) ??
        newSingle(name, entities, byFull, byWord, isPlainWord));
    if (entity === null || entity === undefined) continue;
    of.set(name, entity);
    entity.count += 1;
    if (isFull(name) || name.words.length === 1)
      entity.forms.set(name.text, (entity.forms.get(name.text) ?? 0) + 1);
    if (!name.opensLine || name.words.length > 1 || name.titles.length > 0) entity.named = true;
    if (isFull(name) || name.titles.length > 0)
      for (const word of [name.words.at(-1) ?? '', name.words[0] ?? '']) latest.set(word, entity);
    learnFromName(entity, name, lines[name.line], language);
  }
  return { entities: settleAddresses(entities, names, of, language), of };
}

/**
 * "In Ohio Smith said", "A clip of Jones Smith posted": a place, or the surname of somebody else, runs into the surname of a
 * person whom the article also names with a title.
 */
const isRunOn = (
  { words: [first = '', last = '', ...more] }: Name,
  { titled, surnames }: { readonly titled: ReadonlySet<string>; readonly surnames: ReadonlySet<string> },
  { places, givenNames }: Language,
): boolean =>
  more.length === 0 &&
  titled.has(last) &&
  (places.names.has(first) || surnames.has(first)) &&
  !givenNames.male.has(first) &&
  !givenNames.female.has(first);

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
  const entity = entityOfName(name, name.type === 'body' ? false : null);
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
  const entity = entityOfName(name, name.type === 'unknown' ? null : false);
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
