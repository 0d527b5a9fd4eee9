import type { Entity, Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import type { Reading } from './reading.ts';
import { resolveBody } from './resolve-body.ts';
import type { Seen } from './seen.ts';

/** How many lines to look back for the person behind a pronoun. */
const PRONOUN_REACH = 5;

/** By what factor the best candidate must beat the next. Tuned on half of the development set. */
const PRONOUN_MARGIN = 1.15;

/** Weight of a mention by its distance in lines. */
const NEARNESS = [4.5, 3, 1.0, 0.5, 0.3, 0.2];

/** How many readings of a pronoun are kept. */
const MOST_READINGS = 4;

/**
 * Finds whom a pronoun stands for, if one of those who fit outweighs the others.
 *
 * @param seen everybody mentioned before it, in text order
 * @param subjects of the main clauses so far, by line number
 * @param object who is named right after it and cannot be meant
 * @param all mentions of the line
 * @param keep takes everybody whom a "he" or "she" may stand for, likeliest first
 */
export function resolvePronoun(
  mention: Mention,
  line: SpeechLine,
  seen: readonly Seen[],
  subjects: ReadonlyMap<number, Mention>,
  object: Entity | null,
  all: readonly Mention[],
  keep: (readings: readonly Reading[]) => void,
): Entity | null {
  if (mention.pronoun === 'plural' || mention.pronoun === 'thing')
    return resolveBody(mention, line, subjects, all);
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
  // The text says "she": so that settles it; for somebody unnamed it does not ("her lawyer said she would sue").
  if (
    found !== null &&
    found.count > 0 &&
    (found.person === true || (found.words.length > 1 && scores.size === 1))
  )
    found.gender ??= mention.pronoun;
  return found;
}

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
