import type { Language } from '../language/language.ts';
import { compareWordings } from './compare-wordings.ts';
import { isPlainRepeat } from './is-plain-repeat.ts';
import { personOf, relateSpeakers } from './relate-speakers.ts';
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
  const unknowns: Unknown[] = [];
  for (const [i, j] of proposePairs(spoken)) {
    const [a, b] = [spoken[i], spoken[j]];
    if (a === undefined || b === undefined) continue;
    const speakers = relateSpeakers(a.quote.speaker, b.quote.speaker, language);
    if (speakers !== 'other' && isRepeated(a, b, language)) {
      parent[find(i)] = find(j);
      continue;
    }
    const bond = compareWordings(a.wording, b.wording, language);
    if (bond === null) continue;
    const isUnmistakable = bond === 'verbatim' || bond === 'unmistakable';
    if (speakers === 'other') {
      // Two outlets that print the same long words name two speakers: one of the names is most likely our own error.
      if (bond === 'verbatim' && a.article !== b.article) parent[find(i)] = find(j);
    } else if (speakers === 'open') {
      if (isUnmistakable) unknowns.push({ i, j, verbatim: bond === 'verbatim' });
      else if (standsOpen(a, b, language) || standsOpen(b, a, language)) fragments.push([i, j]);
    } else if (bond === 'fragment') fragments.push([i, j]);
    else parent[find(i)] = find(j);
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
  if (named(a.quote.speaker, language) !== null && named(b.quote.speaker, language) !== null)
    return isPlainRepeat(a.wording.forms, b.wording.forms) && shareContext(a, b, language);
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
 * Whether a quote stands whole in another and tells enough to join it although a speaker is unknown. Where neither has a
 * name, equal words may be an exclamation of two.
 */
const standsOpen = (fragment: Spoken, host: Spoken, language: Language): boolean =>
  holds(host, fragment) &&
  (fragment.wording.forms.length < host.wording.forms.length ||
    [fragment, host].some(({ quote }) => named(quote.speaker, language) !== null)) &&
  (fragment.wording.telling >= OPEN_TELLING ||
    (fragment.wording.telling > 0 && fragment.wording.forms.length >= OPEN_WORDS));

/** Telling words of a fragment where a speaker is unknown, or words with one of them; where the names agree less is enough. */
const OPEN_TELLING = 2;
const OPEN_WORDS = 6;
/** Words of a fragment with a single telling one that need nothing else to speak for them. */
const FREE_FRAGMENT = 2;

/** Two quotes with enough words alike, of which one has no speaker. */
interface Unknown {
  readonly i: number;
  readonly j: number;
  readonly verbatim: boolean;
}

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
    if (twins.length > 0 && !isStock(member, articles, language))
      for (const [, list] of twins) joins.push([fragment, list[0] ?? fragment]);
    const whole = [...families].filter(([, list]) =>
      list.some((host) => (spoken[host]?.wording.forms.length ?? 0) > member.wording.forms.length),
    );
    const [only] = whole.length > 0 ? whole : [...families];
    if (only === undefined || whole.length > 1 || (whole.length === 0 && families.size > 1)) continue;
    if (isStock(member, articles, language)) continue;
    const long = whole.length > 0 && member.wording.forms.length >= FREE_FRAGMENT;
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

/** A quote of nobody named joins those with its words, unless several people said them. */
function joinUnknowns(
  pairs: readonly Unknown[],
  spoken: readonly Spoken[],
  find: (i: number) => number,
  parent: number[],
  language: Language,
): void {
  const speakerOf = (i: number): string | null => personOf(spoken[i]?.quote.speaker ?? null, language);
  const options = new Map<number, { other: number; verbatim: boolean }[]>();
  for (const { i, j, verbatim } of pairs) {
    for (const [open, other] of [
      [i, j],
      [j, i],
    ] as const) {
      if (speakerOf(open) !== null) continue;
      options.set(open, [...(options.get(open) ?? []), { other, verbatim }]);
    }
  }
  for (const [open, all] of options) {
    const verbatim = all.filter((each) => each.verbatim);
    const others = (verbatim.length > 0 ? verbatim : all).map(({ other }) => other);
    const heard = others.filter((other) => speakerOf(other) !== null);
    const [first] = heard;
    const isOne = heard.every(
      (other) =>
        find(other) === find(first ?? other) ||
        relateSpeakers(speakerOf(other), speakerOf(first ?? other), language) === 'same',
    );
    if (!isOne) continue;
    for (const other of heard.length > 0 ? heard : others) parent[find(open)] = find(other);
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
