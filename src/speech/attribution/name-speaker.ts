import type { Mention } from '../cast/cast.ts';
import type { Decision, Scene } from '../scene.ts';
import { findJointSpeakers } from './find-joint-speakers.ts';

/**
 * Everybody who speaks: each person's name in the article's cast, or the article's own words for one without a name.
 */
export function nameSpeakers(scene: Scene, quote: number, decision: Decision): string[] {
  if (decision.verdict === 'term' || decision.speaker === null || nameMention(decision.speaker) === null)
    return [];
  const names = findJointSpeakers(scene, quote, decision).flatMap((mention) => nameMention(mention) ?? []);
  return [...new Set(names)];
}

/** The name behind a mention; `null` for a pronoun whose antecedent is unclear. */
export function nameMention(mention: Mention): string | null {
  const person = mention.entity ?? mention.writer;
  if (person != null) return person.name;
  return mention.kind === 'pronoun' ? null : mention.text;
}
