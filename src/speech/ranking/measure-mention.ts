import { ATTRIBUTION_RULES } from '../attribution/attribution-rules.ts';
import { readCue } from '../attribution/find-cue.ts';
import { findMainSubject, hangs } from '../attribution/find-main-subject.ts';
import type { Mention } from '../cast/cast.ts';
import { itemAt, type ScenePosition, type Scene } from '../scene.ts';
import { AT } from './features.ts';
import type { Candidate } from './find-candidates.ts';
import { isSame, subjectOf } from './measure-entity.ts';

/** Measures where the words that name a candidate stand, and what is around them. */
export function measureMention(
  scene: Scene,
  quote: number,
  { line, item }: ScenePosition,
  answer: Candidate,
  row: Float64Array,
): void {
  const { mention, cueAt, reading } = answer;
  const own = scene.lines[mention.line] ?? line;
  const { words, verbs, roles } = line.language;
  const away = line.number - mention.line;
  row[AT['kind']] = mention.kind === 'name' ? 0 : mention.kind === 'pronoun' ? 1 : 2;
  row[AT['pronoun']] =
    mention.pronoun === null ? 0 : mention.pronoun === 'male' ? 1 : mention.pronoun === 'female' ? 2 : 3;
  row[AT['lines away']] = away;
  row[AT['blocks away']] = line.block - own.block;
  row[AT['possessive']] = Number(mention.possessive);
  row[AT['hangs on a preposition']] = Number(hangs(own, mention));
  row[AT['opens the line']] = Number(mention.from <= 2);
  const subject =
    away === 0 && mention.from < item ? findMainSubject(scene, own, 0, item) : subjectOf(scene, own);
  row[AT['main subject']] = Number(subject?.from === mention.from);
  let behind = mention.to;
  while (words.auxiliaries.has(itemAt(own, behind).lower) || words.adverbs.has(itemAt(own, behind).lower))
    behind += 1;
  const verb = itemAt(own, behind);
  row[AT['verb behind']] =
    verb.kind === 'word' && verbs.saying.has(verb.lower) ? (verbs.plainSaying.has(verb.lower) ? 2 : 1) : 0;
  const earlier = itemAt(own, mention.from - 1);
  row[AT['verb before']] =
    earlier.kind === 'word' && verbs.saying.has(earlier.lower)
      ? verbs.plainSaying.has(earlier.lower)
        ? 2
        : 1
      : 0;
  row[AT['unknown verb behind']] = Number(
    verb.kind === 'word' &&
      scene.language.forms.pastOrPresent.test(verb.lower) &&
      !verbs.saying.has(verb.lower),
  );
  if (away === 0) {
    const [first, last] = mention.from < item ? [mention.to, item] : [item + 1, mention.from];
    let between = 0;
    for (let i = first; i < last; i += 1)
      if (i !== cueAt && line.items[i]?.kind === 'word' && readCue(line, i) !== null) between += 1;
    row[AT['verbs between']] = Math.min(4, between);
    row[AT['items away']] = Math.max(
      -30,
      Math.min(30, mention.from < item ? item - mention.to : item - mention.from),
    );
    row[AT['before the quotation']] = Number(mention.from < item);
    const [low, high] = mention.from < item ? [mention.to, item] : [item + 1, mention.from];
    row[AT['mentions between']] = (scene.mentions[line.number] ?? []).filter(
      ({ from, to, pronoun }) => from >= low && to <= high && pronoun !== 'relative',
    ).length;
    row[AT['quotations between']] = line.items.slice(low, high).filter(({ kind }) => kind === 'quote').length;
  }
  if (cueAt !== null) {
    const strength = readCue(line, cueAt);
    row[AT['cue strength']] =
      strength === 'saying' ? 3 : strength === 'stance' ? 2 : strength === 'loose' ? 1 : 0;
    row[AT['cue plain']] = Number(verbs.plainSaying.has(itemAt(line, cueAt).lower));
    row[AT['cue away']] = Math.min(30, Math.abs(cueAt - item));
    row[AT['cue before']] = Number(cueAt < item);
  }
  if (reading !== null) {
    row[AT['reading share']] = Math.round(reading.share * 20) / 20;
    row[AT['reading rank']] = reading.rank;
    row[AT['reading distance']] = reading.distance;
  }
  row[AT['capital head']] = Number(itemAt(own, mention.to - 1).capital);
  row[AT['opens with a number']] = Number(/^\d/u.test(mention.text));
  row[AT['title before']] = mention.from - (mention.opens ?? mention.from);
  row[AT['role head']] = Number(roles.persons.has(mention.head));
  row[AT['body head']] = Number(roles.bodies.has(mention.head));
  row[AT['phrase']] = mention.kind === 'nominal' ? Math.min(8, mention.to - mention.from) : 0;
  for (const [name, other] of [
    ['says the next quotation', quote + 1],
    ['says the quotation before by a verb', quote - 1],
  ] as const) {
    const said = byVerb(scene, other, line.block);
    row[AT[name]] =
      said === undefined ? 0 : said.length === 0 ? 1 : said.some((one) => isOne(one, answer)) ? 3 : 2;
  }
}

const verbs = new WeakMap<Scene, Map<number, readonly Mention[]>>();
const VERB_RULES = ATTRIBUTION_RULES.filter(([name]) =>
  ['quote, then cue', 'cue, then quote', 'according to', 'words of'].includes(name),
);

/** Whom a verb of the sentence gives another quotation of the same block to; nothing for quotations of other blocks. */
function byVerb(scene: Scene, quote: number, block: number): readonly Mention[] | undefined {
  const place = scene.places[quote];
  if (place === undefined || place.line.block !== block) return undefined;
  const kept = verbs.get(scene) ?? new Map<number, readonly Mention[]>();
  verbs.set(scene, kept);
  const known = kept.get(quote);
  if (known !== undefined) return known;
  const found = VERB_RULES.flatMap(([, rule]) => {
    const said = rule(scene, quote, place);
    return said?.verdict === 'speech' && said.speaker !== null ? [said.speaker] : [];
  });
  kept.set(quote, found);
  return found;
}

const isOne = (mention: Mention, { mention: own, entity }: Candidate): boolean =>
  entity === null || mention.entity === null
    ? mention.text.toLowerCase() === own.text.toLowerCase()
    : isSame(mention.entity, entity);
