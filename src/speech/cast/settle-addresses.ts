import type { Language } from '../../language/language.ts';
import type { Name } from '../names/name.ts';
import type { Entity } from './cast.ts';

/** "Mr. President" is the one person who is called president; where several or none are, it names nobody. */
export function settleAddresses(
  entities: readonly Entity[],
  names: readonly Name[],
  of: Map<Name, Entity>,
  language: Language,
): Entity[] {
  const addresses = new Set<Entity>();
  for (const name of names) {
    const [word = ''] = name.words;
    const entity = of.get(name);
    if (name.words.length > 1 || name.titles.length === 0 || entity === undefined || entity.given) continue;
    if (entity.words.length > 1 || !language.roles.persons.has(word) || language.roles.namelike.has(word))
      continue;
    const holders = entities.filter(
      ({ words, roles, modifiers, person }) =>
        person === true &&
        words.length > 1 &&
        roles.has(word) &&
        ![...modifiers].some((modifier) => language.people.qualifiers.test(modifier)),
    );
    const [holder] = holders;
    addresses.add(entity);
    if (holder !== undefined && holders.length === 1) of.set(name, holder);
    else of.delete(name);
  }
  return entities.filter((entity) => !addresses.has(entity));
}
