import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { phraseStart } from '../mentions/read-phrase.ts';
import { itemAt, type Decision, type Scene } from '../scene.ts';
import { hangs } from './find-main-subject.ts';

/**
 * Everybody who spoke a quotation together: "Smith and Jones said", "said Smith and Jones", "Smith, Jones and Lee
 * wrote".
 *
 * @returns the mentions in printed order, the decided speaker among them; only that one if nobody is joined to it
 */
export function findJointSpeakers(
  scene: Scene,
  quote: number,
  { speaker, cueAt }: Decision,
): readonly Mention[] {
  if (speaker === null) return [];
  const line = scene.places[quote]?.line;
  if (line === undefined || line.number !== speaker.line || cueAt === null || speaker.kind === 'pronoun')
    return [speaker];
  const mentions = (scene.mentions[line.number] ?? []).filter(
    ({ kind, possessive, entity }) => kind !== 'pronoun' && !possessive && entity?.person !== false,
  );
  const before = joinedBefore(line, mentions, speaker);
  const behind = mentions.find(
    (other) =>
      isAnd(line, speaker.to) &&
      phraseStart(line, other) === speaker.to + 1 &&
      isSubject(line, other, speaker, cueAt),
  );
  return [...before, speaker, ...(behind === undefined ? [] : [behind])];
}

const isAnd = (line: SpeechLine, at: number): boolean =>
  line.language.clauses.and.test(itemAt(line, at).text);

/** "Smith, Jones and" before the speaker, unless the first of them follows a preposition. */
function joinedBefore(line: SpeechLine, mentions: readonly Mention[], speaker: Mention): Mention[] {
  const found: Mention[] = [];
  let at = phraseStart(line, speaker) - 1;
  if (!isAnd(line, at)) return [];
  for (;;) {
    const end = itemAt(line, at - 1).text === ',' ? at - 1 : at;
    const other = mentions.find(({ to }) => to === end);
    if (other === undefined) break;
    found.unshift(other);
    at = phraseStart(line, other) - 1;
    if (itemAt(line, at).text !== ',') break;
  }
  const [first] = found;
  // "They cut the clip, and Smith said": with a comma and only two, a new clause begins.
  const isClause = found.length === 1 && itemAt(line, phraseStart(line, speaker) - 2).text === ',';
  return first === undefined || isClause || hangs(line, first) || itemAt(line, at).text === ',' ? [] : found;
}

/** The name after "and" has the verb after it, or follows the verb and has none of its own. */
function isSubject(line: SpeechLine, other: Mention, speaker: Mention, cueAt: number): boolean {
  if (cueAt > other.from) return cueAt === other.to;
  const next = itemAt(line, other.to);
  return cueAt < speaker.from && (next.kind !== 'word' || line.language.words.prepositions.has(next.lower));
}
