import type { Mention } from '../cast/cast.ts';
import { isPassive, readCue } from './find-cue.ts';
import { findNamedAfter } from './find-cue-subject.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { SpeechLine } from '../line.ts';
import { itemAt, spanOf, type AttributionRule, type Scene } from '../scene.ts';

/** According to Smith, it was "…". / It was "…", according to a letter. */
export const accordingTo: AttributionRule = (scene, _quote, { line, item }) => {
  let best: number | null = null;
  for (let at = 0; at < line.items.length - 1; at += 1) {
    const { lower } = itemAt(line, at);
    if (
      !scene.language.keywords.per.has(lower) &&
      (!scene.language.keywords.according.has(lower) ||
        !scene.language.keywords.to.has(itemAt(line, at + 1).lower))
    )
      continue;
    if (scene.language.keywords.per.has(lower) && itemAt(line, at - 1).text !== ',' && at > 0) continue;
    if (best === null || Math.abs(at - item) < Math.abs(best - item)) best = at;
  }
  if (best === null) return null;
  const from = best;
  const speaker = findNamedAfter(
    scene,
    line,
    from + (scene.language.keywords.per.has(itemAt(line, from).lower) ? 1 : 2),
  );
  if (speaker === null) return null;
  if (isOnlyObtained(line, from, speaker))
    return { verdict: 'speech', speaker: null, cue: null, cueAt: null };
  return {
    verdict: 'speech',
    speaker,
    cue: { start: itemAt(line, from).start, end: itemAt(line, from + 1).end },
    cueAt: from,
  };
};

/** "according to a copy obtained by the Echo": the paper has the words, it did not say them. */
function isOnlyObtained(line: SpeechLine, from: number, { from: name, opens }: Mention): boolean {
  for (let at = from + 1; at < (opens ?? name); at += 1)
    if (
      line.language.keywords.by.has(itemAt(line, at).lower) &&
      line.language.cues.obtaining.test(itemAt(line, at - 1).lower)
    )
      return true;
  return false;
}

/** Jones was told by Smith that it was "…" / it was called "…" by Smith: the agent of a passive verb. */
export const passiveBy: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = item - 1; at >= Math.max(0, item - 20); at -= 1) {
    const { lower } = itemAt(line, at);
    if (readCue(line, at) !== null) return null;
    if (
      !(scene.language.verbs.saying.has(lower) || scene.language.verbs.stance.has(lower)) ||
      !isPassive(line, at)
    )
      continue;
    for (const by of [at + 1, item + 1]) {
      const speaker = scene.language.keywords.by.has(itemAt(line, by).lower)
        ? findNamedAfter(scene, line, by + 1)
        : null;
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
    if (!scene.language.roles.speechNouns.has(word.lower)) continue;
    // "in the words of Smith, “…”"
    if (
      scene.language.keywords.of.has(itemAt(line, at + 1).lower) &&
      scene.language.clauses.inWords.test(itemAt(line, at - 2).lower)
    ) {
      const speaker = findNamedAfter(scene, line, at + 2);
      return speaker === null ? null : { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
    }
    // "rejected Smith's claim as …" quotes whoever rejected it
    if (scene.language.keywords.as.has(itemAt(line, at + 1).lower)) return null;
    const owner = (scene.mentions[line.number] ?? []).findLast(
      (mention) => mention.possessive && mention.to <= at && at - mention.to <= 2,
    );
    if (owner === undefined) return null;
    if (!leadsOn(line, at, item) && line.items.slice(0, at).some((_, i) => readCue(line, i) !== null))
      return null;
    return { verdict: 'speech', speaker: ownerNamed(scene, line, owner), cue: spanOf(line, at), cueAt: at };
  }
  return null;
};

/** "Smith repeated his claim that …": "his" is of the sentence's own subject. */
function ownerNamed(scene: Scene, line: SpeechLine, owner: Mention): Mention {
  if (owner.kind !== 'pronoun') return owner;
  const subject = findMainSubject(scene, line, 0, owner.from);
  const gender = subject?.entity?.gender ?? owner.pronoun;
  return subject?.kind === 'name' &&
    subject.entity !== null &&
    subject.entity.person !== false &&
    gender === owner.pronoun
    ? subject
    : owner;
}

/** Smith: "…" / Smith on the vote: "…" / Smith had a word for it: "…" */
export const colonThenQuote: AttributionRule = (scene, _quote, { line, item }) => {
  let at = item - 1;
  while (at >= 0 && itemAt(line, at).kind === 'quote') at -= 1;
  if (itemAt(line, at).text !== ':') {
    const label = (scene.mentions[line.number] ?? []).find(
      (mention) => mention.from === 0 && itemAt(line, mention.to).text === ':' && !isKicker(mention),
    );
    return (label !== undefined && line.type !== 'paragraph') || (label !== undefined && line.headline)
      ? { verdict: 'speech', speaker: label, cue: null, cueAt: null }
      : null;
  }
  // "Of Smith: …", "On Smith: …": the words are about Smith.
  if (scene.language.clauses.topic.test(itemAt(line, 0).lower)) return null;
  // "A lesson from Smith: …" has no subject, but a name right before the colon.
  const speaker =
    findMainSubject(scene, line, 0, at) ??
    (scene.mentions[line.number] ?? []).find(
      (mention) => mention.to === at && mention.kind === 'name' && !mention.possessive,
    ) ??
    null;
  return speaker === null ? null : { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/**
 * "‘I was wrong’: Ann Smith on fame", a headline: whoever is named after the colon spoke, if the rest tells that
 * somebody did.
 */
export const quoteThenColon: AttributionRule = (scene, _quote, { line, item }) => {
  if (item !== 0 || (line.type !== 'title' && line.type !== 'heading') || itemAt(line, 1).text !== ':')
    return null;
  const speaker = (scene.mentions[line.number] ?? []).find(
    (mention) =>
      mention.from === 2 &&
      mention.kind === 'name' &&
      mention.entity?.person !== false &&
      !mention.possessive,
  );
  if (speaker === undefined) return null;
  const next = itemAt(line, speaker.to);
  return scene.language.keywords.on.has(next.lower) || readCue(line, speaker.to) === 'saying'
    ? { verdict: 'speech', speaker, cue: null, cueAt: null }
    : null;
};

/** "EXCLUSIVE: …", "Shock horror: …": a label, not a speaker. */
const isKicker = ({ kind, entity }: Mention): boolean =>
  kind === 'name' && entity !== null && entity.person !== true && !entity.given && entity.count < 2;

/** "…" — Smith, under a quotation that stands alone. */
export const dashThenName: AttributionRule = (scene, _quote, { line, item }) => {
  if (!/^[—–―-]$/u.test(itemAt(line, item + 1).text)) return null;
  const speaker = (scene.mentions[line.number] ?? []).find(
    (mention) => mention.from <= item + 4 && mention.from > item && mention.kind === 'name',
  );
  if (speaker === undefined || line.items.length - speaker.to > 12) return null;
  return { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/** "…" and below it: — Smith, singer. */
export const nameInNextLine: AttributionRule = (scene, _quote, { line, item }) => {
  const next = scene.lines[line.number + 1];
  // One paragraph for the parser, two lines on paper.
  if (/^\s*\n/u.test(scene.text.slice(itemAt(line, item).end, itemAt(line, item + 1).start)))
    return signedBelow(scene, line, item + 1);
  if (next === undefined || item !== line.items.length - 1 || next.block > line.block + 1) return null;
  if (!/^(?:[—–―]|-{1,2})$/u.test(itemAt(next, 0).text))
    return line.items.every(({ kind }) => kind !== 'word') ? signedBelow(scene, next, 0) : null;
  const speaker = (scene.mentions[next.number] ?? []).find(({ kind, from }) => kind === 'name' && from <= 4);
  if (speaker === undefined || next.items.length - speaker.to > 12) return null;
  return { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/** "…" and in the next line, all of it: Ann Smith, a singer from Leeds */
function signedBelow(scene: Scene, line: SpeechLine, start: number): ReturnType<AttributionRule> {
  const speaker = (scene.mentions[line.number] ?? []).find(
    ({ kind, from, opens }) => kind === 'name' && (opens ?? from) === start,
  );
  if (speaker?.entity == null || speaker.possessive || speaker.entity.words.length < 2) return null;
  const rest = line.items.slice(speaker.to);
  const { verbs, words } = line.language;
  const isSignature =
    rest.length <= SIGNATURE_REACH &&
    /^,?$/u.test(rest[0]?.text ?? '') &&
    rest.every(
      ({ kind, lower, text }) =>
        kind !== 'quote' &&
        !/^[.!?:;]$/u.test(text) &&
        !verbs.saying.has(lower) &&
        !words.auxiliaries.has(lower),
    );
  return isSignature ? { verdict: 'speech', speaker, cue: null, cueAt: null } : null;
}

/** Items behind a name that signs. */
const SIGNATURE_REACH = 8;

/** A "that" or colon leads from the noun to the words; without it, whoever "called Smith's remarks …" speaks. */
function leadsOn(line: SpeechLine, noun: number, item: number): boolean {
  for (let at = noun + 1; at < item; at += 1)
    if (line.language.keywords.that.has(itemAt(line, at).lower) || itemAt(line, at).text === ':') return true;
  return false;
}
