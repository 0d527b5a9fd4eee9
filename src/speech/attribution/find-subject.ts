import type { Mention } from '../cast/cast.ts';
import { findMainSubject, hangs, subjectOfClause } from './find-main-subject.ts';
import type { SpeechLine } from '../line.ts';
import { groupOf, nameInAside, phraseStart, readPhrase, widen, widenOver } from '../mentions/read-phrase.ts';
import { endsInComma, itemAt, type Scene } from '../scene.ts';

/**
 * Finds the subject of a verb by walking left from it: over adverbs, brackets, appositions ("Smith, a lawyer for
 * the firm, said") and prepositional phrases ("a spokesman for the mayor said").
 *
 * @param floor the first item that may belong to the subject
 * @returns the subject's mention, widened to its whole phrase if it has no name; `null` if no subject is clear
 */
export function findSubject(scene: Scene, line: SpeechLine, verb: number, floor: number): Mention | null {
  const mentions = scene.mentions[line.number] ?? [];
  let at = verb - 1;
  // "Smith told Jones that he “was late,” adding …": the verb in -ing goes on with whoever the quotation before it is of.
  const quoted = itemAt(line, itemAt(line, at).text === ',' ? at - 1 : at);
  if (scene.language.forms.ing.test(itemAt(line, verb).lower) && quoted.kind === 'quote') {
    const before = scene.decisions[quoted.quote]?.speaker;
    if (before?.line === line.number) return before;
  }
  if (scene.language.forms.ing.test(itemAt(line, verb).lower) && itemAt(line, at).text === ',')
    return subjectOfCueBefore(scene, line, at, floor) ?? findMainSubject(scene, line, floor, at);
  for (let steps = 0; at >= floor && steps < REACH; steps += 1) {
    const item = itemAt(line, at);
    // "Smith, when asked if it was too “soft,” said": the aside closes with the comma inside the marks.
    if (item.kind === 'quote')
      at = (endsInComma(item) ? openingOfAside(line, mentions, at, floor, ',') : null) ?? at - 1;
    else if (item.kind === 'mark') {
      const next = stepOverMark(line, mentions, at, floor);
      if (next === null)
        return item.text === ',' || /^[—–-]$/u.test(item.text)
          ? findMainSubject(scene, line, floor, at)
          : null;
      at = next;
    } else if (
      (scene.language.words.conjunctions.has(item.lower) && steps === 0) ||
      (scene.language.keywords.to.has(item.lower) && at === verb - 1)
    ) {
      const inner = scene.language.keywords.to.has(item.lower)
        ? null
        : subjectOfClause(line, mentions, at, floor);
      if (inner !== null) return inner;
      return findMainSubject(scene, line, floor, at);
    } else {
      const mention = mentions.find((found) => found.to === at + 1);
      if (mention === undefined || mention.possessive) {
        // "groups like Riverwatch, which charged that …"
        const told =
          scene.language.keywords.which.has(item.lower) && itemAt(line, at - 1).text === ','
            ? mentions.find(({ kind, to, possessive }) => kind === 'name' && !possessive && to === at - 1)
            : undefined;
        if (told !== undefined && isVerbGap(line, at, verb)) return told;
        if (scene.language.words.clauseStops.has(item.lower)) return findMainSubject(scene, line, floor, at);
        const group = steps === 0 ? groupOf(scene, line, at, floor, mentions) : null;
        if (group !== null) return group;
        const phrase =
          steps === 0 || isVerbGap(line, at, verb) ? readPhrase(scene, line, at, floor, mentions) : null;
        if (phrase !== null) return phrase;
        at -= 1;
      } else if (mention.pronoun === 'relative') {
        at = mention.from - 1;
        if (itemAt(line, at).text === ',') at -= 1;
        const before = mentions.find(
          (found) => found.to === at + 1 && found.kind === 'name' && !found.possessive && found.from >= floor,
        );
        if (before !== undefined) return before;
      } else if (
        scene.language.roles.documents.has(mention.head) &&
        scene.language.forms.ing.test(itemAt(line, verb).lower) &&
        mention.from > floor
      ) {
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
function isVerbGap(line: SpeechLine, at: number, verb: number): boolean {
  for (let i = at + 1; i < verb; i += 1) {
    const { lower, kind } = itemAt(line, i);
    if (
      kind !== 'word' ||
      !(
        line.language.words.adverbs.has(lower) ||
        line.language.words.auxiliaries.has(lower) ||
        line.language.forms.adverb.test(lower)
      )
    )
      return false;
  }
  return true;
}

/** Gives up after this many items. */
const REACH = 40;

function stepOverMark(
  line: SpeechLine,
  mentions: readonly Mention[],
  at: number,
  floor: number,
): number | null {
  const { text } = itemAt(line, at);
  if (text === ')' || text === ']') {
    for (let i = at - 1; i >= floor; i -= 1) if (/^[([]$/u.test(itemAt(line, i).text)) return i - 1;
    return null;
  }
  if (text === ',' || /^[—–-]$/u.test(text)) return openingOfAside(line, mentions, at, floor, text);
  return /^[“”"'’‘*_]$/u.test(text) ? at - 1 : null;
}

/** The item before the mark that opens an aside closed at `at`: "Smith, 45, a lawyer, said". */
function openingOfAside(
  line: SpeechLine,
  mentions: readonly Mention[],
  at: number,
  floor: number,
  mark: string,
): number | null {
  for (let i = at - 1; i > floor && at - i < REACH; i -= 1) {
    const item = itemAt(line, i);
    if (item.kind === 'mark' && /^[:;.!?]$/u.test(item.text)) return null;
    if (item.text !== mark) continue;
    const before =
      mentions.find((mention) => mention.to === i) ??
      (itemAt(line, i - 1).text === ')' ? mentions[0] : undefined);
    if (before === undefined || before.possessive || isInRelativeClause(line, before, floor)) continue;
    if (opensAside(line, i + 1, mentions)) return i - 1;
  }
  return null;
}

/** ", who heads the council, which …": the mention belongs to a clause that tells of somebody before it. */
function isInRelativeClause(line: SpeechLine, mention: Mention, floor: number): boolean {
  for (let i = mention.from - 1; i > floor; i -= 1) {
    const { kind, lower } = itemAt(line, i);
    if (kind !== 'word') return false;
    if (line.language.keywords.who.has(lower)) return true;
  }
  return false;
}

function opensAside(line: SpeechLine, at: number, mentions: readonly Mention[]): boolean {
  const first = itemAt(line, at);
  if (first.kind !== 'word') return false;
  const { lower } = first;
  if (
    line.language.words.determiners.has(lower) ||
    line.language.words.prepositions.has(lower) ||
    line.language.words.adverbs.has(lower) ||
    line.language.roles.persons.has(lower) ||
    line.language.places.names.has(lower) ||
    first.possessive
  )
    return true;
  if (line.language.clauses.asideOpening.test(lower) || line.language.forms.ingOrAdverb.test(lower))
    return true;
  if (line.language.forms.past.test(lower))
    return line.language.words.prepositions.has(itemAt(line, at + 1).lower);
  if (mentions.some((mention) => mention.from <= at + 3 && mention.from >= at)) return true;
  return !first.capital && line.language.roles.persons.has(itemAt(line, at + 1).lower);
}

/** From the last noun of a phrase to its head: "a spokesman for the mayor" is the spokesman. */
function climb(
  scene: Scene,
  line: SpeechLine,
  mentions: readonly Mention[],
  mention: Mention,
  floor: number,
): Mention | null {
  let head = mention;
  for (let steps = 0; steps < 4; steps += 1) {
    const before = itemAt(line, phraseStart(line, head) - 1);
    const at = phraseStart(line, head) - 1;
    if (at < floor || before.kind !== 'word' || !scene.language.words.hangingPrepositions.has(before.lower))
      break;
    const upper = mentions.find((found) => found.to === at && !found.possessive);
    if (upper === undefined && scene.language.keywords.of.has(before.lower))
      return widenOver(scene, line, at, floor, mention);
    if (upper === undefined || upper.from < floor)
      return head.kind === 'pronoun'
        ? null
        : steps > 0
          ? widen(scene, line, head, mention)
          : hangsOnClause(line, at, floor)
            ? null
            : head;
    head = upper;
  }
  const at = phraseStart(line, head) - 1;
  if (head.kind === 'nominal' && itemAt(line, at).text === ',') {
    const named = mentions.find(
      (found) => found.to === at && found.kind === 'name' && !found.possessive && found.from >= floor,
    );
    if (named !== undefined && !hangs(line, named)) return named;
  }
  return widen(scene, line, head, mention);
}

/** A verb or noun precedes the preposition, so the name after it is not the subject. */
const hangsOnClause = (line: SpeechLine, preposition: number, floor: number): boolean =>
  preposition > floor && itemAt(line, preposition - 1).kind === 'word';

/** "It was late, Smith said, adding …": whoever the cue right before the comma belongs to. */
function subjectOfCueBefore(scene: Scene, line: SpeechLine, comma: number, floor: number): Mention | null {
  const cue = comma - 1;
  if (!scene.language.verbs.plainSaying.has(itemAt(line, cue).lower)) return null;
  const subject = (scene.mentions[line.number] ?? []).find(({ to, from }) => to === cue && from >= floor);
  return subject === undefined || itemAt(line, phraseStart(line, subject) - 1).text !== ',' ? null : subject;
}
