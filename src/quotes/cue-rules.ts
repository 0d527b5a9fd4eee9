import type { Mention } from './cast.ts';
import { readCue } from './find-cue.ts';
import { findMainSubject, findSubject } from './find-subject.ts';
import { ADVERBS, CONJUNCTIONS, DETERMINERS } from './function-words.ts';
import type { Line } from './line.ts';
import { itemAt, type AttributionRule, type Scene } from './scene.ts';

/** "…," Smith said. / "…," said Smith. / "…," the minister, who was in Paris, told reporters. */
export const quoteThenCue: AttributionRule = (scene, _quote, { line, item }) => {
  const inner = itemAt(line, item).text;
  const joined = /[,?!…—–-]["'”’]*$/u.test(inner) || /^[,—–―-]$/u.test(itemAt(line, item + 1).text);
  const opens = opensClause(line, item);
  if (!joined && !(opens && /\p{Ll}|\p{N}/u.test(inner))) return null;
  return cueAfter(scene, line, item, joined);
};

/** Smith said "…" / Smith told them that it was "…" and "…". */
export const cueThenQuote: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = item - 1; at >= 0 && item - at < CUE_REACH; at -= 1) {
    if (/^[;]$/u.test(itemAt(line, at).text)) return null;
    const strength = readCue(line, at);
    if (strength === null) continue;
    if (strength === 'loose' && item - at > 4) continue;
    const speaker = inverted(scene, line, at, item) ?? findSubject(scene, line, at, 0);
    if (speaker === null) continue;
    return { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
  }
  return null;
};

/** The cartel is "a cancer on the region," and must go, Smith said. */
export const trailingCue: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = line.items.length - 1; at > item; at -= 1) {
    const strength = readCue(line, at);
    if (strength !== 'saying') continue;
    const comma = lastComma(line, at, item);
    if (comma === null) continue;
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
    if (itemAt(line, at).lower !== 'according' || itemAt(line, at + 1).lower !== 'to') continue;
    if (best === null || Math.abs(at - item) < Math.abs(best - item)) best = at;
  }
  if (best === null) return null;
  const from = best;
  const speaker = (scene.mentions[line.number] ?? []).find((mention) => mention.from >= from + 2 && mention.from <= from + 10 && !mention.possessive);
  if (speaker === undefined) return null;
  return { verdict: 'speech', speaker, cue: { start: itemAt(line, from).start, end: itemAt(line, from + 1).end }, cueAt: from };
};

/** Smith: "…" / Smith on the vote: "…" / Smith had a word for it: "…" */
export const colonThenQuote: AttributionRule = (scene, _quote, { line, item }) => {
  let at = item - 1;
  while (at >= 0 && itemAt(line, at).kind === 'quote') at -= 1;
  if (itemAt(line, at).text !== ':') return null;
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
  if (CONJUNCTIONS.has(itemAt(line, from).lower) || /^(?:who|which|that)$/u.test(itemAt(line, from).lower)) return null;
  for (let at = from; at < Math.min(line.items.length, item + AFTER_REACH); at += 1) {
    const here = itemAt(line, at);
    if (here.kind === 'quote' || /^[;:]$/u.test(here.text)) return null;
    const strength = readCue(line, at);
    if (strength === null || (strength !== 'saying' && !joined)) continue;
    if (strength === 'stance' && at > item + 6) continue;
    const speaker = (at === from ? followingSubject(scene, line, at) : null) ?? findSubject(scene, line, at, from);
    if (speaker !== null && speaker.from >= from) return { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
  }
  return null;
}

/** said Smith / said a spokesman for Smith: the subject behind the verb. */
function followingSubject(scene: Scene, line: Line, verb: number): Mention | null {
  const mentions = scene.mentions[line.number] ?? [];
  let at = verb + 1;
  while (ADVERBS.has(itemAt(line, at).lower)) at += 1;
  const first = itemAt(line, at);
  if (first.kind !== 'word') return null;
  if (!first.capital && !DETERMINERS.has(first.lower) && !mentions.some((mention) => mention.from === at)) return null;
  for (let steps = 0; steps < 14; steps += 1, at += 1) {
    const item = itemAt(line, at);
    if (item.kind !== 'word') return null;
    const mention = mentions.find((found) => found.from <= at && at < found.to);
    if (mention === undefined) continue;
    if (mention.pronoun !== null && /^(?:him|them|me|us|her)$/u.test(mention.head)) return null;
    if (!mention.possessive) return mention;
  }
  return null;
}

/** Said Smith: "…" */
function inverted(scene: Scene, line: Line, verb: number, item: number): Mention | null {
  if (verb > 1 || !/^(?:says|said|writes|wrote|adds|added|asked|tweeted)$/u.test(itemAt(line, verb).lower)) return null;
  const speaker = followingSubject(scene, line, verb);
  return speaker !== null && speaker.to <= item ? speaker : null;
}

function lastComma(line: Line, verb: number, item: number): number | null {
  let commas: number | null = null;
  for (let at = verb - 1; at > item; at -= 1) {
    if (itemAt(line, at).kind === 'quote') return null;
    if (itemAt(line, at).text === ',') commas = at;
  }
  return commas ?? (/[,]["'”’]*$/u.test(itemAt(line, item).text) ? item : null);
}
