import type { Language } from '../../language/language.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { resolveRole } from './resolve-role.ts';

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
          (found) => readings.set(mention, found),
        );
      else if (mention.kind === 'nominal') mention.entity = resolveRole(mention, line, seen);
      const entity =
        mention.entity ??
        (isSomebody(mention, line, mentions[line.number] ?? [], subject)
          ? described(mention, true, genderOfRole(mention.head, line.language))
          : null);
      if (entity !== null)
        seen.push({ mention, entity, block: line.block, weight: weigh(mention, line, subject) });
    }
  }
  return readings;
}

/** Somebody whom a pronoun may stand for. */
export interface Reading {
  readonly entity: Entity;
  /** Share of the total weight of all who fit, 0–1. */
  readonly share: number;
  /** Lines since the entity was last mentioned. */
  readonly distance: number;
}

/** How many readings of a pronoun are kept. */
const MOST_READINGS = 4;

/**
 * "A police spokesman said …": a "he" that follows may be this person, whom no earlier name means; not if a name
 * stands beside the phrase.
 */
function isSomebody(
  mention: Mention,
  line: SpeechLine,
  all: readonly Mention[],
  subject: Mention | null,
): boolean {
  if (
    mention.kind !== 'nominal' ||
    mention.possessive ||
    !line.language.roles.persons.has(mention.head) ||
    (line.language.roles.plural.test(mention.head) && !line.language.forms.singularPerson.test(mention.head))
  )
    return false;
  if (
    !speaks(mention, line) &&
    (mention !== subject ||
      !line.items.slice(mention.to).some(({ lower }) => line.language.verbs.saying.has(lower)))
  )
    return false;
  if (
    mention.from === mention.to - 1 ||
    line.language.cues.ask.test(line.items[mention.to]?.lower ?? '') ||
    line.language.roles.askers.test(mention.head)
  )
    return false; // whoever is asked is the one to answer
  let comma = mention.to; // "the minister of trade, Ann Smith, said"
  while (comma < mention.to + PHRASE_REACH && line.items[comma]?.kind === 'word') comma += 1;
  const named = (test: (name: Mention) => boolean): boolean =>
    all.some((other) => other.kind === 'name' && test(other));
  return !(
    (line.items[mention.from - 1]?.text === ',' && named(({ to }) => to === mention.from - 1)) ||
    (line.items[comma]?.text === ',' && named(({ from }) => from > comma && from <= comma + 3))
  );
}

/** How many words of a phrase to scan for the comma before its name. */
const PHRASE_REACH = 8;

/** Roles that tell by themselves whether "he" or "she" follows. */
function genderOfRole(head: string, language: Language): Entity['gender'] {
  if (language.people.femaleRoles.test(head)) return 'female';
  return language.people.maleRoles.test(head) ? 'male' : null;
}

/**
 * "they" and "it" stand for the group or body that was the subject of the sentence before, in the same paragraph or
 * the one before.
 */
function resolveBody(
  mention: Mention,
  line: SpeechLine,
  subjects: ReadonlyMap<number, Mention>,
): Entity | null {
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
  return fits ? described(subject, null, null) : null;
}

/** Somebody whom the text never names, only describes: "a police spokesman". */
const described = ({ text, head }: Mention, person: boolean | null, gender: Entity['gender']): Entity => ({
  name: text,
  words: [head],
  person,
  gender,
  roles: new Set(),
  modifiers: new Set(),
  given: false,
  named: false,
  count: 0,
  forms: new Map(),
});

/** Somebody mentioned so far. */
interface Seen {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly block: number;
  readonly weight: number;
}

/** How many lines to look back for the person behind a pronoun. */
const PRONOUN_REACH = 5;
/** By what factor the best candidate must beat the next. Tuned on half of the development set. */
const PRONOUN_MARGIN = 1.15;
/** Weight of a mention by its distance in lines. */
const NEARNESS = [4.5, 3, 1.0, 0.5, 0.3, 0.2];

function resolvePronoun(
  mention: Mention,
  line: SpeechLine,
  seen: readonly Seen[],
  subjects: ReadonlyMap<number, Mention>,
  object: Entity | null,
  keep: (readings: readonly Reading[]) => void,
): Entity | null {
  if (mention.pronoun === 'plural' || mention.pronoun === 'thing')
    return resolveBody(mention, line, subjects);
  if (mention.pronoun !== 'male' && mention.pronoun !== 'female') return null;
  const scores = new Map<Entity, number>();
  const distances = new Map<Entity, number>();
  for (let i = seen.length - 1; i >= 0; i -= 1) {
    const earlier = seen[i];
    if (earlier === undefined) break;
    const distance = line.number - earlier.mention.line;
    if (distance > PRONOUN_REACH) break;
    if (earlier.entity === object || !fits(earlier.entity, mention.pronoun)) continue;
    const near = NEARNESS[distance] ?? 0;
    scores.set(earlier.entity, (scores.get(earlier.entity) ?? 0) + near * earlier.weight);
    if (!distances.has(earlier.entity)) distances.set(earlier.entity, distance);
  }
  keep(readingsOf(scores, distances));
  const found = best(scores);
  // "Thousands fled. “I lost everything,” he said": a word that only ever opens sentences may not be a name, and
  // nobody else is meant.
  if (found !== null && found.person !== true && !found.named) return null;
  if (
    found !== null &&
    found.count > 0 &&
    (found.person === true || (found.words.length > 1 && scores.size === 1))
  )
    found.gender ??= mention.pronoun; // the text says "she": so that settles it; for somebody unnamed it does not ("her lawyer said she would sue")
  return found;
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

function fits(entity: Entity, pronoun: 'male' | 'female'): boolean {
  if (entity.person === false) return false;
  if (entity.gender !== null) return entity.gender === pronoun;
  return entity.person === true || entity.words.length <= 3;
}

function readingsOf(
  scores: ReadonlyMap<Entity, number>,
  distances: ReadonlyMap<Entity, number>,
): readonly Reading[] {
  const weighed = [...scores].map(([entity, raw]) => ({
    entity,
    score: trust(entity, raw),
    distance: distances.get(entity) ?? PRONOUN_REACH,
  }));
  const sum = weighed.reduce((total, { score }) => total + score, 0);
  return weighed
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_READINGS)
    .map(({ entity, score, distance }) => ({ entity, distance, share: sum === 0 ? 0 : score / sum }));
}

/** A score, lowered for those who may not be persons or may be of another gender. */
const trust = (entity: Entity, score: number): number =>
  score * (entity.person === true ? 1 : 0.4) * (entity.gender === null ? 0.7 : 1);

function best(scores: ReadonlyMap<Entity, number>): Entity | null {
  let [first, second]: [Entity | null, number] = [null, 0];
  let top = 0;
  for (const [entity, raw] of scores) {
    const score = trust(entity, raw);
    if (score > top) {
      second = top;
      [first, top] = [entity, score];
    } else if (score > second) second = score;
  }
  return top >= second * PRONOUN_MARGIN ? first : null;
}

/** A subject weighs more than the object of a preposition or an owner. */
function weigh(mention: Mention, line: SpeechLine, subject: Mention | null): number {
  if (speaks(mention, line)) return 2;
  if (mention === subject) return 1.6;
  if (mention.possessive)
    return subject?.kind === 'nominal' && subject.from <= mention.from && mention.to < subject.to ? 0.3 : 0.6; // "Smith's lawyer said": the lawyer goes on
  if (opensClause(mention, line)) return 1.6;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 5); i -= 1) {
    const item = line.items[i];
    if (item === undefined || item.kind !== 'word') break;
    if (line.language.words.prepositions.has(item.lower)) return 0.6;
  }
  return mention.from <= 4 ? 1.5 : 1;
}

/**
 * "hours after President Smith signed it": a preposition before a name and its verb opens a clause, whose subject the
 * name is.
 */
function opensClause(mention: Mention, line: SpeechLine): boolean {
  const next = line.items[mention.to];
  if (
    mention.kind !== 'name' ||
    next?.kind !== 'word' ||
    !(
      line.language.words.auxiliaries.has(next.lower) ||
      line.language.forms.past.test(next.lower) ||
      line.language.verbs.saying.has(next.lower)
    )
  )
    return false;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 4); i -= 1) {
    const { kind, lower } = line.items[i] ?? { kind: 'mark', lower: '' };
    if (kind !== 'word') return false;
    if (line.language.clauses.beforeSubject.test(lower)) return true;
    if (line.language.words.prepositions.has(lower)) return false;
  }
  return false;
}

/** Subject of a verb of speech, before or after it. */
export function speaks(mention: Mention, line: SpeechLine): boolean {
  let at = mention.to;
  while (
    line.language.words.auxiliaries.has(line.items[at]?.lower ?? '') ||
    line.language.words.adverbs.has(line.items[at]?.lower ?? '')
  )
    at += 1;
  if (line.language.verbs.saying.has(line.items[at]?.lower ?? '')) return true;
  if (
    mention.kind === 'name' &&
    line.items[mention.to]?.text === ',' &&
    line.items[mention.from - 1]?.text === ',' &&
    line.language.verbs.saying.has(line.items[mention.to + 1]?.lower ?? '')
  )
    return true; // "Her deputy, Ann Smith, said"
  return (
    line.language.verbs.saying.has(line.items[mention.from - 1]?.lower ?? '') &&
    line.items[mention.from - 2]?.kind === 'quote'
  );
}
