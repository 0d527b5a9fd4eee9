import type { Language } from '../../language/language.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import { entityOfPhrase } from '../cast/make-entity.ts';
import type { SpeechLine } from '../line.ts';
import { isSomebody } from './is-somebody.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import type { Seen } from './seen.ts';
import { weighMention } from './weigh-mention.ts';

/**
 * Gives pronouns and phrases with "the" the person they stand for, in reading order, if the text makes it clear.
 * What stays open keeps `entity: null`.
 *
 * @param lines all lines of the article
 * @param mentions by line number, in line order; changed in place
 * @param subjectOf the subject of a line's main clause
 * @returns for each "he" and "she" everybody it may stand for, likeliest first
 */
export function resolveMentions(
  lines: readonly SpeechLine[],
  mentions: readonly Mention[][],
  subjectOf: (line: SpeechLine) => Mention | null,
): ReadonlyMap<Mention, readonly Reading[]> {
  const seen: Seen[] = [];
  const readings = new Map<Mention, readonly Reading[]>();
  const subjects = new Map<number, Mention>();
  for (const line of lines) {
    const subject = subjectOf(line);
    if (subject !== null) subjects.set(line.number, subject);
    for (const mention of mentions[line.number] ?? []) {
      if (mention.kind === 'pronoun')
        mention.entity = resolvePronoun(
          mention,
          line,
          seen,
          subjects,
          objectOf(mention, line, mentions[line.number] ?? []),
          mentions[line.number] ?? [],
          (found) => readings.set(mention, found),
        );
      else if (mention.kind === 'nominal') mention.entity = resolveRole(mention, line, seen);
      const entity =
        mention.entity ??
        (isSomebody(mention, line, mentions[line.number] ?? [], subject)
          ? entityOfPhrase(mention, true, genderOfRole(mention.head, line.language))
          : null);
      if (entity !== null)
        seen.push({ mention, entity, block: line.block, weight: weighMention(mention, line, subject) });
    }
  }
  return readings;
}

/** "“…,” he told Smith", "she and Smith": whoever is named right after a pronoun is somebody else. */
function objectOf(pronoun: Mention, line: SpeechLine, all: readonly Mention[]): Entity | null {
  if (pronoun.possessive) return null;
  const named = all.find(({ kind, from }) => kind === 'name' && from >= pronoun.to);
  const between = line.items.slice(pronoun.to, named?.from);
  return between.length <= OBJECT_REACH && between.every(({ kind }) => kind === 'word')
    ? (named?.entity ?? null)
    : null;
}

/** "told", "also told". */
const OBJECT_REACH = 2;

/** Roles that tell by themselves whether "he" or "she" follows. */
function genderOfRole(head: string, language: Language): Entity['gender'] {
  if (language.people.femaleRoles.test(head)) return 'female';
  return language.people.maleRoles.test(head) ? 'male' : null;
}
