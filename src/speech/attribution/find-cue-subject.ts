import type { Language } from '../../language/language.ts';
import type { Mention } from '../cast/cast.ts';
import { findMainSubject, modifies } from './find-main-subject.ts';
import type { SpeechLine } from '../line.ts';
import { pastBracket } from '../mentions/read-phrase.ts';
import { itemAt, printed, type Scene } from '../scene.ts';

/** The first mention in a run of words; a name wins over a phrase. */
export function findNamedAfter(scene: Scene, line: SpeechLine, from: number): Mention | null {
  let to = from;
  while (to < line.items.length && to - from < 12 && itemAt(line, to).kind === 'word') to += 1;
  const found = (scene.mentions[line.number] ?? []).filter(
    (mention) => mention.from >= from && mention.to <= to && !mention.possessive,
  );
  const first = found[0];
  const name = found.find((mention) => mention.kind === 'name' && mention.entity?.person !== false);
  if (first === undefined) return null;
  if (name === undefined) return nameBehind(scene, line, first) ?? first;
  for (let at = from; at < name.from; at += 1)
    if (scene.language.words.prepositions.has(itemAt(line, at).lower)) return first;
  return name;
}

/** "…," the narrator said: everything between quotation and cue, if it opens like a noun phrase. */
export function findPhraseBetween(
  scene: Scene,
  line: SpeechLine,
  from: number,
  verb: number,
): Mention | null {
  let to = verb;
  while (
    to > from &&
    (scene.language.words.adverbs.has(itemAt(line, to - 1).lower) ||
      scene.language.words.auxiliaries.has(itemAt(line, to - 1).lower))
  )
    to -= 1;
  const first = itemAt(line, from);
  if (to <= from || to - from > 8 || !(scene.language.words.determiners.has(first.lower) || first.capital))
    return null;
  for (let i = from; i < to; i += 1) if (itemAt(line, i).kind !== 'word') return null;
  const text = printed(scene, line, from, to);
  return {
    line: line.number,
    from,
    to,
    kind: 'nominal',
    text,
    head: itemAt(line, to - 1).lower,
    pronoun: null,
    possessive: false,
    entity: null,
  };
}

/**
 * "…," read one comment. / wrote a viewer from Leeds: everything from the cue to the next mark, if it opens like a
 * noun phrase.
 */
export function findPhraseAfter(scene: Scene, line: SpeechLine, verb: number): Mention | null {
  const from = verb + 1;
  const first = itemAt(line, from);
  if (first.kind !== 'word' || first.capital || !scene.language.clauses.phraseOpening.test(first.lower))
    return null;
  let to = from + 1;
  while (
    to - from < PHRASE_WORDS &&
    itemAt(line, to).kind === 'word' &&
    !line.language.words.prepositions.has(itemAt(line, to).lower)
  )
    to += 1;
  const alone = to - from < 2;
  if ((alone && !scene.language.clauses.someone.test(first.lower)) || itemAt(line, to - 1).possessive)
    return null;
  return {
    line: line.number,
    from,
    to,
    kind: 'nominal',
    text: printed(scene, line, from, to),
    head: itemAt(line, to - 1).lower,
    pronoun: alone ? 'other' : null,
    possessive: false,
    entity: null,
  };
}

/** Words of such a phrase. */
const PHRASE_WORDS = 5;

/** said Smith / said a spokesman for Smith: the subject after the verb. */
export function findFollowingSubject(scene: Scene, line: SpeechLine, verb: number): Mention | null {
  const mentions = scene.mentions[line.number] ?? [];
  let at = verb + 1;
  if (scene.language.cues.inversionParticle.test(itemAt(line, at).lower) && itemAt(line, at + 1).capital)
    at += 1; // "chimed in Smith"
  while (scene.language.words.adverbs.has(itemAt(line, at).lower)) at += 1;
  const first = itemAt(line, at);
  if (first.kind !== 'word') return null;
  if (
    !first.capital &&
    (scene.language.words.prepositions.has(first.lower) ||
      scene.language.words.subordinators.has(first.lower) ||
      scene.language.words.conjunctions.has(first.lower))
  )
    return null;
  for (let steps = 0; steps < 14; steps += 1, at += 1) {
    const item = itemAt(line, at);
    if (item.kind !== 'word') return null;
    const mention = mentions.find((found) => found.from <= at && at < found.to);
    if (mention === undefined) continue;
    // "called the massacre in Orlando": the place is nobody who speaks.
    const follows = steps > 0 && scene.language.words.prepositions.has(itemAt(line, mention.from - 1).lower);
    if (follows && mention.kind === 'name' && mention.entity?.person !== true) return null;
    if (mention.pronoun !== null && !mention.possessive && scene.language.clauses.objects.test(mention.head))
      return null;
    if (!mention.possessive && !modifies(line, mention, mentions))
      return nameBehind(scene, line, mention) ?? mention;
  }
  return null;
}

/**
 * said one resident, Robin Smith. / said the fire chief, Capt. Robin Smith, who …: the name that follows a phrase and
 * is closed like an aside.
 */
function nameBehind(scene: Scene, line: SpeechLine, phrase: Mention): Mention | null {
  if (phrase.kind !== 'nominal') return null;
  let comma = phrase.to; // "the chair of the board, Robin Smith"
  if (scene.language.words.prepositions.has(itemAt(line, comma).lower))
    while (comma < phrase.to + OF_REACH && itemAt(line, comma).kind === 'word') comma += 1;
  comma = pastBracket(line, comma); // "the head of the NBU (North Bridge Union), Robin Smith"
  if (itemAt(line, comma).text !== ',') return null;
  const mentions = scene.mentions[line.number] ?? [];
  const name = mentions.find(
    (mention) =>
      mention.kind === 'name' &&
      !mention.possessive &&
      mention.from > comma &&
      mention.from <= comma + TITLE_WORDS + 1,
  );
  if (name === undefined || (comma > phrase.to && name.entity?.person !== true)) return null;
  for (let at = comma + 1; at < name.from; at += 1)
    if (!itemAt(line, at).capital && !scene.language.roles.persons.has(itemAt(line, at).lower)) return null;
  const next = itemAt(line, name.to);
  if (next.kind === 'word' || mentions.some((other) => other.kind === 'name' && other.from === name.to + 1))
    return null; // "…, Smith reported", "…, Smith, Jones and others"
  return canBe(name, phrase, scene.language) ? name : null;
}

/** Words from "of" to the comma. */
const OF_REACH = 6;
/** Titles between the phrase and its name. */
const TITLE_WORDS = 2;

/** A single capitalised word may be a town: to count as a person it must be known as one. */
function canBe({ entity }: Mention, phrase: Mention, language: Language): boolean {
  if (entity === null || entity.words.every((word) => language.places.names.has(word))) return false;
  return (
    language.roles.bodies.has(phrase.head) ||
    entity.person === true ||
    (entity.person === null && entity.words.length > 1)
  );
}

/** It was, said one, "…": cue and subject stand between two commas. */
export function findParenthetical(scene: Scene, line: SpeechLine, verb: number): Mention | null {
  if (
    itemAt(line, verb - 1).text !== ',' ||
    scene.language.cues.notBetweenCommas.test(itemAt(line, verb).lower)
  )
    return null; // "Smith, whose house burned, told Jones"
  if (
    scene.language.clauses.someone.test(itemAt(line, verb + 1).lower) &&
    itemAt(line, verb + 2).text === ','
  ) {
    return {
      line: line.number,
      from: verb + 1,
      to: verb + 2,
      kind: 'pronoun',
      text: itemAt(line, verb + 1).text,
      head: 'one',
      pronoun: 'other',
      possessive: false,
      entity: null,
    };
  }
  const speaker = findFollowingSubject(scene, line, verb);
  return speaker !== null && itemAt(line, speaker.to).text === ',' && speaker.from - verb <= 4
    ? speaker
    : null;
}

/** Smith warned of "…", while Jones was upbeat: "…": after a colon the clause's own subject speaks. */
export function findOwnClauseSubject(
  scene: Scene,
  line: SpeechLine,
  cue: number,
  item: number,
): Mention | null {
  if (itemAt(line, item - 1).text !== ':') return null;
  for (let at = item - 2; at > cue; at -= 1) {
    if (!scene.language.clauses.contrast.test(itemAt(line, at).lower)) continue;
    return findMainSubject(scene, line, at + 1, item - 1);
  }
  return null;
}

/** Said Smith: "…" */
export function findInvertedSubject(
  scene: Scene,
  line: SpeechLine,
  verb: number,
  item: number,
): Mention | null {
  if (verb > 0 || !scene.language.cues.inverted.test(itemAt(line, verb).lower)) return null;
  const speaker = findFollowingSubject(scene, line, verb);
  return speaker !== null && speaker.to <= item ? speaker : null;
}
