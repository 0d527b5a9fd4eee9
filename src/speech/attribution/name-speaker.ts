import type { Mention } from '../cast/cast.ts';
import type { Decision } from '../scene.ts';

/** The speaker's name for the page: the person's canonical name, or the article's own words for one without a name. */
export function nameSpeaker(decision: Decision): string | null {
  return decision.verdict === 'term' || decision.speaker === null ? null : nameMention(decision.speaker);
}

/** The name behind a mention; `null` for a pronoun that stands for nobody plain. */
export function nameMention(mention: Mention): string | null {
  if (mention.entity !== null) return mention.entity.name;
  return mention.kind === 'pronoun' ? null : mention.text;
}
