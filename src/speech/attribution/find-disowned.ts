import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { itemAt, type Scene, type ScenePosition } from '../scene.ts';
import { readCue } from './find-cue.ts';
import { findNamedAfter } from './find-cue-subject.ts';

/**
 * "Smith rejected a claim by Jones that the pier was “sold”", "Smith denied Jones's claim that …": the words tell the
 * claim. They are of whoever made it, never of whoever turned it down.
 *
 * @returns who made the claim, `null` where the text does not tell; `undefined` where the words tell no such claim
 */
export function findDisowned(scene: Scene, { line, item }: ScenePosition): Mention | null | undefined {
  for (let that = item - 1; that >= Math.max(0, item - CLAIM_REACH); that -= 1) {
    if (/^[;:]$/u.test(itemAt(line, that).text) || goesOn(line, that)) return undefined;
    if (!line.language.keywords.that.has(itemAt(line, that).lower)) continue;
    const noun = findClaim(line, that);
    if (noun !== null && isTurnedDown(line, noun)) return ownerOf(scene, line, noun, that);
  }
  return undefined;
}

/** Items from the "that" of a claim to the words. */
const CLAIM_REACH = 40;
/** Words from the noun to its "that": "a claim made by the harbour's former lawyer that". */
const OWNER_REACH = 9;
/** Words from the verb to the noun: "rejected the long-standing and false claim". */
const VERB_REACH = 7;

/** "…, and said it was “absurd”", "…, calling it “absurd”": from here on the sentence's own subject speaks. */
function goesOn(line: SpeechLine, at: number): boolean {
  if (readCue(line, at) === null) return false;
  const before = itemAt(line, at - 1);
  return (
    line.language.words.conjunctions.has(before.lower) ||
    (before.text === ',' && line.language.forms.ing.test(itemAt(line, at).lower))
  );
}

/** The noun that a "that" belongs to, over a phrase that says whose claim it is. */
function findClaim(line: SpeechLine, that: number): number | null {
  for (let at = that - 1; at >= Math.max(0, that - OWNER_REACH); at -= 1) {
    const { kind, lower } = itemAt(line, at);
    if (kind !== 'word') return null;
    if (line.language.roles.claims.has(lower)) return at;
  }
  return null;
}

function isTurnedDown(line: SpeechLine, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - VERB_REACH); at -= 1) {
    const { kind, lower } = itemAt(line, at);
    if (kind !== 'word') return false;
    if (line.language.cues.turningDown.test(lower)) return true;
  }
  return false;
}

/** "Jones's claim that", "a claim by Jones that"; of "his claim" and "the claim" the text may tell, but not here. */
function ownerOf(scene: Scene, line: SpeechLine, noun: number, that: number): Mention | null {
  const owner = (scene.mentions[line.number] ?? []).findLast(
    ({ kind, possessive, to }) => kind !== 'pronoun' && possessive && to <= noun && noun - to <= 2,
  );
  if (owner !== undefined) return owner;
  for (let at = noun + 1; at < that; at += 1) {
    if (!line.language.keywords.by.has(itemAt(line, at).lower)) continue;
    const named = findNamedAfter(scene, line, at + 1);
    return named !== null && named.to <= that ? named : null;
  }
  return null;
}
