import { wordSet } from '../text/word-set.ts';
import type { Mention } from './cast.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts';
import type { Line } from './line.ts';
import { PLACES } from './places.ts';
import { SAYING_FORMS } from './reporting-verbs.ts';
import { BODY_NOUNS, ROLE_NOUNS } from './role-nouns.ts';
import { endsInComma, itemAt, printed, type Scene } from './scene.ts';

/**
 * Finds who does what a verb says, by walking left from it: over adverbs, brackets, appositions ("Smith, a lawyer for
 * the firm, said") and what hangs on a preposition ("a spokesman for the mayor said").
 *
 * @param floor the first item that may belong to the subject
 * @returns the subject's mention, widened to its whole phrase where it has no name; `null` where none is plain
 */
export function findSubject(scene: Scene, line: Line, verb: number, floor: number): Mention | null {
  const mentions = scene.mentions[line.number] ?? [];
  let at = verb - 1;
  if (/ing$/u.test(itemAt(line, verb).lower) && itemAt(line, at).text === ',') return findMainSubject(scene, line, floor, at);
  for (let steps = 0; at >= floor && steps < REACH; steps += 1) {
    const item = itemAt(line, at);
    if (item.kind === 'quote') at -= 1;
    else if (item.kind === 'mark') {
      const next = stepOverMark(line, mentions, at, floor);
      if (next === null) return item.text === ',' || /^[—–-]$/u.test(item.text) ? findMainSubject(scene, line, floor, at) : null;
      at = next;
    } else if (CONJUNCTIONS.has(item.lower) && steps === 0 || item.lower === 'to' && at === verb - 1) {
      const inner = item.lower === 'to' ? null : subjectOfClause(line, mentions, at, floor);
      if (inner !== null) return inner;
      return findMainSubject(scene, line, floor, at);
    } else {
      const mention = mentions.find((found) => found.to === at + 1);
      if (mention === undefined || mention.possessive) {
        if (STOPS.has(item.lower)) return findMainSubject(scene, line, floor, at);
        const group = steps === 0 ? groupOf(scene, line, at, floor, mentions) : null;
        if (group !== null) return group;
        const phrase = steps === 0 || isVerbGap(line, at, verb) ? readPhrase(scene, line, at, floor, mentions) : null;
        if (phrase !== null) return phrase;
        at -= 1;
      } else if (mention.pronoun === 'relative') {
        at = mention.from - 1;
        if (itemAt(line, at).text === ',') at -= 1;
        const before = mentions.find((found) => found.to === at + 1 && found.kind === 'name' && !found.possessive && found.from >= floor);
        if (before !== undefined) return before;
      } else if (DOCUMENTS.has(mention.head) && /ing$/u.test(itemAt(line, verb).lower) && mention.from > floor) {
        return findMainSubject(scene, line, floor, mention.from) ?? mention; // "Smith issued a statement calling it …"
      } else {
        const found = climb(scene, line, mentions, mention, floor);
        if (found !== null) return nameInAside(line, mentions, found, verb) ?? found;
        at = mention.from - 1;
      }
    }
  }
  return null;
}

/** Only adverbs and auxiliaries stand between an item and the verb. */
function isVerbGap(line: Line, at: number, verb: number): boolean {
  for (let i = at + 1; i < verb; i += 1) {
    const { lower, kind } = itemAt(line, i);
    if (kind !== 'word' || !(ADVERBS.has(lower) || AUXILIARIES.has(lower) || /ly$/u.test(lower))) return false;
  }
  return true;
}

/** "Labour backbenchers said", "Trade bodies say": the name only tells which ones. */
function groupOf(scene: Scene, line: Line, at: number, floor: number, mentions: readonly Mention[]): Mention | null {
  const head = itemAt(line, at);
  if (head.kind !== 'word' || head.capital || head.possessive || !GROUP.test(head.lower) || ADVERBS.has(head.lower) || AUXILIARIES.has(head.lower) || TIMES.test(head.lower)) return null;
  const name = mentions.find((mention) => mention.to === at && mention.kind === 'name' && mention.from >= floor);
  const before = itemAt(line, at - 1); // "French farmers": the people alone is no mention
  const from = name?.from ?? (at > floor && before.capital && !before.possessive && PLACES.has(before.lower) ? at - 1 : null);
  if (from === null || name?.possessive === true) return null;
  const text = printed(scene, line, from, at + 1);
  return { line: line.number, from, to: at + 1, kind: 'nominal', text, head: head.lower, pronoun: null, possessive: false, entity: null };
}

/** A plural; adverbs and pronouns in -s stand between a name and its verb as well. */
const GROUP = /^(?!(?:always|perhaps|afterwards|nowadays|besides|thus|plus|less|yes|this|its|his|hers|theirs|ours|ourselves|themselves|times|sometimes|outdoors|indoors|overseas|upstairs|across|minus|as|has|was|is|does)$)\p{L}{3,}(?:[^s]s|men|women|people|police|folk)$/u;

const TIMES = /^(?:week|month|year|day|morning|night|evening|afternoon|time|spring|summer|autumn|fall|winter|weekend|\d{4})s?$/u;

/** "the announcer", "63 percent": a noun phrase for nobody known, right before the verb. */
function readPhrase(scene: Scene, line: Line, at: number, floor: number, mentions: readonly Mention[]): Mention | null {
  const head = itemAt(line, at);
  if (ADVERBS.has(head.lower) || AUXILIARIES.has(head.lower) || /ly$/u.test(head.lower) || TIMES.test(head.lower) || head.possessive) return null;
  let from = at;
  while (from >= floor && at - from < 6) {
    const item = itemAt(line, from);
    if (item.kind !== 'word' || PREPOSITIONS.has(item.lower) || CONJUNCTIONS.has(item.lower) || SUBORDINATORS.has(item.lower) || mentions.some((found) => found.to === from + 1 && !found.possessive)) return null;
    if (DETERMINERS.has(item.lower) || /^\d/u.test(item.lower) || item.possessive) break;
    from -= 1;
  }
  if (from < floor || at - from >= 6 || at === from) return null;
  if (PREPOSITIONS.has(itemAt(line, from - 1).lower) && itemAt(line, from - 1).kind === 'word') return null;
  const text = printed(scene, line, from, at + 1);
  return { line: line.number, from, to: at + 1, kind: 'nominal', text, head: head.lower, pronoun: null, possessive: false, entity: null };
}

/** "Another critic, Robin Smith, said" / "another critic, Robin Smith: …": the aside gives the name. */
function nameInAside(line: Line, mentions: readonly Mention[], found: Mention, verb: number): Mention | null {
  if (found.kind !== 'nominal') return null;
  let comma = found.to; // "the owner of the pier, Robin Smith, said"
  if (PREPOSITIONS.has(itemAt(line, comma).lower)) while (comma < found.to + PHRASE_REACH && itemAt(line, comma).kind === 'word') comma += 1;
  if (itemAt(line, comma).text !== ',') return null;
  const name = mentions.find((mention) => mention.kind === 'name' && !mention.possessive && mention.from >= comma + 1 && mention.from <= comma + 3 && mention.to <= verb && (comma === found.to || mention.entity?.person === true && mention.to - mention.from > 1 && line.items.slice(comma + 1, mention.from).every(({ capital, lower }) => capital || ROLE_NOUNS.has(lower))));
  return name !== undefined && /^[,:]$/u.test(itemAt(line, name.to).text) ? name : null;
}

/** Words of a phrase looked over for the comma behind which its name stands. */
const PHRASE_REACH = 7;

const DOCUMENTS = wordSet('statement letter report memo memorandum tweet tweets post message email release speech interview op-ed essay column press article editorial resolution petition');

/** Prepositions that never open a clause. */
const HANGING = new Set([...PREPOSITIONS].filter((word) => !/^(?:as|like|than|before|after|since|until)$/u.test(word)));

/** Items walked over before a subject is given up. */
const REACH = 40;
/** Words at which the clause of the verb begins. */
const STOPS = wordSet('that when because if while where after before although though unless since');

/**
 * The subject of a line's main clause: the first one named that hangs on no preposition, after an opening clause
 * ("When Smith left, …") if there is one.
 */
export function findMainSubject(scene: Scene, line: Line, floor: number, limit: number): Mention | null {
  const mentions = (scene.mentions[line.number] ?? []).filter((mention) => mention.from >= floor && mention.to <= limit);
  const opening = endOfOpening(line, floor, limit);
  const free = (mention: Mention): boolean => !mention.possessive && mention.pronoun !== 'relative' && !/^(?:him|them|you|me|us)$/u.test(mention.head) && !hangs(line, mention) && !modifies(line, mention, mentions);
  const main = mentions.find((mention) => mention.from >= opening && free(mention)) ?? mentions.find((mention) => free(mention));
  return main === undefined ? null : nameInAside(line, mentions, main, limit) ?? main;
}

/** "after she attacked them and blamed …": who opens the clause that the verb belongs to. */
function subjectOfClause(line: Line, mentions: readonly Mention[], conjunction: number, floor: number): Mention | null {
  for (let at = conjunction - 1; at >= floor; at -= 1) {
    const item = itemAt(line, at);
    if (item.kind !== 'word') return null;
    if (!CLAUSE_OPENERS.has(item.lower)) continue;
    return mentions.find((mention) => mention.from === at + 1 && mention.kind === 'pronoun' && !mention.possessive) ?? null;
  }
  return null;
}

const CLAUSE_OPENERS = wordSet('after before when while because since as once until although though if');

/** "Finance minister Robin Smith", "Smith spokesman Lee": only describes the name behind it. */
export function modifies(line: Line, mention: Mention, mentions: readonly Mention[]): boolean {
  const next = itemAt(line, mention.to);
  if (mention.kind !== 'name' || next.kind !== 'word') return false;
  if (mentions.some((other) => other.from === mention.to && other.kind === 'name')) return true;
  if (next.capital || SAYING_FORMS.has(next.lower)) return false;
  if (ROLE_NOUNS.has(next.lower) || BODY_NOUNS.has(next.lower)) return true;
  const name = mentions.find((other) => other.kind === 'name' && other.from > mention.to && other.from - mention.to <= 4);
  return name !== undefined && ROLE_NOUNS.has(itemAt(line, name.from - 1).lower) && line.items.slice(mention.to, name.from - 1).every(({ kind, lower }) => kind === 'word' && !AUXILIARIES.has(lower) && !PREPOSITIONS.has(lower) && !SAYING_FORMS.has(lower) && !/ed$/u.test(lower));
}

/** Where an opening phrase that a comma closes ends. */
function endOfOpening(line: Line, floor: number, limit: number): number {
  const first = itemAt(line, floor);
  if (first.kind !== 'word') return floor;
  const opens = PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || /(?:ing|ed)$/u.test(first.lower) || first.lower === 'according';
  if (!opens) return floor;
  for (let i = floor + 1; i < limit; i += 1) if (itemAt(line, i).text === ',' || endsInComma(itemAt(line, i))) return i + 1;
  return floor;
}

/** Whether a mention stands after a preposition ("to Novak", "of the committee"). */
function hangs(line: Line, mention: Mention): boolean {
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 6); i -= 1) {
    const item = itemAt(line, i);
    if (item.kind !== 'word') return false;
    if (PREPOSITIONS.has(item.lower)) return true;
    if (AUXILIARIES.has(item.lower) || SAYING_FORMS.has(item.lower) || CONJUNCTIONS.has(item.lower)) return false;
    if (!item.capital && !DETERMINERS.has(item.lower) && !item.possessive && i < mention.from - 4) return false;
  }
  return false;
}

function stepOverMark(line: Line, mentions: readonly Mention[], at: number, floor: number): number | null {
  const { text } = itemAt(line, at);
  if (text === ')' || text === ']') {
    for (let i = at - 1; i >= floor; i -= 1) if (/^[([]$/u.test(itemAt(line, i).text)) return i - 1;
    return null;
  }
  if (text === ',' || /^[—–-]$/u.test(text)) return openingOfAside(line, mentions, at, floor, text);
  return /^[“”"'’‘*_]$/u.test(text) ? at - 1 : null;
}

/** The item before the mark that opens an aside closed at `at`: "Smith, 45, a lawyer, said". */
function openingOfAside(line: Line, mentions: readonly Mention[], at: number, floor: number, mark: string): number | null {
  for (let i = at - 1; i > floor && at - i < REACH; i -= 1) {
    const item = itemAt(line, i);
    if (item.kind === 'mark' && /^[:;.!?]$/u.test(item.text)) return null;
    if (item.text !== mark) continue;
    const before = mentions.find((mention) => mention.to === i) ?? (itemAt(line, i - 1).text === ')' ? mentions[0] : undefined);
    if (before === undefined || before.possessive) continue;
    if (opensAside(line, i + 1, mentions)) return i - 1;
  }
  return null;
}

function opensAside(line: Line, at: number, mentions: readonly Mention[]): boolean {
  const first = itemAt(line, at);
  if (first.kind !== 'word') return false;
  const { lower } = first;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || ADVERBS.has(lower) || ROLE_NOUNS.has(lower) || PLACES.has(lower) || first.possessive) return true;
  if (/^(?:who|whose|which|where|when|now|then|also|former|himself|herself|themselves|according|formerly|\d.*)$/u.test(lower) || /(?:ing|ly)$/u.test(lower)) return true;
  if (/ed$/u.test(lower)) return PREPOSITIONS.has(itemAt(line, at + 1).lower);
  if (mentions.some((mention) => mention.from <= at + 3 && mention.from >= at)) return true;
  return !first.capital && ROLE_NOUNS.has(itemAt(line, at + 1).lower);
}

/** From the last noun of a phrase to the one it hangs on: "a spokesman for the mayor" is the spokesman. */
function climb(scene: Scene, line: Line, mentions: readonly Mention[], mention: Mention, floor: number): Mention | null {
  let head = mention;
  for (let steps = 0; steps < 4; steps += 1) {
    const before = itemAt(line, phraseStart(line, head) - 1);
    const at = phraseStart(line, head) - 1;
    if (at < floor || before.kind !== 'word' || !HANGING.has(before.lower)) break;
    const upper = mentions.find((found) => found.to === at && !found.possessive);
    if (upper === undefined && before.lower === 'of') return widenOver(scene, line, at, floor, mention);
    if (upper === undefined || upper.from < floor) return head.kind === 'pronoun' ? null : steps > 0 ? widen(scene, line, head, mention) : hangsOnClause(line, at, floor) ? null : head;
    head = upper;
  }
  const at = phraseStart(line, head) - 1;
  if (head.kind === 'nominal' && itemAt(line, at).text === ',') {
    const named = mentions.find((found) => found.to === at && found.kind === 'name' && !found.possessive && found.from >= floor);
    if (named !== undefined && !hangs(line, named)) return named;
  }
  return widen(scene, line, head, mention);
}

/** "52 percent of voters", "one of the lawyers": the whole phrase speaks. */
function widenOver(scene: Scene, line: Line, preposition: number, floor: number, last: Mention): Mention | null {
  let from = preposition;
  while (from > floor && preposition - from < 5) {
    const before = itemAt(line, from - 1);
    if (before.kind !== 'word' || PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower) || SAYING_FORMS.has(before.lower) || AUXILIARIES.has(before.lower)) break;
    from -= 1;
  }
  if (from === preposition) return null;
  const text = printed(scene, line, from, last.to);
  return { ...last, from, kind: 'nominal', text, entity: null };
}

/** The preposition has a verb or noun before it, so the name after it is no subject. */
const hangsOnClause = (line: Line, preposition: number, floor: number): boolean => preposition > floor && itemAt(line, preposition - 1).kind === 'word';

function phraseStart(line: Line, mention: Mention): number {
  let from = mention.from;
  if (mention.kind !== 'name') return from;
  while (from > 0 && mention.from - from < 6) {
    const before = itemAt(line, from - 1);
    if (before.kind !== 'word' || PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower) || SUBORDINATORS.has(before.lower) || AUXILIARIES.has(before.lower) || SAYING_FORMS.has(before.lower)) break;
    from -= 1;
    if (DETERMINERS.has(before.lower)) break;
  }
  return from;
}

function widen(scene: Scene, line: Line, head: Mention, last: Mention): Mention {
  if (head.kind !== 'nominal' || head === last) return head;
  const text = printed(scene, line, head.from, last.to);
  return { ...head, text, to: last.to };
}
