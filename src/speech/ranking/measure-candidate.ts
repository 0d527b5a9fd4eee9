import { countWordsIn } from '../../text/words.ts';
import { foldText } from '../../text/fold.ts';
import { ATTRIBUTION_RULES } from '../attribution/attribution-rules.ts';
import { isToldByNobody, readCue } from '../attribution/find-cue.ts';
import { findMainSubject, hangs } from '../attribution/find-main-subject.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import { speaks } from '../mentions/resolve-mentions.ts';
import type { SpeechLine } from '../line.ts';
import { endsInComma, itemAt, type ScenePosition, type Scene } from '../scene.ts';
import type { Candidate, Proposals } from './find-candidates.ts';

/** The features of a candidate, in the order of `measureCandidate`; their names say what they measure. */
export const FEATURES: readonly string[] = [
  ...ATTRIBUTION_RULES.map(([name]) => `rule: ${name}`),
  'is nobody',
  'is no speech',
  'first rule',
  'first rule says so',
  'rules',
  'candidates',
  'kind',
  'pronoun',
  'person',
  'count',
  'words of the name',
  'gender known',
  'lines away',
  'blocks away',
  'items away',
  'before the quotation',
  'mentions between',
  'quotations between',
  'possessive',
  'hangs on a preposition',
  'main subject',
  'opens the line',
  'verb behind',
  'verb before',
  'unknown verb behind',
  'cue strength',
  'cue plain',
  'cue away',
  'cue before',
  'reading share',
  'reading rank',
  'reading distance',
  'role head',
  'body head',
  'phrase',
  'said the one before',
  'said the two before',
  'quotations since the one before',
  'blocks since the one before',
  'share of the quotations so far',
  'mentioned nearby',
  'named inside the quotation',
  'words',
  'opens its line',
  'ends its line',
  'closed',
  'ends in a comma',
  'ends a sentence',
  'starts with a capital',
  'first person inside',
  'line type',
  'headline',
  'sentence of the block',
  'colon or comma before',
  'verb of saying in the line',
  'other quotations in the line',
  'every word has a capital',
  'word before',
  'capital behind',
  'told by nobody',
  'named',
  'reading is settled',
  'given name',
  'everyday words in the name',
  'a place',
  'capital head',
  'opens with a number',
  'title before',
  'lines since a mention',
  'subject of an earlier line',
  'spoke in an earlier line',
  'readings',
  'rivals nearby',
];

/** The candidate whom a row describes: somebody, somebody unnamed, or no speech at all. */
export type Answer = Candidate | 'nobody' | 'term';

/** Measures all possible answers for one quotation. */
export function measureAnswers(scene: Scene, quote: number, proposals: Proposals): [Answer, Float64Array][] {
  const place = scene.places[quote];
  const range = scene.quotes[quote];
  if (place === undefined || range === undefined) return [];
  const shared = measureQuote(scene, quote, place, proposals);
  const answers: Answer[] = [...proposals.candidates, 'nobody', 'term'];
  return answers.map((answer) => [answer, measureAnswer(scene, quote, place, proposals, answer, shared)]);
}

/** Marks a feature that does not apply; below every real value. */
const ABSENT = -100;

const INDEX = new Map(FEATURES.map((name, i) => [name, i]));
const at = (name: string): number => {
  const index = INDEX.get(name);
  if (index === undefined) throw new Error(`No feature "${name}"`);
  return index;
};

type Numbers = Readonly<Record<string, number>>;

function measureQuote(
  scene: Scene,
  quote: number,
  { line, item }: ScenePosition,
  { candidates, said }: Proposals,
): Numbers {
  const range = scene.quotes[quote];
  if (range === undefined) return {};
  const inner = scene.text.slice(range.start, range.end);
  const before = itemAt(line, item - 1);
  const after = itemAt(line, item + 1);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  return {
    'first rule': said.findIndex((one) => one !== null),
    candidates: candidates.length,
    words: Math.min(40, countWordsIn(scene.text, range)),
    'opens its line': Number(line.items.slice(0, item).every(({ kind }) => kind !== 'word')),
    'ends its line': Number(line.items.slice(item + 1).every(({ kind }) => kind !== 'word')),
    closed: Number(range.closed),
    'ends in a comma': Number(endsInComma(itemAt(line, item)) || after.text === ','),
    'ends a sentence': Number(/[.!?…]["'”’)\]]*$/u.test(inner) || /^[.!?]$/u.test(after.text)),
    'starts with a capital': Number(/^[^\p{L}\p{N}]*\p{Lu}/u.test(inner)),
    'first person inside': Number(scene.language.measures.firstPerson.test(inner)),
    'line type': line.type === 'paragraph' ? 0 : line.type === 'title' ? 1 : line.type === 'heading' ? 2 : 3,
    headline: Number(line.headline),
    'sentence of the block': sentenceOf(scene, line.number),
    'colon or comma before': before.text === ':' ? 2 : before.text === ',' ? 1 : 0,
    'verb of saying in the line': Number(line.items.some((_, i) => readCue(line, i) === 'saying')),
    'other quotations in the line': line.items.filter(({ kind }) => kind === 'quote').length - 1,
    'every word has a capital': Number(
      words.length > 1 &&
        words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || scene.language.measures.smallWords.test(word)),
    ),
    'word before': wordClass(line, before.kind === 'word' ? before.lower : before.text),
    'told by nobody': Number(isToldByNobody(line, item)),
    'capital behind': after.kind === 'word' ? (after.capital ? 2 : 1) : 0,
  };
}

function sentenceOf(scene: Scene, number: number): number {
  const block = scene.lines[number]?.block;
  let n = 0;
  while (n < 6 && scene.lines[number - n - 1]?.block === block) n += 1;
  return n;
}

function wordClass(line: SpeechLine, word: string): number {
  if (word === '') return 0;
  if (line.language.words.articles.test(word)) return 1;
  if (line.language.keywords.that.has(word)) return 2;
  if (line.language.keywords.as.has(word)) return 3;
  if (line.language.measures.possessives.test(word)) return 4;
  if (line.language.measures.prepositions.test(word)) return 5;
  if (line.language.measures.conjunctions.test(word)) return 6;
  if (line.language.measures.be.test(word)) return 7;
  if (line.language.verbs.saying.has(word)) return 8;
  if (/^[,:]$/u.test(word)) return 9;
  if (!/\p{L}/u.test(word)) return 10;
  if (line.language.forms.ingOrPast.test(word)) return 11;
  return 12;
}

function measureAnswer(
  scene: Scene,
  quote: number,
  place: ScenePosition,
  { candidates, said }: Proposals,
  answer: Answer,
  shared: Numbers,
): Float64Array {
  const row = new Float64Array(FEATURES.length).fill(ABSENT);
  for (const [name, value] of Object.entries(shared)) row[at(name)] = value;
  row[at('is nobody')] = Number(answer === 'nobody');
  row[at('is no speech')] = Number(answer === 'term');
  if (typeof answer === 'string') {
    said.forEach((one, rule) => {
      row[rule] =
        one === null
          ? 0
          : one.verdict === 'term'
            ? 2
            : candidates.some(({ rules }) => rules.includes(rule))
              ? 3
              : 1;
    });
    const first = said.find((one) => one !== null);
    row[at('first rule says so')] = Number(
      first != null &&
        (answer === 'term'
          ? first.verdict === 'term'
          : first.verdict === 'speech' && row[said.indexOf(first)] === 1),
    );
    row[at('rules')] = said.filter((one) => one?.verdict === 'speech' && one.speaker !== null).length;
    return row;
  }
  said.forEach((_, rule) => {
    row[rule] = Number(answer.rules.includes(rule));
  });
  const firstSpeaker = said.findIndex((one) => one !== null);
  row[at('first rule says so')] = Number(answer.rules.includes(firstSpeaker));
  row[at('rules')] = answer.rules.length;
  measureMention(scene, quote, place, answer, row);
  measureEntity(scene, quote, place, answer, row, candidates);
  return row;
}

function measureMention(
  scene: Scene,
  quote: number,
  { line, item }: ScenePosition,
  answer: Candidate,
  row: Float64Array,
): void {
  const { mention, cueAt, reading } = answer;
  const own = scene.lines[mention.line] ?? line;
  const { words, verbs, roles } = line.language;
  const away = line.number - mention.line;
  const set = (name: string, value: number): void => {
    row[at(name)] = value;
  };
  set('kind', mention.kind === 'name' ? 0 : mention.kind === 'pronoun' ? 1 : 2);
  set(
    'pronoun',
    mention.pronoun === null ? 0 : mention.pronoun === 'male' ? 1 : mention.pronoun === 'female' ? 2 : 3,
  );
  set('lines away', away);
  set('blocks away', line.block - own.block);
  set('possessive', Number(mention.possessive));
  set('hangs on a preposition', Number(hangs(own, mention)));
  set('opens the line', Number(mention.from <= 2));
  const subject = findMainSubject(scene, own, 0, away === 0 && mention.from < item ? item : own.items.length);
  set('main subject', Number(subject?.from === mention.from));
  let behind = mention.to;
  while (words.auxiliaries.has(itemAt(own, behind).lower) || words.adverbs.has(itemAt(own, behind).lower))
    behind += 1;
  const verb = itemAt(own, behind);
  set(
    'verb behind',
    verb.kind === 'word' && verbs.saying.has(verb.lower) ? (verbs.plainSaying.has(verb.lower) ? 2 : 1) : 0,
  );
  const earlier = itemAt(own, mention.from - 1);
  set(
    'verb before',
    earlier.kind === 'word' && verbs.saying.has(earlier.lower)
      ? verbs.plainSaying.has(earlier.lower)
        ? 2
        : 1
      : 0,
  );
  set(
    'unknown verb behind',
    Number(
      verb.kind === 'word' &&
        scene.language.forms.pastOrPresent.test(verb.lower) &&
        !verbs.saying.has(verb.lower),
    ),
  );
  if (away === 0) {
    set(
      'items away',
      Math.max(-30, Math.min(30, mention.from < item ? item - mention.to : item - mention.from)),
    );
    set('before the quotation', Number(mention.from < item));
    const [low, high] = mention.from < item ? [mention.to, item] : [item + 1, mention.from];
    set(
      'mentions between',
      (scene.mentions[line.number] ?? []).filter(
        ({ from, to, pronoun }) => from >= low && to <= high && pronoun !== 'relative',
      ).length,
    );
    set('quotations between', line.items.slice(low, high).filter(({ kind }) => kind === 'quote').length);
  }
  if (cueAt !== null) {
    const strength = readCue(line, cueAt);
    set('cue strength', strength === 'saying' ? 3 : strength === 'stance' ? 2 : strength === 'loose' ? 1 : 0);
    set('cue plain', Number(verbs.plainSaying.has(itemAt(line, cueAt).lower)));
    set('cue away', Math.min(30, Math.abs(cueAt - item)));
    set('cue before', Number(cueAt < item));
  }
  if (reading !== null) {
    set('reading share', Math.round(reading.share * 20) / 20);
    set('reading rank', reading.rank);
    set('reading distance', reading.distance);
  }
  set('capital head', Number(itemAt(own, mention.to - 1).capital));
  set('opens with a number', Number(/^\d/u.test(mention.text)));
  set('title before', mention.from - (mention.opens ?? mention.from));
  set('role head', Number(roles.persons.has(mention.head)));
  set('body head', Number(roles.bodies.has(mention.head)));
  set('phrase', mention.kind === 'nominal' ? Math.min(8, mention.to - mention.from) : 0);
  void quote;
}

/** How many quotations to look back for somebody else's: an interview has more of one person than any report. */
const MOST_BEFORE = 200;

function measureEntity(
  scene: Scene,
  quote: number,
  { line }: ScenePosition,
  { entity, mention }: Candidate,
  row: Float64Array,
  candidates: readonly Candidate[],
): void {
  const set = (name: string, value: number): void => {
    row[at(name)] = value;
  };
  void candidates;
  const same = (other: number): boolean => {
    const speaker = scene.decisions[other]?.speaker;
    return (
      speaker != null && (entity === null ? speaker.text === mention.text : isSame(speaker.entity, entity))
    );
  };
  let last = quote - 1;
  while (last >= 0 && scene.decisions[last]?.speaker == null) last -= 1;
  if (last >= 0) {
    set('said the one before', Number(same(last)));
    set('quotations since the one before', Math.min(6, quote - last));
    set(
      'blocks since the one before',
      Math.min(8, line.block - (scene.places[last]?.line.block ?? line.block)),
    );
    let second = last - 1;
    while (
      second >= quote - MOST_BEFORE &&
      (scene.decisions[second]?.speaker == null || same(second) === same(last))
    )
      second -= 1;
    set('said the two before', second < Math.max(0, quote - MOST_BEFORE) ? 0 : Number(same(second)));
    let own = 0;
    let all = 0;
    for (let i = Math.max(0, quote - 30); i < quote; i += 1)
      if (scene.decisions[i]?.speaker != null) {
        all += 1;
        if (same(i)) own += 1;
      }
    set('share of the quotations so far', Math.round((10 * own) / Math.max(1, all)) / 10);
  }
  if (entity === null) {
    set('person', -2);
    return;
  }
  set('named', Number(entity.named));
  const { givenNames, places, backgroundWeights, stemWord } = line.language;
  set(
    'given name',
    Number(givenNames.male.has(entity.words[0] ?? '') || givenNames.female.has(entity.words[0] ?? '')),
  );
  set(
    'everyday words in the name',
    entity.words.filter((word) => backgroundWeights.has(stemWord(word))).length,
  );
  set('a place', Number(entity.words.every((word) => places.names.has(word))));
  set('reading is settled', Number(mention.entity === entity));
  set('person', entity.person === true ? 1 : entity.person === false ? -1 : 0);
  set('count', Math.min(20, entity.count));
  set('words of the name', Math.min(5, entity.words.length));
  set('gender known', Number(entity.gender !== null));
  measureEarlier(scene, line, entity, set);
  set('readings', scene.readings.get(mention)?.length ?? 0);
  const range = scene.quotes[quote];
  const surname = entity.words.at(-1) ?? '';
  set(
    'named inside the quotation',
    Number(
      range !== undefined &&
        surname.length > 2 &&
        entity.count > 0 &&
        ` ${foldText(scene.text.slice(range.start, range.end)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
          ` ${surname} `,
        ),
    ),
  );
}

/** How many lines before the quotation's own are searched for the person. */
const EARLIER_LINES = 4;

function measureEarlier(
  scene: Scene,
  line: SpeechLine,
  entity: Entity,
  set: (name: string, value: number) => void,
): void {
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
      if (nearby === 0) set('lines since a mention', away);
      nearby += 1;
      if (speaks(other, earlier)) spoke = Math.max(spoke, EARLIER_LINES + 1 - away);
      else if (subjectOf(scene, earlier)?.from === other.from)
        subject = Math.max(subject, EARLIER_LINES + 1 - away);
    }
  }
  set('spoke in an earlier line', spoke);
  set('subject of an earlier line', subject);
  set('mentioned nearby', Math.min(5, nearby));
  set('rivals nearby', Math.min(5, rivals.size));
}

const subjects = new WeakMap<SpeechLine, Mention | 'none'>();

/** The subject of a line's main clause, found once and kept. */
function subjectOf(scene: Scene, line: SpeechLine): Mention | null {
  const known = subjects.get(line);
  if (known !== undefined) return known === 'none' ? null : known;
  const found = findMainSubject(scene, line, 0, line.items.length);
  subjects.set(line, found ?? 'none');
  return found;
}

const isSame = (a: Entity | null, b: Entity): boolean =>
  a === b || (a !== null && a.count === 0 && !a.given && a.name.toLowerCase() === b.name.toLowerCase());
