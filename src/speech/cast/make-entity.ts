import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/person.ts';
import { genderByGivenName } from '../names/gender-by-given-name.ts';
import type { Name } from '../names/name.ts';
import { nameWords } from '../names/name-words.ts';
import type { Entity, Mention } from './cast.ts';

/** Somebody whom `story.yaml` names. */
export function entityOfPerson(person: Person, language: Language): Entity {
  const words = nameWords(person.name);
  const gender = genderByGivenName(words, language);
  return { ...nothingKnown(), name: person.name, words, person: true, gender, given: true, named: true };
}

/**
 * Somebody or something that an article names.
 *
 * @param otherwise whether it is a person where nothing says that it is one
 */
export const entityOfName = (name: Name, otherwise: false | null): Entity => ({
  ...nothingKnown(),
  name: name.text,
  words: [...name.words],
  person: name.type === 'person' ? true : otherwise,
  gender: name.gender,
});

/** Somebody whom the text never names, only describes: "a police spokesman". */
export const entityOfPhrase = (
  { text, head }: Mention,
  person: boolean | null,
  gender: Entity['gender'],
): Entity => ({ ...nothingKnown(), name: text, words: [head], person, gender });

/** What a new entity begins with. */
const nothingKnown = (): Pick<Entity, 'roles' | 'modifiers' | 'given' | 'named' | 'count' | 'forms'> => ({
  roles: new Set(),
  modifiers: new Set(),
  given: false,
  named: false,
  count: 0,
  forms: new Map(),
});
