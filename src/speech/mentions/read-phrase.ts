import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { itemAt, printed, type Scene } from '../scene.ts';

/** "Labour backbenchers said", "Trade bodies say": the name only tells which ones. */
export function groupOf(
  scene: Scene,
  line: SpeechLine,
  at: number,
  floor: number,
  mentions: readonly Mention[],
): Mention | null {
  const head = itemAt(line, at);
  if (
    head.kind !== 'word' ||
    head.capital ||
    head.possessive ||
    !scene.language.roles.group.test(head.lower) ||
    scene.language.words.adverbs.has(head.lower) ||
    scene.language.words.auxiliaries.has(head.lower) ||
    scene.language.dates.times.test(head.lower)
  )
    return null;
  const name = mentions.find(
    (mention) => mention.to === at && mention.kind === 'name' && mention.from >= floor,
  );
  const before = itemAt(line, at - 1); // "French farmers": a nationality alone is not a mention
  const from =
    name?.from ??
    (at > floor && before.capital && !before.possessive && scene.language.places.names.has(before.lower)
      ? at - 1
      : null);
  if (from === null || name?.possessive === true) return null;
  return nominal(scene, line, from, at);
}

/** "the announcer", "63 percent": a noun phrase for somebody unnamed, right before the verb. */
export function readPhrase(
  scene: Scene,
  line: SpeechLine,
  at: number,
  floor: number,
  mentions: readonly Mention[],
): Mention | null {
  const head = itemAt(line, at);
  if (
    scene.language.words.adverbs.has(head.lower) ||
    scene.language.words.auxiliaries.has(head.lower) ||
    scene.language.forms.adverb.test(head.lower) ||
    scene.language.dates.times.test(head.lower) ||
    head.possessive
  )
    return null;
  let from = at;
  while (from >= floor && at - from < 6) {
    const item = itemAt(line, from);
    if (
      item.kind !== 'word' ||
      scene.language.words.prepositions.has(item.lower) ||
      scene.language.words.conjunctions.has(item.lower) ||
      scene.language.words.subordinators.has(item.lower) ||
      mentions.some((found) => found.to === from + 1 && !found.possessive)
    )
      return null;
    if (scene.language.words.determiners.has(item.lower) || /^\d/u.test(item.lower) || item.possessive) break;
    from -= 1;
  }
  if (from < floor || at - from >= 6 || at === from) return null;
  if (
    scene.language.words.prepositions.has(itemAt(line, from - 1).lower) &&
    itemAt(line, from - 1).kind === 'word'
  )
    return null;
  return nominal(scene, line, from, at);
}

/** "Another critic, Robin Smith, said" / "another critic, Robin Smith: …": the aside gives the name. */
export function nameInAside(
  line: SpeechLine,
  mentions: readonly Mention[],
  found: Mention,
  verb: number,
): Mention | null {
  if (found.kind !== 'nominal') return null;
  let comma = found.to; // "the owner of the pier, Robin Smith, said"
  if (line.language.words.prepositions.has(itemAt(line, comma).lower))
    while (comma < found.to + PHRASE_REACH && itemAt(line, comma).kind === 'word') comma += 1;
  comma = pastBracket(line, comma);
  if (itemAt(line, comma).text !== ',') return null;
  const name = mentions.find(
    (mention) =>
      mention.kind === 'name' &&
      !mention.possessive &&
      mention.from >= comma + 1 &&
      mention.from <= comma + 3 &&
      mention.to <= verb &&
      (comma === found.to ||
        (mention.entity?.person === true &&
          mention.to - mention.from > 1 &&
          line.items
            .slice(comma + 1, mention.from)
            .every(({ capital, lower }) => capital || line.language.roles.persons.has(lower)))),
  );
  // "A spokesman for the pier's owner, Harbour Energy, said": the body is the owner, and the spokesman speaks.
  const hanging = line.items
    .slice(found.from, found.to)
    .some(({ lower }) => line.language.words.hangingPrepositions.has(lower));
  if (hanging && line.language.roles.persons.has(found.head) && name?.entity?.person !== true) return null;
  return name !== undefined && /^[,:]$/u.test(itemAt(line, name.to).text) ? name : null;
}

/** How many words of a phrase to scan for the comma before its name. */
const PHRASE_REACH = 7;

/** "52 percent of voters", "one of the lawyers": the whole phrase speaks. */
export function widenOver(
  scene: Scene,
  line: SpeechLine,
  preposition: number,
  floor: number,
  last: Mention,
): Mention | null {
  let from = preposition;
  while (from > floor && preposition - from < 5) {
    const before = itemAt(line, from - 1);
    if (
      before.kind !== 'word' ||
      scene.language.words.prepositions.has(before.lower) ||
      scene.language.words.conjunctions.has(before.lower) ||
      scene.language.verbs.saying.has(before.lower) ||
      scene.language.words.auxiliaries.has(before.lower)
    )
      break;
    from -= 1;
  }
  if (from === preposition) return null;
  const text = printed(scene, line, from, last.to);
  return { ...last, from, kind: 'nominal', text, entity: null };
}

/** Where the phrase of a name begins, its titles and what describes it before them. */
export function phraseStart(line: SpeechLine, mention: Mention): number {
  if (mention.kind !== 'name') return mention.from;
  const titles = mention.opens ?? mention.from;
  let from = titles;
  while (from > 0 && titles - from < 6) {
    const before = itemAt(line, from - 1);
    if (
      before.kind !== 'word' ||
      line.language.words.prepositions.has(before.lower) ||
      line.language.words.conjunctions.has(before.lower) ||
      line.language.words.subordinators.has(before.lower) ||
      line.language.words.auxiliaries.has(before.lower) ||
      line.language.verbs.saying.has(before.lower)
    )
      break;
    from -= 1;
    if (line.language.words.determiners.has(before.lower)) break;
  }
  return from;
}

/** The head of a phrase with everything that depends on it, up to its last mention. */
export function widen(scene: Scene, line: SpeechLine, head: Mention, last: Mention): Mention {
  if (head.kind !== 'nominal' || head === last) return head;
  const text = printed(scene, line, head.from, last.to);
  return { ...head, text, to: last.to };
}

/** Behind a bracket that opens here. */
export function pastBracket(line: SpeechLine, at: number): number {
  if (itemAt(line, at).text !== '(') return at;
  for (let i = at + 1; i < at + BRACKET_REACH; i += 1) if (itemAt(line, i).text === ')') return i + 1;
  return at;
}

/** Items in a bracket. */
const BRACKET_REACH = 10;

/** The mention of somebody unnamed whose last word, the head, is item `at`. */
function nominal(scene: Scene, line: SpeechLine, from: number, at: number): Mention {
  return {
    line: line.number,
    from,
    to: at + 1,
    kind: 'nominal',
    text: printed(scene, line, from, at + 1),
    head: itemAt(line, at).lower,
    pronoun: null,
    possessive: false,
    entity: null,
  };
}
