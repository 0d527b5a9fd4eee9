import type { Language } from '../../language/language.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import { findWriter } from './find-writer.ts';
import type { Name } from '../names/name.ts';
import { endOfWord, type Item, type SpeechLine } from '../line.ts';
import { withoutContraction } from '../without-contraction.ts';

/**
 * Finds everybody mentioned in a line: names, pronouns, and noun phrases for people and bodies ("a senior official").
 * Pronouns and phrases have no entity yet.
 *
 * @returns mentions in line order
 */
export function findMentions(
  text: string,
  line: SpeechLine,
  names: readonly Name[],
  of: ReadonlyMap<Name, Entity>,
): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  for (const name of names) {
    const entity = of.get(name);
    if (
      entity === undefined ||
      (name.type === 'place' && isAdjective(line.items, name, line.language)) ||
      describesPerson(line.items, name, line.language)
    )
      continue;
    for (let i = name.runFrom; i < name.to; i += 1) taken.add(i);
    mentions.push({
      line: line.number,
      from: name.from,
      to: name.to,
      opens: name.runFrom,
      kind: 'name',
      text: name.text,
      head: name.words.at(-1) ?? '',
      pronoun: null,
      possessive: name.possessive,
      entity,
    });
  }
  line.items.forEach((item, i) => {
    if (taken.has(i) || item.kind !== 'word') return;
    const pronoun = line.language.words.pronouns.get(withoutContraction(item.lower, line.language));
    if (pronoun !== undefined && !(pronoun === 'self' && item.lower === 'i' && item.text === 'i')) {
      mentions.push({
        line: line.number,
        from: i,
        to: i + 1,
        kind: 'pronoun',
        text: item.text,
        head: item.lower,
        pronoun,
        possessive:
          line.language.keywords.his.has(item.lower) ||
          (line.language.keywords.her.has(item.lower) && isNounAhead(line.items, i, line.language)),
        entity: null,
      });
    } else if (item.text.startsWith('@') && /^@\w/u.test(item.text)) {
      // an account, known only by its handle
      mentions.push({
        line: line.number,
        from: i,
        to: i + 1,
        kind: 'nominal',
        text: item.text,
        head: item.lower,
        pronoun: null,
        possessive: item.possessive,
        entity: null,
      });
    } else if (isHead(line.items, i, taken, line.language)) {
      const from = startOfPhrase(line.items, i, taken, line.language);
      if (describesPronoun(line.items, from, i, line.language)) return;
      const writer = findWriter(line, i, mentions);
      mentions.push({
        line: line.number,
        from,
        to: i + 1,
        kind: 'nominal',
        text: sliceOf(text, line.items, from, i + 1),
        head: item.lower,
        pronoun: null,
        possessive: item.possessive,
        entity: null,
        ...(writer === null ? {} : { writer }),
      });
    }
  });
  return mentions.sort((a, b) => a.from - b.from);
}

/** "Russian state media": the place only describes what follows. */
function isAdjective(items: readonly Item[], name: Name, language: Language): boolean {
  const next = items[name.to];
  if (next === undefined || next.kind !== 'word' || name.possessive) return false;
  return !(
    language.verbs.saying.has(next.lower) ||
    language.verbs.stance.has(next.lower) ||
    language.words.auxiliaries.has(next.lower) ||
    language.words.adverbs.has(next.lower) ||
    language.words.prepositions.has(next.lower) ||
    language.words.conjunctions.has(next.lower) ||
    language.words.subordinators.has(next.lower) ||
    language.forms.pastOrAdverb.test(next.lower)
  );
}

/** "The Kirkland nurse said": one word that nothing marks as a person's says which nurse it is. */
function describesPerson(items: readonly Item[], name: Name, language: Language): boolean {
  const next = items[name.to];
  return (
    name.type === 'unknown' &&
    name.to - name.runFrom === 1 &&
    !name.possessive &&
    language.words.determiners.has(items[name.runFrom - 1]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.capital &&
    language.roles.persons.has(next.lower)
  );
}

/** "A strong defender of the harbour, he said": a phrase before a pronoun tells who that is, and is nobody else. */
function describesPronoun(items: readonly Item[], from: number, head: number, language: Language): boolean {
  const before = items[from - 1];
  if (before !== undefined && before.kind === 'word') return false;
  const comma = items.slice(head + 1, head + 1 + DESCRIPTION_REACH).findIndex(({ kind }) => kind !== 'word');
  const between = items.slice(head + 1, head + 1 + Math.max(0, comma));
  const pronoun = language.words.pronouns.get(items[head + 2 + comma]?.lower ?? '');
  return (
    comma >= 0 &&
    items[head + 1 + comma]?.text === ',' &&
    (pronoun === 'male' || pronoun === 'female') &&
    !between.some(({ lower }) => language.verbs.saying.has(lower) || language.words.auxiliaries.has(lower))
  );
}

/** Words that such a phrase has after its noun: "a former member of the council of the old town". */
const DESCRIPTION_REACH = 9;

const isNounAhead = (items: readonly Item[], i: number, language: Language): boolean => {
  const next = items[i + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !language.words.prepositions.has(next.lower) &&
    !language.words.conjunctions.has(next.lower)
  );
};

/** A role or body noun that no other such noun follows directly ("campaign spokesman": the second is the head). */
function isHead(items: readonly Item[], i: number, taken: ReadonlySet<number>, language: Language): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (language.people.described.test(item.lower) && item.kind === 'word' && !item.capital)
    return standsAlone(items, i, language);
  if (!(language.roles.persons.has(item.lower) || language.roles.bodies.has(item.lower))) return false;
  const next = items[i + 1];
  if (next === undefined || next.kind !== 'word' || item.possessive) return true;
  if (taken.has(i + 1)) return false; // "campaign manager Robin Smith": the name is the mention
  if (describesRole(items, i, language)) return false;
  return !(
    language.roles.persons.has(next.lower) ||
    (language.roles.bodies.has(next.lower) && !language.verbs.saying.has(next.lower))
  );
}

/** "Republican presidential candidate", "independent film producer": a word that another noun for people stands behind. */
function describesRole(items: readonly Item[], i: number, language: Language): boolean {
  const [between, role] = [items[i + 1], items[i + 2]];
  return (
    between?.kind === 'word' &&
    role?.kind === 'word' &&
    language.roles.persons.has(role.lower) &&
    language.forms.relational.test(between.lower) &&
    !between.possessive
  );
}

/** "The 34-year-old told …", "the mum-of-two, who …", "the ex-miner said": no noun follows for it to describe. */
function standsAlone(items: readonly Item[], i: number, language: Language): boolean {
  const next = items[i + 1];
  return (
    language.words.determiners.has(items[i - 1]?.lower ?? '') &&
    (next === undefined ||
      next.kind !== 'word' ||
      language.verbs.saying.has(next.lower) ||
      language.words.auxiliaries.has(next.lower) ||
      language.keywords.who.has(next.lower))
  );
}

/** The longest noun phrase to look back over. */
const PHRASE_REACH = 8;

function startOfPhrase(
  items: readonly Item[],
  head: number,
  taken: ReadonlySet<number>,
  language: Language,
): number {
  let from = head;
  while (from > 0 && head - from < PHRASE_REACH) {
    const before = items[from - 1];
    if (before === undefined || before.kind !== 'word') break;
    const lower = before.lower;
    if (language.words.determiners.has(lower) || before.possessive) {
      from -= 1;
      if (language.words.determiners.has(lower) || !taken.has(from - 1)) {
        if (before.possessive) while (from > 0 && taken.has(from - 1)) from -= 1;
        if (before.possessive) from = startOfOwner(items, from, language);
        break;
      }
      continue;
    }
    if (
      language.words.prepositions.has(lower) ||
      language.words.conjunctions.has(lower) ||
      language.words.subordinators.has(lower) ||
      language.words.auxiliaries.has(lower) ||
      language.words.pronouns.has(lower)
    )
      break;
    if (
      (language.forms.past.test(lower) || language.forms.irregularPast.test(lower)) &&
      !before.capital &&
      !(language.words.determiners.has(items[from - 2]?.lower ?? '') && items[from - 2]?.kind === 'word')
    )
      break;
    const determined =
      language.words.determiners.has(items[from - 2]?.lower ?? '') && items[from - 2]?.kind === 'word'; // "a damning report"
    if (
      (language.words.adverbs.has(lower) && !determined) ||
      (language.verbs.saying.has(lower) && !determined) ||
      (language.forms.ingOrAdverb.test(lower) && !before.capital && !determined)
    )
      break;
    from -= 1;
  }
  return from;
}

/** "the prime minister's spokesman": back to the article of the owner, where nothing but plain words lies between. */
function startOfOwner(items: readonly Item[], owner: number, language: Language): number {
  for (let at = owner - 1; at >= Math.max(0, owner - OWNER_REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') break;
    if (language.words.determiners.has(item.lower)) return at;
    if (
      item.capital ||
      item.possessive ||
      language.words.prepositions.has(item.lower) ||
      language.words.conjunctions.has(item.lower) ||
      language.words.subordinators.has(item.lower) ||
      language.words.auxiliaries.has(item.lower) ||
      language.verbs.saying.has(item.lower)
    )
      break;
  }
  return owner;
}

/** Words of an owner: "the deputy prime minister's". */
const OWNER_REACH = 3;

function sliceOf(text: string, items: readonly Item[], from: number, to: number): string {
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined) return '';
  return oneLine(text.slice(first.start, endOfWord(last)));
}
