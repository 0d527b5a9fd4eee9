import type { Language } from '../../language/language.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';

/** Somebody mentioned so far. */
interface Seen {
  readonly entity: Entity;
  readonly block: number;
}

/**
 * "the president", "the Polish official", "the trade adviser": the person named before who holds that role. Where several
 * hold it, the one whom "former" or "vice" tells apart, else the only one of the last paragraphs, else nobody.
 */
export function resolveRole(mention: Mention, line: SpeechLine, seen: readonly Seen[]): Entity | null {
  const { clauses, roles, forms } = line.language;
  if (
    !clauses.definite.test(mention.text) ||
    !roles.persons.has(mention.head) ||
    roles.bodies.has(mention.head) ||
    (forms.pluralPerson.test(mention.head) && !forms.singularInS.test(mention.head))
  )
    return null;
  const modifiers = mention.text
    .toLowerCase()
    .split(/[\s-]+/u)
    .slice(1, -1)
    .map((word) => word.replace(/[’']s$|\.$/gu, ''));
  const holding = seen.filter(
    ({ entity }) =>
      entity.person !== false &&
      entity.roles.has(mention.head) &&
      !comesFromElsewhere(entity, modifiers, line.language),
  );
  const named = holding.findLast(
    ({ entity }) =>
      modifiers.length > 0 && modifiers.every((word) => entity.modifiers.has(word) || entity.roles.has(word)),
  );
  if (named !== undefined) return named.entity;
  const near = holding.filter(({ block }) => modifiers.length === 0 || line.block - block <= NEAR_BLOCKS);
  return (
    onlyOne(near) ??
    onlyOne(near.filter(({ entity }) => isQualifiedAlike(entity, modifiers, line.language))) ??
    onlyOne(
      near.filter(
        ({ entity, block }) =>
          line.block - block <= NEAR_BLOCKS && isQualifiedAlike(entity, modifiers, line.language),
      ),
    )
  );
}

/** Paragraphs back in which a role is still fresh. */
const NEAR_BLOCKS = 2;

function onlyOne(holding: readonly Seen[]): Entity | null {
  const [first, ...others] = new Set(holding.map(({ entity }) => entity));
  return first === undefined || others.length > 0 ? null : first;
}

/** "the president" is neither the former nor the vice president. */
function isQualifiedAlike(entity: Entity, modifiers: readonly string[], { people }: Language): boolean {
  const wanted = modifiers.filter((word) => people.qualifiers.test(word));
  const own = [...entity.modifiers, ...entity.roles].filter((word) => people.qualifiers.test(word));
  return wanted.length === 0 ? own.length === 0 : wanted.every((word) => own.includes(word));
}

/** "the U.S. president" is not somebody the article calls Russian. */
function comesFromElsewhere(entity: Entity, modifiers: readonly string[], language: Language): boolean {
  const wanted = modifiers
    .filter((word) => language.places.names.has(word))
    .map((each) => placeKey(each, language));
  const own = [...entity.modifiers]
    .filter((word) => language.places.names.has(word))
    .map((each) => placeKey(each, language));
  return wanted.length > 0 && own.length > 0 && !wanted.some((place) => own.includes(place));
}

const placeKey = (word: string, language: Language): string =>
  language.people.america.test(word) ? 'us' : word.slice(0, 4);
