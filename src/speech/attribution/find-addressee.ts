import { nameMention } from './name-speaker.ts';
import { itemAt, type Decision, type Scene } from '../scene.ts';

/** Whom the words were said to, if the cue tells: "told Smith", "asked the minister". */
export function findAddressee(scene: Scene, quote: number, decision: Decision): string | null {
  const place = scene.places[quote];
  if (place === undefined || decision.cueAt === null || decision.verdict === 'term') return null;
  if (!scene.language.verbs.telling.test(itemAt(place.line, decision.cueAt).lower)) return null;
  const from = decision.cueAt + 1;
  const mention = (scene.mentions[place.line.number] ?? []).find(
    (found) => found.to > from && found.from <= from + 6 && !found.possessive,
  );
  if (
    mention === undefined ||
    mention === decision.speaker ||
    (mention.entity !== null && mention.entity === decision.speaker?.entity)
  )
    return null;
  for (let i = from; i < mention.from; i += 1) {
    const item = itemAt(place.line, i);
    if (item.kind !== 'word' || scene.language.clauses.message.test(item.lower)) return null;
  }
  return nameMention(mention);
}
