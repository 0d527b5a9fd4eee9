import type { Entity, Mention } from '../cast/cast.ts';
import { entityOfPhrase } from '../cast/make-entity.ts';
import type { Language } from '../../language/language.ts';
import type { SpeechLine } from '../line.ts';

/**
 * "they" and "it" stand for the group or body that was the subject of the sentence before, in the same paragraph or
 * the one before.
 */
export function resolveBody(
  mention: Mention,
  line: SpeechLine,
  subjects: ReadonlyMap<number, Mention>,
  all: readonly Mention[],
): Entity | null {
  const own = all.filter(
    (other) => other.to <= mention.from && !other.possessive && isBody(other, line.language),
  );
  if (mention.pronoun === 'thing' && own.length > 0) return onlyOne(own);
  const subject = subjects.get(line.number - 1);
  if (subject === undefined || subject.possessive) return null;
  if (subject.kind === 'pronoun') return subject.pronoun === mention.pronoun ? subject.entity : null;
  if (mention.pronoun === 'thing' && subject.kind === 'name')
    return subject.entity?.person !== true ? subject.entity : null;
  if (subject.kind !== 'nominal' || subject.entity !== null) return null;
  const fits =
    mention.pronoun === 'thing'
      ? line.language.roles.bodies.has(subject.head) &&
        !line.language.roles.persons.has(subject.head) &&
        !line.language.roles.plural.test(subject.head)
      : line.language.roles.plural.test(subject.head);
  return fits ? (subject.writer ?? entityOfPhrase(subject, null, null)) : null;
}

/** "When the Echo printed a portrait, it said …": what the sentence itself names before comes first, if it is one. */
function onlyOne(bodies: readonly Mention[]): Entity | null {
  const [first] = bodies;
  if (first === undefined || new Set(bodies.map(({ entity, text }) => entity ?? text)).size > 1) return null;
  return first.entity ?? first.writer ?? entityOfPhrase(first, null, null);
}

/** Something that may have said a thing: a body by name or by its noun. */
const isBody = ({ kind, entity, head }: Mention, { roles }: Language): boolean =>
  kind === 'name' ? entity?.person !== true : kind === 'nominal' && roles.bodies.has(head);
