import type { Language } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { findMainSubject } from '../attribution/find-main-subject.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import type { Marked, SpeechLine } from '../line.ts';
import { speaks } from '../mentions/speaks.ts';
import type { ScenePosition, Scene } from '../scene.ts';
import { AT } from './features.ts';
import type { Candidate } from './find-candidates.ts';

/** How many quotations to look back for somebody else's: an interview has more of one person than any report. */
const MOST_BEFORE = 200;

/** Measures what the text says of a candidate elsewhere: how often, how near, and what else it gives to the same person. */
export function measureEntity(
  scene: Scene,
  quote: number,
  { line }: ScenePosition,
  { entity, mention }: Candidate,
  row: Float64Array,
): void {
  const same = (other: number): boolean => {
    const speaker = scene.decisions[other]?.speaker;
    return (
      speaker != null && (entity === null ? speaker.text === mention.text : isSame(speaker.entity, entity))
    );
  };
  let last = quote - 1;
  while (last >= 0 && scene.decisions[last]?.speaker == null) last -= 1;
  if (last >= 0) {
    row[AT['said the one before']] = Number(same(last));
    row[AT['quotations since the one before']] = Math.min(6, quote - last);
    row[AT['blocks since the one before']] = Math.min(
      8,
      line.block - (scene.places[last]?.line.block ?? line.block),
    );
    const [first, isSameAsLast] = [Math.max(0, quote - MOST_BEFORE), same(last)];
    let second = last - 1;
    while (second >= first && (scene.decisions[second]?.speaker == null || same(second) === isSameAsLast))
      second -= 1;
    row[AT['said the two before']] = second < first ? 0 : Number(same(second));
    let own = 0;
    let all = 0;
    for (let i = Math.max(0, quote - 30); i < quote; i += 1)
      if (scene.decisions[i]?.speaker != null) {
        all += 1;
        if (same(i)) own += 1;
      }
    row[AT['share of the quotations so far']] = Math.round((10 * own) / Math.max(1, all)) / 10;
  }
  if (entity === null) {
    row[AT['person']] = -2;
    return;
  }
  row[AT['named']] = Number(entity.named);
  const { givenNames, places } = line.language;
  row[AT['given name']] = Number(
    givenNames.male.has(entity.words[0] ?? '') || givenNames.female.has(entity.words[0] ?? ''),
  );
  row[AT['everyday words in the name']] = countEveryday(entity, line.language);
  row[AT['a place']] = Number(entity.words.every((word) => places.names.has(word)));
  row[AT['reading is settled']] = Number(mention.entity === entity);
  row[AT['person']] = entity.person === true ? 1 : entity.person === false ? -1 : 0;
  row[AT['count']] = Math.min(20, entity.count);
  row[AT['share of the mentions']] = Math.round((10 * entity.count) / mostNamed(scene)) / 10;
  row[AT['words of the name']] = Math.min(5, entity.words.length);
  row[AT['gender known']] = Number(entity.gender !== null);
  measureEarlier(scene, line, entity, row);
  row[AT['readings']] = scene.readings.get(mention)?.length ?? 0;
  const range = scene.quotes[quote];
  const surname = entity.words.at(-1) ?? '';
  row[AT['named inside the quotation']] = Number(
    range !== undefined &&
      surname.length > 2 &&
      entity.count > 0 &&
      wordsInside(scene, range).includes(` ${surname} `),
  );
}

/** The folded words of a quotation between blanks, found once: each candidate asks for them. */
function wordsInside({ text }: Scene, range: Marked): string {
  const known = inside.get(range);
  if (known !== undefined) return known;
  const found = ` ${foldText(text.slice(range.start, range.end)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  inside.set(range, found);
  return found;
}

const inside = new WeakMap<Marked, string>();

/** The words of a name that news uses every day; counted once, since many quotations ask for the same name. */
function countEveryday(entity: Entity, { backgroundWeights, stemWord }: Language): number {
  const known = everyday.get(entity);
  if (known !== undefined) return known;
  const count = entity.words.filter((word) => backgroundWeights.has(stemWord(word))).length;
  everyday.set(entity, count);
  return count;
}

const everyday = new WeakMap<Entity, number>();

const counts = new WeakMap<Scene, number>();

/** How often the text names whom it names most. */
function mostNamed(scene: Scene): number {
  const known = counts.get(scene);
  if (known !== undefined) return known;
  const most = Math.max(
    1,
    ...scene.entities.filter(({ person }) => person !== false).map(({ count }) => count),
  );
  counts.set(scene, most);
  return most;
}

/** How many lines before the quotation's own are searched for the person. */
const EARLIER_LINES = 4;

function measureEarlier(scene: Scene, line: SpeechLine, entity: Entity, row: Float64Array): void {
  let [nearby, spoke, subject] = [0, 0, 0];
  const rivals = new Set<Entity>();
  for (let away = 1; away <= EARLIER_LINES; away += 1) {
    const earlier = scene.lines[line.number - away];
    if (earlier === undefined) break;
    for (const other of scene.mentions[earlier.number] ?? []) {
      if (other.entity === null || !isSame(other.entity, entity)) {
        if (
          other.entity !== null &&
          other.entity.person !== false &&
          (other.entity.gender ?? entity.gender) === entity.gender
        )
          rivals.add(other.entity);
        continue;
      }
      if (nearby === 0) row[AT['lines since a mention']] = away;
      nearby += 1;
      if (speaks(other, earlier)) spoke = Math.max(spoke, EARLIER_LINES + 1 - away);
      else if (subjectOf(scene, earlier)?.from === other.from)
        subject = Math.max(subject, EARLIER_LINES + 1 - away);
    }
  }
  row[AT['spoke in an earlier line']] = spoke;
  row[AT['subject of an earlier line']] = subject;
  row[AT['mentioned nearby']] = Math.min(5, nearby);
  row[AT['rivals nearby']] = Math.min(5, rivals.size);
}

const subjects = new WeakMap<SpeechLine, Mention | 'none'>();

/** The subject of a line's main clause, found once and kept. */
export function subjectOf(scene: Scene, line: SpeechLine): Mention | null {
  const known = subjects.get(line);
  if (known !== undefined) return known === 'none' ? null : known;
  const found = findMainSubject(scene, line, 0, line.items.length);
  subjects.set(line, found ?? 'none');
  return found;
}

/** Whether two are one person, or one phrase. */
export const isSame = (a: Entity | null, b: Entity): boolean =>
  a === b || (a !== null && a.count === 0 && !a.given && a.name.toLowerCase() === b.name.toLowerCase());
