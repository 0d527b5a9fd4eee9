import { oneLine } from '../../text/one-line.ts';
import type { Entity, Mention } from '../cast/cast.ts';
import type { Name } from './find-names.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import { endOfWord, type Item, type Line } from '../line.ts';
import { SAYING_FORMS, STANCE_FORMS } from '../../language/en/reporting-verbs.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../../language/en/role-nouns.ts';

/**
 * Finds who is spoken of in a line: names, pronouns, and noun phrases for people and bodies ("a senior official").
 * Pronouns and phrases have no entity yet.
 *
 * @returns mentions in line order
 */
export function findMentions(
  text: string,
  line: Line,
  names: readonly Name[],
  of: ReadonlyMap<Name, Entity>,
): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  for (const name of names) {
    const entity = of.get(name);
    if (entity === undefined || (name.type === 'place' && isAdjective(line.items, name))) continue;
    for (let i = name.runFrom; i < name.to; i += 1) taken.add(i);
    mentions.push({
      line: line.number,
      from: name.from,
      to: name.to,
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
    const pronoun = PRONOUNS.get(item.lower.replace(/'(?:d|ll|s|ve|re|m)$/u, ''));
    if (pronoun !== undefined && !(pronoun === 'self' && item.lower === 'i' && item.text === 'i')) {
      mentions.push({
        line: line.number,
        from: i,
        to: i + 1,
        kind: 'pronoun',
        text: item.text,
        head: item.lower,
        pronoun,
        possessive: item.lower === 'his' || (item.lower === 'her' && isNounAhead(line.items, i)),
        entity: null,
      });
    } else if (/^@\w/u.test(item.text)) {
      // an account, known by its handle only
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
    } else if (isHead(line.items, i, taken)) {
      const from = startOfPhrase(line.items, i, taken);
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
      });
    }
  });
  return mentions.sort((a, b) => a.from - b.from);
}

/** "Russian state media": the place only describes what follows. */
function isAdjective(items: readonly Item[], name: Name): boolean {
  const next = items[name.to];
  if (next === undefined || next.kind !== 'word' || name.possessive) return false;
  return !(
    SAYING_FORMS.has(next.lower) ||
    STANCE_FORMS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    SUBORDINATORS.has(next.lower) ||
    /(?:ed|ly)$/u.test(next.lower)
  );
}

const isNounAhead = (items: readonly Item[], i: number): boolean => {
  const next = items[i + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !CONJUNCTIONS.has(next.lower)
  );
};

/** A role or body noun that no other such noun follows directly ("campaign spokesman": the second is the head). */
function isHead(items: readonly Item[], i: number, taken: ReadonlySet<number>): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (
    /^(?:\d+-year-old|\p{L}+-of-\p{L}+|ex-\p{L}+)$/u.test(item.lower) &&
    item.kind === 'word' &&
    !item.capital
  )
    return standsAlone(items, i);
  if (!(ROLE_NOUNS.has(item.lower) || BODY_NOUNS.has(item.lower))) return false;
  const next = items[i + 1];
  if (next === undefined || next.kind !== 'word' || item.possessive) return true;
  if (taken.has(i + 1)) return false; // "campaign manager Robin Smith": the name is the mention
  return !(ROLE_NOUNS.has(next.lower) || (BODY_NOUNS.has(next.lower) && !SAYING_FORMS.has(next.lower)));
}

/** "The 34-year-old told …", "the mum-of-two, who …", "the ex-miner said": no noun follows that it would describe. */
function standsAlone(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    DETERMINERS.has(items[i - 1]?.lower ?? '') &&
    (next === undefined ||
      next.kind !== 'word' ||
      SAYING_FORMS.has(next.lower) ||
      AUXILIARIES.has(next.lower) ||
      next.lower === 'who')
  );
}

/** Longest noun phrase looked back over. */
const PHRASE_REACH = 8;

function startOfPhrase(items: readonly Item[], head: number, taken: ReadonlySet<number>): number {
  let from = head;
  while (from > 0 && head - from < PHRASE_REACH) {
    const before = items[from - 1];
    if (before === undefined || before.kind !== 'word') break;
    const lower = before.lower;
    if (DETERMINERS.has(lower) || before.possessive) {
      from -= 1;
      if (DETERMINERS.has(lower) || !taken.has(from - 1)) {
        if (before.possessive) while (from > 0 && taken.has(from - 1)) from -= 1;
        if (before.possessive) from = startOfOwner(items, from);
        break;
      }
      continue;
    }
    if (
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      AUXILIARIES.has(lower) ||
      PRONOUNS.has(lower)
    )
      break;
    if (
      /ed$/u.test(lower) &&
      !before.capital &&
      !(DETERMINERS.has(items[from - 2]?.lower ?? '') && items[from - 2]?.kind === 'word')
    )
      break;
    const determined = DETERMINERS.has(items[from - 2]?.lower ?? '') && items[from - 2]?.kind === 'word'; // "a damning report"
    if (
      (ADVERBS.has(lower) && !determined) ||
      (SAYING_FORMS.has(lower) && !determined) ||
      (/(?:ing|ly)$/u.test(lower) && !before.capital && !determined)
    )
      break;
    from -= 1;
  }
  return from;
}

/** "the prime minister's spokesman": back to the article of the owner, where nothing but plain words lies between. */
function startOfOwner(items: readonly Item[], owner: number): number {
  for (let at = owner - 1; at >= Math.max(0, owner - OWNER_REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') break;
    if (DETERMINERS.has(item.lower)) return at;
    if (
      item.capital ||
      item.possessive ||
      PREPOSITIONS.has(item.lower) ||
      CONJUNCTIONS.has(item.lower) ||
      SUBORDINATORS.has(item.lower) ||
      AUXILIARIES.has(item.lower) ||
      SAYING_FORMS.has(item.lower)
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
