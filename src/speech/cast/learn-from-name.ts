import type { Language } from '../../language/language.ts';
import type { SpeechLine } from '../line.ts';
import type { Name } from '../names/name.ts';
import type { Entity } from './cast.ts';

/** How far before and after a name to look for roles. */
const ROLE_REACH = 7;

/** Takes roles and gender from the words around a name: "Polish special envoy Jan Novak", "Berg, an aide to Novak,". */
export function learnFromName(
  entity: Entity,
  name: Name,
  line: SpeechLine | undefined,
  language: Language,
): void {
  for (const title of name.titles) (isRole(title, language) ? entity.roles : entity.modifiers).add(title);
  entity.gender ??= name.gender;
  if (entity.person !== true && name.type === 'person') entity.person = true;
  if (line === undefined || (name.possessive && name.words.length < 1)) return;
  const items = line.items;
  let titled = false;
  const owner = items[name.runFrom - 1];
  // "Norway's Anna Berg"
  if (owner?.possessive === true && language.places.names.has(owner.lower)) entity.modifiers.add(owner.lower);
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
