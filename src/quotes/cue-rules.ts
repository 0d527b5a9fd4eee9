import type { Mention } from './cast.ts';
import { isPassive, readCue } from './find-cue.ts';
import { findMainSubject, findSubject, modifies } from './find-subject.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts';
import type { Line } from './line.ts';
import { PLAIN_SAYING, SAYING_FORMS, STANCE_FORMS } from './reporting-verbs.ts';
import { BODY_NOUNS, ROLE_NOUNS } from './role-nouns.ts';
import { itemAt, type AttributionRule, type Scene } from './scene.ts';

/** "…," Smith said. / "…," said Smith. / "…," the minister, who was in Paris, told reporters. */
export const quoteThenCue: AttributionRule = (scene, _quote, { line, item }) => {
  const inner = itemAt(line, item).text;
  if (readCue(line, item - 1) !== null) return null; // "called it …": the cue before it is nearer
  const joined = /[,?!…—–-]["'”’]*$/u.test(inner) || /^[,—–―-]$/u.test(itemAt(line, item + 1).text);
  const opens = opensClause(line, item);
  if (!joined && !(opens && /\p{Ll}|\p{N}/u.test(inner))) return null;
  return cueAfter(scene, line, item, joined);
};

/** Smith said "…" / Smith told them that it was "…" and "…". */
export const cueThenQuote: AttributionRule = (scene, _quote, { line, item }) => {
  let stance: ReturnType<AttributionRule> = null;
  let unreal: ReturnType<AttributionRule> = null;
  for (let at = item - 1; at >= 0 && item - at < CUE_REACH; at -= 1) {
    if (itemAt(line, at).text === ';') break;
    const strength = readCue(line, at);
    if (strength === null || (strength === 'loose' && !/^[,:]$/u.test(itemAt(line, item - 1).text))) continue;
    const own = ownClause(scene, line, at, item);
    if (own !== null) return { verdict: 'speech', speaker: own, cue: null, cueAt: null };
    const named = inverted(scene, line, at, item) ?? parenthetical(scene, line, at) ?? findSubject(scene, line, at, 0);
    if (named === null) continue;
    const speaker = whatHeCalled(scene, line, named);
    const found = { verdict: 'speech', speaker, cue: isRefused(line, at) ? null : spanOf(line, at), cueAt: at } as const;
    if (isUnreal(line, at, speaker) || speaker.entity === null && (/^(?:they|it)$/u.test(speaker.head) || isThing(line, at, speaker))) {
      unreal ??= found;
      continue;
    }
    // "Smith said Jones described it as …": a verb of naming inside what somebody said is that somebody's.
    if (strength === 'stance' && unreal !== null) continue;
    if (strength !== 'stance') return stance === null || governs(line, at, stance.cueAt ?? item) ? found : stance;
    stance ??= found;
  }
  return stance ?? unreal;
};

/** The cartel is "a cancer on the region," and must go, Smith said. */
export const trailingCue: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = line.items.length - 1; at > item; at -= 1) {
    const strength = readCue(line, at);
    if (strength !== 'saying') continue;
    const comma = lastComma(line, at, item);
    if (comma === null || !endsClause(line, at) || SUBORDINATORS.has(itemAt(line, comma + 1).lower) && itemAt(line, comma + 1).lower !== 'as' || CONJUNCTIONS.has(itemAt(line, comma + 1).lower)) continue;
    const speaker = followingSubject(scene, line, at) ?? findSubject(scene, line, at, comma + 1);
    if (speaker === null || speaker.from <= comma) continue;
    return { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
  }
  return null;
};

/** According to Smith, it was "…". / It was "…", according to a letter. */
export const accordingTo: AttributionRule = (scene, _quote, { line, item }) => {
  let best: number | null = null;
  for (let at = 0; at < line.items.length - 1; at += 1) {
    const { lower } = itemAt(line, at);
    if (lower !== 'per' && (lower !== 'according' || itemAt(line, at + 1).lower !== 'to')) continue;
    if (lower === 'per' && itemAt(line, at - 1).text !== ',' && at > 0) continue;
    if (best === null || Math.abs(at - item) < Math.abs(best - item)) best = at;
  }
  if (best === null) return null;
  const from = best;
  const speaker = namedAfter(scene, line, from + (itemAt(line, from).lower === 'per' ? 1 : 2));
  if (speaker === null) return null;
  return { verdict: 'speech', speaker, cue: { start: itemAt(line, from).start, end: itemAt(line, from + 1).end }, cueAt: from };
};

/** Jones was told by Smith that it was "…" / it was called "…" by Smith: who does what a passive verb says. */
export const passiveBy: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = item - 1; at >= Math.max(0, item - 20); at -= 1) {
    const { lower } = itemAt(line, at);
    if (readCue(line, at) !== null) return null;
    if (!(SAYING_FORMS.has(lower) || STANCE_FORMS.has(lower)) || !isPassive(line, at)) continue;
    for (const by of [at + 1, item + 1]) {
      const speaker = itemAt(line, by).lower === 'by' ? namedAfter(scene, line, by + 1) : null;
      if (speaker !== null) return { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
    }
    return null;
  }
  return null;
};

/** Smith's claim that it was "…" / in her words, "…": the owner of the words. */
export const wordsOf: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = item - 1; at >= Math.max(0, item - 10); at -= 1) {
    const word = itemAt(line, at);
    if (word.text === ',') continue;
    if (word.kind !== 'word' || readCue(line, at) !== null) return null;
    if (!SPEECH_NOUNS.has(word.lower)) continue;
    if (itemAt(line, at + 1).lower === 'as') return null; // "rejected Smith's claim as …" gives the words of whoever rejected it
    const owner = (scene.mentions[line.number] ?? []).findLast((mention) => mention.possessive && mention.to <= at && at - mention.to <= 2);
    if (owner === undefined) return null;
    if (!leadsOn(line, at, item) && line.items.slice(0, at).some((_, i) => readCue(line, i) !== null)) return null;
    return { verdict: 'speech', speaker: owner, cue: spanOf(line, at), cueAt: at };
  }
  return null;
};

/** Smith: "…" / Smith on the vote: "…" / Smith had a word for it: "…" */
export const colonThenQuote: AttributionRule = (scene, _quote, { line, item }) => {
  let at = item - 1;
  while (at >= 0 && itemAt(line, at).kind === 'quote') at -= 1;
  if (itemAt(line, at).text !== ':') {
    const label = (scene.mentions[line.number] ?? []).find((mention) => mention.from === 0 && itemAt(line, mention.to).text === ':');
    return label !== undefined && line.type !== 'paragraph' || label !== undefined && line.headline ? { verdict: 'speech', speaker: label, cue: null, cueAt: null } : null;
  }
  const speaker = findMainSubject(scene, line, 0, at) ?? (scene.mentions[line.number] ?? []).find((mention) => mention.to <= at) ?? null;
  return speaker === null ? null : { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/** "…" — Smith, under a quotation that stands alone. */
export const dashThenName: AttributionRule = (scene, _quote, { line, item }) => {
  if (!/^[—–―-]$/u.test(itemAt(line, item + 1).text)) return null;
  const speaker = (scene.mentions[line.number] ?? []).find((mention) => mention.from <= item + 4 && mention.from > item && mention.kind === 'name');
  if (speaker === undefined || line.items.length - speaker.to > 12) return null;
  return { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/** "that he would say", "urged that he tell", "to say": words that somebody else wants or expects said. */
function isUnreal(line: Line, at: number, speaker: Mention): boolean {
  const { lower } = itemAt(line, at);
  if (!/^(?:say|tell|ask|add|write|announce|declare|demand|call|describe|state|require|praise|blame|offer|promise|insist|claim|note|reply|answer|repeat|suggest|acknowledge|admit|report|agree|deny|confirm|thank|congratulate|emphasize|emphasise|stress|reiterate|express|propose)$/u.test(lower)) return false;
  let before = at - 1;
  while (before > 0 && (ADVERBS.has(itemAt(line, before).lower) || /ly$|^not$/u.test(itemAt(line, before).lower))) before -= 1;
  if (/^(?:will|would|should|could|might|may|must|can|to|let|and|or)$/u.test(itemAt(line, before).lower)) return true;
  return speaker.kind === 'name' && speaker.entity?.person !== false || /^(?:he|she|it)$/u.test(speaker.head);
}

/** "declined to discuss": the verb names what was not said. */
const isRefused = (line: Line, at: number): boolean => itemAt(line, at - 1).lower === 'to' && /^(?:refus|declin)(?:e|es|ed|ing)$/u.test(itemAt(line, at - 2).lower);

/** "Smith condemned what he called …": "he" is the sentence's own subject. */
function whatHeCalled(scene: Scene, line: Line, speaker: Mention): Mention {
  if (speaker.kind !== 'pronoun' || itemAt(line, speaker.from - 1).lower !== 'what') return speaker;
  const main = findMainSubject(scene, line, 0, speaker.from);
  return main === null || main.entity?.person === false && main.entity.given ? speaker : main;
}

/** "the spate of protests demands": no person, and no verb that only persons and bodies do. */
function isThing(line: Line, at: number, speaker: Mention): boolean {
  return speaker.kind === 'nominal' && !ROLE_NOUNS.has(speaker.head) && !BODY_NOUNS.has(speaker.head) && !PLAIN_SAYING.has(itemAt(line, at).lower);
}

/** No relative clause, conjunction or full break lies between a verb of saying and the verb of naming inside it. */
function governs(line: Line, saying: number, naming: number): boolean {
  for (let at = saying + 1; at < naming; at += 1) {
    const item = itemAt(line, at);
    if (item.kind === 'quote' || /^(?:who|which|and|but|whose)$/u.test(item.lower) || /^[:—–]$/u.test(item.text)) return false;
  }
  return true;
}

/** A "that" or colon leads from the noun to the words; without it, who "called Smith's remarks …" speaks. */
function leadsOn(line: Line, noun: number, item: number): boolean {
  for (let at = noun + 1; at < item; at += 1) if (itemAt(line, at).lower === 'that' || itemAt(line, at).text === ':') return true;
  return false;
}

const SPEECH_NOUNS = new Set('words claim claims statement statements remark remarks comment comments promise pledge vow argument assertion contention description suggestion warning insistence view belief characterization characterisation message tweet tweets speech letter question response answer reply complaint accusation declaration admission prediction boast'.split(' '));

/** Items between a quotation and the cue before it. */
const CUE_REACH = 45;
/** Items between a quotation and the cue after it. */
const AFTER_REACH = 32;

const spanOf = (line: Line, at: number): { start: number; end: number } => ({ start: itemAt(line, at).start, end: itemAt(line, at).end });

/** Only conjunctions and other quotations stand before the item. */
function opensClause(line: Line, item: number): boolean {
  for (let at = item - 1; at >= 0; at -= 1) {
    const before = itemAt(line, at);
    if (before.kind === 'quote' || before.kind === 'mark' || CONJUNCTIONS.has(before.lower)) continue;
    return false;
  }
  return true;
}

function cueAfter(scene: Scene, line: Line, item: number, joined: boolean): ReturnType<AttributionRule> {
  let from = item + 1;
  if (/^[,—–―-]$/u.test(itemAt(line, from).text)) from += 1;
  if (CONJUNCTIONS.has(itemAt(line, from).lower) || SUBORDINATORS.has(itemAt(line, from).lower)) return null;
  for (let at = from; at < Math.min(line.items.length, item + AFTER_REACH); at += 1) {
    const here = itemAt(line, at);
    if (here.kind === 'quote' || /^[;:]$/u.test(here.text)) return null;
    const strength = readCue(line, at);
    if (strength === null || (strength !== 'saying' && !joined)) continue;
    if (strength === 'stance' && at > item + 6) continue;
    const speaker = (at === from ? followingSubject(scene, line, at) : null) ?? findSubject(scene, line, at, from) ?? phraseBetween(scene, line, from, at);
    if (speaker !== null && speaker.from >= from) return { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
  }
  return null;
}

/** The first one named in a run of words, a name before a phrase. */
function namedAfter(scene: Scene, line: Line, from: number): Mention | null {
  let to = from;
  while (to < line.items.length && to - from < 12 && itemAt(line, to).kind === 'word') to += 1;
  const found = (scene.mentions[line.number] ?? []).filter((mention) => mention.from >= from && mention.to <= to && !mention.possessive);
  const first = found[0];
  const name = found.find((mention) => mention.kind === 'name' && mention.entity?.person !== false);
  if (first === undefined || name === undefined) return first ?? null;
  for (let at = from; at < name.from; at += 1) if (PREPOSITIONS.has(itemAt(line, at).lower)) return first;
  return name;
}

/** "…," the narrator said: all that stands between quotation and cue, where it opens like a noun phrase. */
function phraseBetween(scene: Scene, line: Line, from: number, verb: number): Mention | null {
  let to = verb;
  while (to > from && (ADVERBS.has(itemAt(line, to - 1).lower) || AUXILIARIES.has(itemAt(line, to - 1).lower))) to -= 1;
  const first = itemAt(line, from);
  if (to <= from || to - from > 8 || !(DETERMINERS.has(first.lower) || first.capital)) return null;
  for (let i = from; i < to; i += 1) if (itemAt(line, i).kind !== 'word') return null;
  const text = scene.text.slice(first.start, itemAt(line, to - 1).end).replace(/\s+/gu, ' ');
  return { line: line.number, from, to, kind: 'nominal', text, head: itemAt(line, to - 1).lower, pronoun: null, possessive: false, entity: null };
}

/** said Smith / said a spokesman for Smith: the subject behind the verb. */
function followingSubject(scene: Scene, line: Line, verb: number): Mention | null {
  const mentions = scene.mentions[line.number] ?? [];
  let at = verb + 1;
  while (ADVERBS.has(itemAt(line, at).lower)) at += 1;
  const first = itemAt(line, at);
  if (first.kind !== 'word') return null;
  if (!first.capital && (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || CONJUNCTIONS.has(first.lower))) return null;
  for (let steps = 0; steps < 14; steps += 1, at += 1) {
    const item = itemAt(line, at);
    if (item.kind !== 'word') return null;
    const mention = mentions.find((found) => found.from <= at && at < found.to);
    if (mention === undefined) continue;
    if (mention.pronoun !== null && /^(?:him|them|me|us|her)$/u.test(mention.head)) return null;
    if (!mention.possessive && !modifies(line, mention, mentions)) return mention;
  }
  return null;
}

/** It was, said one, "…": the cue with its subject stands between two commas. */
function parenthetical(scene: Scene, line: Line, verb: number): Mention | null {
  if (itemAt(line, verb - 1).text !== ',' || /ing$/u.test(itemAt(line, verb).lower)) return null;
  if (/^(?:one|another)$/u.test(itemAt(line, verb + 1).lower) && itemAt(line, verb + 2).text === ',') {
    return { line: line.number, from: verb + 1, to: verb + 2, kind: 'pronoun', text: itemAt(line, verb + 1).text, head: 'one', pronoun: 'other', possessive: false, entity: null };
  }
  const speaker = followingSubject(scene, line, verb);
  return speaker !== null && itemAt(line, speaker.to).text === ',' && speaker.from - verb <= 4 ? speaker : null;
}

/** Smith warned of "…", while Jones was upbeat: "…": after a colon the clause's own subject speaks. */
function ownClause(scene: Scene, line: Line, cue: number, item: number): Mention | null {
  if (itemAt(line, item - 1).text !== ':') return null;
  for (let at = item - 2; at > cue; at -= 1) {
    if (!/^(?:while|but|whereas)$/u.test(itemAt(line, at).lower)) continue;
    return findMainSubject(scene, line, at + 1, item - 1);
  }
  return null;
}

/** Said Smith: "…" */
function inverted(scene: Scene, line: Line, verb: number, item: number): Mention | null {
  if (verb > 0 || !/^(?:says|said|writes|wrote|adds|added|asked|tweeted)$/u.test(itemAt(line, verb).lower)) return null;
  const speaker = followingSubject(scene, line, verb);
  return speaker !== null && speaker.to <= item ? speaker : null;
}

/** The cue reports nothing behind it: no "that", no quotation, little before the line ends. */
function endsClause(line: Line, cue: number): boolean {
  for (let at = cue + 1; at < line.items.length; at += 1) if (itemAt(line, at).kind === 'quote' || itemAt(line, at).lower === 'that') return false;
  return line.items.length - cue <= 14;
}

function lastComma(line: Line, verb: number, item: number): number | null {
  let commas: number | null = null;
  for (let at = verb - 1; at > item; at -= 1) {
    if (itemAt(line, at).kind === 'quote') return null;
    if (itemAt(line, at).text === ',') commas = at;
  }
  return commas ?? (/[,]["'”’]*$/u.test(itemAt(line, item).text) ? item : null);
}
