import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { nameInAside } from '../mentions/read-phrase.ts';
import { endsInComma, itemAt, type Scene } from '../scene.ts';

/**
 * The subject of a line's main clause: the first mention that follows no preposition, after the opening clause
 * ("When Smith left, …") if there is one.
 */
export function findMainSubject(
  scene: Scene,
  line: SpeechLine,
  floor: number,
  limit: number,
): Mention | null {
  const mentions = (scene.mentions[line.number] ?? []).filter(
    (mention) => mention.from >= floor && mention.to <= limit,
  );
  const opening = endOfOpening(line, floor, limit);
  const free = (mention: Mention): boolean =>
    !mention.possessive &&
    mention.pronoun !== 'relative' &&
    !scene.language.clauses.noSubject.test(mention.head) &&
    !hangs(line, mention) &&
    !modifies(line, mention, mentions);
  const main =
    mentions.find((mention) => mention.from >= opening && free(mention)) ??
    mentions.find((mention) => free(mention));
  return main === undefined ? null : (nameInAside(line, mentions, main, limit) ?? main);
}

/** "after she attacked them and blamed …": who opens the clause that the verb belongs to. */
export function subjectOfClause(
  line: SpeechLine,
  mentions: readonly Mention[],
  conjunction: number,
  floor: number,
): Mention | null {
  for (let at = conjunction - 1; at >= floor; at -= 1) {
    const item = itemAt(line, at);
    if (item.kind !== 'word') return null;
    if (!line.language.words.clauseOpeners.has(item.lower)) continue;
    return (
      mentions.find(
        (mention) => mention.from === at + 1 && mention.kind === 'pronoun' && !mention.possessive,
      ) ?? null
    );
  }
  return null;
}

/** "Finance minister Robin Smith", "Smith spokesman Lee", "Harbour Watch co-founder Ann Lee": describes the name after it. */
export function modifies(line: SpeechLine, mention: Mention, mentions: readonly Mention[]): boolean {
  const next = itemAt(line, mention.to);
  if (mention.kind === 'pronoun' || next.kind !== 'word') return false;
  const { roles, words, verbs, forms, keywords } = line.language;
  if (mention.kind === 'nominal')
    // "the former secretary of state Robin Smith"
    return (
      keywords.of.has(next.lower) &&
      !itemAt(line, mention.to + 1).capital &&
      roles.persons.has(mention.head) &&
      mentions.some(
        ({ kind, from, entity }) => kind === 'name' && from === mention.to + 2 && entity?.person === true,
      )
    );
  if (mentions.some((other) => other.from === mention.to && other.kind === 'name')) return true;
  // "Harbour staff members": the phrase that the name opens
  if (mentions.some(({ kind, from, to }) => kind === 'nominal' && from === mention.from && to > mention.to))
    return true;
  if (!next.capital && verbs.saying.has(next.lower)) return false;
  if (!next.capital && isRole(line, next.lower)) return true;
  const name = mentions.find(
    (other) =>
      other.kind === 'name' && other.from > mention.to && (other.opens ?? other.from) - mention.to <= 4,
  );
  if (name === undefined) return false;
  const between = line.items.slice(mention.to, name.from);
  return (
    isRole(line, between.at(-1)?.lower ?? '') &&
    between.every(
      ({ kind, lower, capital }) =>
        kind === 'word' &&
        !words.auxiliaries.has(lower) &&
        !words.prepositions.has(lower) &&
        !words.conjunctions.has(lower) &&
        (capital ? next.capital || isRole(line, lower) : !verbs.saying.has(lower) && !forms.past.test(lower)),
    )
  );
}

/** A noun for people or for a body, also with a prefix: "co-host", "ex-mayor". */
const isRole = ({ language: { roles } }: SpeechLine, lower: string): boolean =>
  roles.persons.has(lower) || roles.bodies.has(lower) || roles.family.test(lower);

/** Where an opening phrase closed by a comma ends. */
function endOfOpening(line: SpeechLine, floor: number, limit: number): number {
  const first = itemAt(line, floor);
  if (first.kind !== 'word') return floor;
  const opens =
    line.language.words.prepositions.has(first.lower) ||
    line.language.words.subordinators.has(first.lower) ||
    line.language.forms.ingOrPast.test(first.lower) ||
    line.language.keywords.according.has(first.lower);
  if (!opens) return floor;
  for (let i = floor + 1; i < limit; i += 1)
    if (itemAt(line, i).text === ',' || endsInComma(itemAt(line, i)))
      return endOfApposition(line, i + 1, limit);
  return floor;
}

/** "On Friday, the day that Smith left, Jones …": the opening has a clause of its own. */
function endOfApposition(line: SpeechLine, from: number, limit: number): number {
  if (!line.language.words.determiners.has(itemAt(line, from).lower)) return from;
  let clause = from + 1;
  while (
    clause < from + APPOSITION_REACH &&
    itemAt(line, clause).kind === 'word' &&
    !line.language.clauses.afterNoun.test(itemAt(line, clause).lower)
  )
    clause += 1;
  if (!line.language.clauses.afterNoun.test(itemAt(line, clause).lower)) return from;
  for (let i = clause; i < limit; i += 1) {
    if (line.language.verbs.plainSaying.has(itemAt(line, i).lower)) return from;
    if (itemAt(line, i).text === ',') return i + 1;
  }
  return from;
}

/** Words from the determiner to the clause. */
const APPOSITION_REACH = 4;

/** Whether a mention stands after a preposition ("to Novak", "of the committee"). */
export function hangs(line: SpeechLine, mention: Mention): boolean {
  const start = mention.opens ?? mention.from; // "Secretary of State Smith" hangs on nothing
  for (let i = start - 1; i >= Math.max(0, start - 6); i -= 1) {
    const item = itemAt(line, i);
    if (item.kind !== 'word') return false;
    if (line.language.words.prepositions.has(item.lower)) return true;
    if (
      line.language.words.auxiliaries.has(item.lower) ||
      line.language.verbs.saying.has(item.lower) ||
      line.language.words.conjunctions.has(item.lower)
    )
      return false;
    if (
      !item.capital &&
      !line.language.words.determiners.has(item.lower) &&
      !item.possessive &&
      i < start - 4
    )
      return false;
  }
  return false;
}
