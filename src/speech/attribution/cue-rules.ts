import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import type { Mention } from '../cast/cast.ts';
import { runsOn } from './context-rules.ts';
import { readCue } from './find-cue.ts';
import {
  findFollowingSubject,
  findInvertedSubject,
  findOwnClauseSubject,
  findParenthetical,
  findPhraseAfter,
  findPhraseBetween,
} from './find-cue-subject.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findSubject } from './find-subject.ts';
import { phraseStart } from '../mentions/read-phrase.ts';
import type { SpeechLine } from '../line.ts';
import { endsInComma, itemAt, spanOf, type AttributionRule, type Scene } from '../scene.ts';

/** "…," Smith said. / "…," said Smith. / "…," the minister, who was in Paris, told reporters. */
export const quoteThenCue: AttributionRule = (scene, quote, { line, item }) => {
  const inner = itemAt(line, item).text;
  if (readCue(line, item - 1) !== null) return null; // "called it …": the cue before the quotation is nearer
  const joined = LEADS_TO_CUE.test(inner) || /^[,—–―-]$/u.test(itemAt(line, item + 1).text);
  const opens = opensClause(line, item);
  if (!joined && !(opens && /\p{Ll}|\p{N}/u.test(inner))) return null;
  const found = cueAfter(scene, line, item, joined, opens);
  // The last paragraph of a long quotation: "she" in "she added" is whoever spoke in the paragraphs before.
  const speaker =
    found?.speaker?.kind === 'pronoun' && found.speaker.entity === null && found.speaker.pronoun !== 'self'
      ? runsOn(scene, quote, { line, item })?.speaker
      : null;
  return found !== null && speaker != null ? { ...found, speaker } : found;
};

/**
 * "…," chorused Smith. / "…," Smith put in.: a verb that no list holds, right after a quotation that leads to it.
 * Only a
 * name is taken, and only where nothing else can follow the verb.
 */
export const quoteThenUnknownVerb: AttributionRule = (scene, _quote, { line, item }) => {
  if (!LEADS_TO_CUE.test(itemAt(line, item).text) || !opensClause(line, item)) return null;
  const names = (scene.mentions[line.number] ?? []).filter(
    ({ kind, possessive, pronoun }) =>
      !possessive && (kind !== 'pronoun' || pronoun === 'male' || pronoun === 'female'),
  );
  let verb = item + 1;
  const isVerb = (at: number): boolean => scene.language.cues.unknownVerb.test(itemAt(line, at).text);
  // "…," beamed Smith: the verb is no part of the phrase, unless another follows ("retired drummer Smith drawled").
  const before = names.find(
    (mention) =>
      phraseStart(line, mention) === item + 1 &&
      ((mention.opens ?? mention.from) === item + 1 || !isVerb(item + 1) || isVerb(mention.to)),
  );
  if (before !== undefined) verb = before.to;
  while (line.language.words.adverbs.has(itemAt(line, verb).lower)) verb += 1;
  if (!scene.language.cues.unknownVerb.test(itemAt(line, verb).text) || readCue(line, verb) !== null)
    return null;
  let behind = verb + 1;
  if (scene.language.cues.particle.test(itemAt(line, behind).text)) behind += 1;
  const cue = { start: itemAt(line, verb).start, end: itemAt(line, behind - 1).end };
  if (before !== undefined) {
    const next = itemAt(line, behind);
    return next.kind !== 'word' || scene.language.cues.afterUnknownVerb.test(next.lower)
      ? { verdict: 'speech', speaker: before, cue, cueAt: verb }
      : null;
  }
  const speaker = names.find(
    (mention) =>
      mention.kind !== 'pronoun' &&
      (mention.opens ?? mention.from) >= behind &&
      phraseStart(line, mention) <= behind,
  );
  // "…," came the reply: somebody spoke whom the text does not name.
  const phrase = speaker === undefined ? findPhraseAfter(scene, line, behind - 1) : null;
  if (phrase !== null)
    return { verdict: 'speech', speaker: { ...phrase, pronoun: 'other' }, cue, cueAt: verb };
  return speaker === undefined ? null : { verdict: 'speech', speaker, cue, cueAt: verb };
};

/** Smith said "…" / Smith told them that it was "…" and "…". */
export const cueThenQuote: AttributionRule = (scene, _quote, { line, item }) => {
  let stance: ReturnType<AttributionRule> = null;
  let unreal: ReturnType<AttributionRule> = null;
  for (let at = item - 1; at >= 0 && item - at < CUE_REACH; at -= 1) {
    if (itemAt(line, at).text === ';') break;
    const strength = readCue(line, at);
    if (strength === null || (strength === 'loose' && !/^[,:]$/u.test(itemAt(line, item - 1).text))) continue;
    // "criticised Smith for not admitting “the harm”": what was not said is not Smith's.
    if (
      scene.language.forms.ing.test(itemAt(line, at).lower) &&
      line.language.keywords.not.has(itemAt(line, at - 1).lower)
    )
      continue;
    const own = findOwnClauseSubject(scene, line, at, item);
    if (own !== null) return { verdict: 'speech', speaker: own, cue: null, cueAt: null };
    const named =
      findInvertedSubject(scene, line, at, item) ??
      findParenthetical(scene, line, at) ??
      findSubject(scene, line, at, 0);
    if (named === null) continue;
    const speaker = whatHeCalled(scene, line, named);
    const found = {
      verdict: 'speech',
      speaker,
      cue: isRefused(line, at) ? null : spanOf(line, at),
      cueAt: at,
    } as const;
    if (
      isUnreal(line, at, speaker) ||
      (speaker.entity === null &&
        (scene.language.clauses.nobody.test(speaker.head) || isThing(line, at, speaker)))
    ) {
      unreal ??= found;
      continue;
    }
    // "Smith said Jones described it as …": a verb of naming inside reported speech belongs to whoever is reported.
    if (strength === 'stance' && unreal !== null) continue;
    if (strength !== 'stance')
      return stance === null || governs(line, at, stance.cueAt ?? item) ? found : stance;
    stance ??= found;
  }
  return stance ?? unreal;
};

/** The cartel is "a cancer on the region," and must go, Smith said. */
export const trailingCue: AttributionRule = (scene, _quote, { line, item }) => {
  for (let at = line.items.length - 1; at > item; at -= 1) {
    const strength = readCue(line, at);
    if (strength !== 'saying' || scene.language.cues.can.test(itemAt(line, at - 1).lower)) continue; // "…, the paper can reveal"
    const comma = lastComma(line, at, item);
    if (
      comma === null ||
      !endsClause(line, at) ||
      (scene.language.words.subordinators.has(itemAt(line, comma + 1).lower) &&
        !scene.language.keywords.as.has(itemAt(line, comma + 1).lower)) ||
      scene.language.words.conjunctions.has(itemAt(line, comma + 1).lower)
    )
      continue;
    const speaker = findFollowingSubject(scene, line, at) ?? findSubject(scene, line, at, comma + 1);
    if (speaker === null || speaker.from <= comma) continue;
    return { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at };
  }
  return null;
};

/** "that he would say", "urged that he tell", "to say": words that somebody wants or expects another to say. */
function isUnreal(line: SpeechLine, at: number, speaker: Mention): boolean {
  const { lower } = itemAt(line, at);
  if (!line.language.cues.bareForm.test(lower)) return false;
  let before = at - 1;
  while (
    before > 0 &&
    (line.language.words.adverbs.has(itemAt(line, before).lower) ||
      line.language.cues.adverbOrNot.test(itemAt(line, before).lower))
  )
    before -= 1;
  if (line.language.cues.beforeBareForm.test(itemAt(line, before).lower)) return true;
  return (
    (speaker.kind === 'name' && speaker.entity?.person !== false) ||
    line.language.clauses.subject.test(speaker.head)
  );
}

/** "declined to discuss": the verb names what was not said. */
const isRefused = (line: SpeechLine, at: number): boolean =>
  line.language.keywords.to.has(itemAt(line, at - 1).lower) &&
  line.language.cues.refusing.test(itemAt(line, at - 2).lower);

/** "Smith condemned what he called …": "he" is the subject of the sentence. */
function whatHeCalled(scene: Scene, line: SpeechLine, speaker: Mention): Mention {
  if (speaker.kind !== 'pronoun' || !scene.language.keywords.what.has(itemAt(line, speaker.from - 1).lower))
    return speaker;
  const main = findMainSubject(scene, line, 0, speaker.from);
  return main === null || (main.entity?.person === false && main.entity.given) ? speaker : main;
}

/** "the spate of protests demands": neither a person nor a verb that only people and bodies can do. */
function isThing(line: SpeechLine, at: number, speaker: Mention): boolean {
  return (
    speaker.kind === 'nominal' &&
    !line.language.roles.persons.has(speaker.head) &&
    !line.language.roles.bodies.has(speaker.head) &&
    !line.language.verbs.plainSaying.has(itemAt(line, at).lower)
  );
}

/** No relative clause, conjunction or full break lies between a verb of saying and the verb of naming inside it. */
function governs(line: SpeechLine, saying: number, naming: number): boolean {
  for (let at = saying + 1; at < naming; at += 1) {
    const item = itemAt(line, at);
    if (item.kind === 'quote' || line.language.clauses.breaks.test(item.lower) || /^[:—–]$/u.test(item.text))
      return false;
  }
  return true;
}

const LEADS_TO_CUE = new RegExp(`[,?!…—–-][${CLOSING_MARKS}]*$`, 'u');
/** Items between a quotation and the cue before it. */
const CUE_REACH = 45;
/** Items between a quotation and the cue after it. */
const AFTER_REACH = 32;
/** The same for verbs that seldom report: "“…,” the letter, dated Monday, read". */
const LOOSE_REACH = 12;

/** Only conjunctions and other quotations precede the item. */
function opensClause(line: SpeechLine, item: number): boolean {
  for (let at = item - 1; at >= 0; at -= 1) {
    const before = itemAt(line, at);
    if (
      before.kind === 'quote' ||
      before.kind === 'mark' ||
      line.language.words.conjunctions.has(before.lower)
    )
      continue;
    return false;
  }
  return true;
}

function cueAfter(
  scene: Scene,
  line: SpeechLine,
  item: number,
  joined: boolean,
  opens: boolean,
): ReturnType<AttributionRule> {
  let from = item + 1;
  if (/^[,—–―-]$/u.test(itemAt(line, from).text)) from += 1;
  if (
    scene.language.words.conjunctions.has(itemAt(line, from).lower) ||
    scene.language.words.subordinators.has(itemAt(line, from).lower)
  )
    return null;
  for (let at = from; at < Math.min(line.items.length, item + AFTER_REACH); at += 1) {
    const here = itemAt(line, at);
    if (here.kind === 'quote' || /^[;:]$/u.test(here.text)) return null;
    if (here.text === ',' && !opens && scene.language.words.conjunctions.has(itemAt(line, at + 1).lower))
      return null; // "Smith feared “a fall,” for instance, and Jones said …"
    const strength = readCue(line, at);
    if (strength === null || (strength !== 'saying' && !joined)) continue;
    if (strength === 'stance' && at > item + 6) continue;
    if (strength === 'loose' && (at > item + LOOSE_REACH || scene.language.forms.ing.test(here.lower)))
      continue; // "“high”, with the gauge reading 3 on Monday"
    const speaker =
      (at === from ? (findFollowingSubject(scene, line, at) ?? findPhraseAfter(scene, line, at)) : null) ??
      findSubject(scene, line, at, from) ??
      findPhraseBetween(scene, line, from, at);
    // "After Smith spoke of “lesser schools,” Jones said: “…”": the cue leads to the quotation behind it.
    if (!opens && itemAt(line, at + 1).text === ':') return null;
    if (speaker !== null && speaker.from >= from)
      return (
        reportedSaying(scene, line, at, speaker.from < at) ?? {
          verdict: 'speech',
          speaker,
          cue: spanOf(line, at),
          cueAt: at,
        }
      );
  }
  return null;
}

/**
 * "“…,” the Echo reported Smith saying", "“…,” the Echo quoted Smith as saying", "“…,” aides said Smith told them":
 * whoever is reported spoke.
 *
 * @param follows whether the cue stands behind its subject: what follows is no subject of its own
 */
function reportedSaying(
  scene: Scene,
  line: SpeechLine,
  cue: number,
  follows: boolean,
): ReturnType<AttributionRule> {
  const speaker = (scene.mentions[line.number] ?? []).find(
    ({ kind, from, opens, possessive }) => kind !== 'pronoun' && !possessive && (opens ?? from) === cue + 1,
  );
  if (speaker === undefined) return null;
  const at = speaker.to + (line.language.keywords.as.has(itemAt(line, speaker.to).lower) ? 1 : 0);
  const { lower } = itemAt(line, at);
  return line.language.verbs.plainSaying.has(lower) && (follows || line.language.forms.ing.test(lower))
    ? { verdict: 'speech', speaker, cue: spanOf(line, at), cueAt: at }
    : null;
}

/** The cue introduces nothing after it: no "that", no quotation, little before the line ends. */
function endsClause(line: SpeechLine, cue: number): boolean {
  for (let at = cue + 1; at < line.items.length; at += 1)
    if (itemAt(line, at).kind === 'quote' || line.language.keywords.that.has(itemAt(line, at).lower))
      return false;
  return line.items.length - cue <= 14;
}

function lastComma(line: SpeechLine, verb: number, item: number): number | null {
  let commas: number | null = null;
  for (let at = verb - 1; at > item; at -= 1) {
    if (itemAt(line, at).kind === 'quote') return null;
    if (itemAt(line, at).text === ',') commas = at;
  }
  return commas ?? (endsInComma(itemAt(line, item)) ? item : null);
}
