import type { Language } from '../language/language.ts';
import { compareWordings } from './compare-wordings.ts';
import { isPlainRepeat } from './is-plain-repeat.ts';
import { described, named, type Spoken, type SpokenArticle } from './spoken.ts';
import { holds, isRare, isStock, shareContext } from './weigh-fragment.ts';

/**
 * Joins quotes into utterances: first those with the same words by the same person, then fragments, then
 * quotes by unnamed speakers. The result does not depend on the order of the quotes.
 */
export function joinFamilies(
  spoken: readonly Spoken[],
  articles: readonly SpokenArticle[],
  language: Language,
): Spoken[][] {
  const parent = spoken.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    while ((parent[i] ?? i) !== root) [parent[i], i] = [root, parent[i] ?? root];
    return root;
  };
  const fragments: [number, number][] = [];
  const unknowns: [number, number][] = [];
  for (const [i, j] of proposePairs(spoken)) {
    const [a, b] = [spoken[i], spoken[j]];
    if (a === undefined || b === undefined) continue;
    const known = [named(a.quote.speaker, language), named(b.quote.speaker, language)];
    if (known[0] !== null && known[1] !== null && known[0] !== known[1]) continue;
    if (isRepeated(a, b, language)) {
      parent[find(i)] = find(j);
      continue;
    }
    const bond = compareWordings(a.wording, b.wording, language);
    if (bond === null) continue;
    if (known[0] === null || known[1] === null) {
      const least = Math.min(a.wording.forms.length, b.wording.forms.length);
      if (bond === 'same' && least >= UNKNOWN_LENGTH) unknowns.push([i, j]);
    } else if (bond === 'same') parent[find(i)] = find(j);
    else fragments.push([i, j]);
  }
  joinFragments(fragments, spoken, articles, find, parent, language);
  joinUnknowns(unknowns, spoken, find, parent, language);
  const families = new Map<number, Spoken[]>();
  spoken.forEach((member, i) => {
    const root = find(i);
    const family = families.get(root);
    if (family === undefined) families.set(root, [member]);
    else family.push(member);
  });
  return [...families.values()];
}

/**
 * Whether two outlets print the same everyday words of one person, introduced in similar words, or the very
 * same words of somebody they describe alike.
 */
function isRepeated(a: Spoken, b: Spoken, language: Language): boolean {
  if (a.article === b.article) return false;
  const speaker = named(a.quote.speaker, language);
  if (speaker !== null)
    return (
      speaker === named(b.quote.speaker, language) &&
      isPlainRepeat(a.wording.forms, b.wording.forms, language) &&
      shareContext(a, b, language)
    );
  const who = described(a.quote.speaker, language);
  return (
    who !== null &&
    who === described(b.quote.speaker, language) &&
    a.wording.telling > 0 &&
    a.wording.forms.length >= LIKE_WORDS &&
    a.wording.forms.join(' ') === b.wording.forms.join(' ')
  );
}

/**
 * "Nobody saw it coming": from this many equal words on, two outlets that quote "a dock worker" quote the
 * same one. Fewer are an exclamation that several people may make.
 */
const LIKE_WORDS = 4;
/** If more quotes than this share a run of words, it is a stock phrase and proposes no pair. */
const STOCK_POSTINGS = 60;
/**
 * From this many words on, a quote of an unknown speaker may join a known one: too long to be said twice by
 * chance.
 */
const UNKNOWN_LENGTH = 8;
/** From this many words on, a fragment with a single telling word needs no other support. */
const FREE_FRAGMENT = 4;

/** A short fragment joins only if exactly one utterance has its words and they are not a stock phrase. */
function joinFragments(
  fragments: readonly [number, number][],
  spoken: readonly Spoken[],
  articles: readonly SpokenArticle[],
  find: (i: number) => number,
  parent: number[],
  language: Language,
): void {
  const hosts = new Map<number, Set<number>>();
  for (const [i, j] of fragments) {
    const [a, b] = [spoken[i], spoken[j]];
    if (a === undefined || b === undefined) continue;
    const [short, long] = a.wording.forms.length <= b.wording.forms.length ? [i, j] : [j, i];
    for (const [from, to] of a.wording.forms.length === b.wording.forms.length
      ? ([
          [short, long],
          [long, short],
        ] as const)
      : ([[short, long]] as const)) {
      const list = hosts.get(from) ?? new Set<number>();
      list.add(to);
      hosts.set(from, list);
    }
  }
  const roots = spoken.map((_, i) => find(i));
  const joins: [number, number][] = [];
  for (const [fragment, found] of hosts) {
    const member = spoken[fragment];
    if (member === undefined) continue;
    const families = new Map<number, number[]>();
    const exact = [...found].filter((host) => holds(spoken[host], member)); // word for word is better than nearly so
    for (const host of exact.length > 0 ? exact : found) {
      const root = roots[host] ?? host;
      if (root !== roots[fragment]) families.set(root, [...(families.get(root) ?? []), host]);
    }
    const twins = [...families].filter(([, list]) =>
      list.some(
        (host) =>
          spoken[host]?.wording.forms.join(' ') === member.wording.forms.join(' ') &&
          shareContext(member, spoken[host], language),
      ),
    );
    if (twins.length > 0 && !isStock(member, articles))
      for (const [, list] of twins) joins.push([fragment, list[0] ?? fragment]);
    const whole = [...families].filter(([, list]) =>
      list.some((host) => (spoken[host]?.wording.forms.length ?? 0) > member.wording.forms.length),
    );
    const [only] = whole.length > 0 ? whole : [...families];
    if (only === undefined || whole.length > 1 || (whole.length === 0 && families.size > 1)) continue;
    if (isStock(member, articles)) continue;
    const long = member.wording.forms.length >= FREE_FRAGMENT;
    if (
      member.wording.telling < 2 &&
      !long &&
      !only[1].some((host) => shareContext(member, spoken[host], language)) &&
      !(whole.length > 0 && isRare(member, only[1].length, articles, language))
    )
      continue;
    joins.push([fragment, only[1][0] ?? fragment]);
  }
  for (const [i, j] of joins) parent[find(i)] = find(j);
}

function joinUnknowns(
  pairs: readonly [number, number][],
  spoken: readonly Spoken[],
  find: (i: number) => number,
  parent: number[],
  language: Language,
): void {
  const options = new Map<number, Set<number>>();
  for (const [i, j] of pairs) {
    for (const [open, other] of [
      [i, j],
      [j, i],
    ] as const) {
      if (named(spoken[open]?.quote.speaker ?? null, language) !== null) continue;
      const list = options.get(open) ?? new Set<number>();
      list.add(other);
      options.set(open, list);
    }
  }
  const speakers = (i: number): string | null => named(spoken[i]?.quote.speaker ?? null, language);
  for (const [open, others] of options) {
    const heard = new Set([...others].map(speakers).filter((speaker) => speaker !== null));
    if (heard.size > 1) continue;
    for (const other of others)
      if (speakers(other) !== null || heard.size === 0) parent[find(open)] = find(other);
  }
}

function proposePairs(spoken: readonly Spoken[]): [number, number][] {
  const postings = new Map<string, number[]>();
  spoken.forEach(({ wording }, i) => {
    for (const key of wording.keys) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else if (list.length <= STOCK_POSTINGS) list.push(i);
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > STOCK_POSTINGS) continue;
    for (let x = 0; x < list.length; x += 1)
      for (let y = x + 1; y < list.length; y += 1) {
        const [i, j] = [list[x] ?? 0, list[y] ?? 0];
        if (i !== j) pairs.set(`${i} ${j}`, [i, j]);
      }
  }
  return [...pairs.values()];
}
