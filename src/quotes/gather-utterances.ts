import type { Quote } from '../model/quote.ts';
import type { Utterance } from '../model/utterance.ts';
import { contentId } from '../text/content-id.ts';
import { foldText } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { COMMON_WORDS } from './common-words.ts';
import { compareWordings, type Wording } from './compare-wordings.ts';
import { isTelling, readWording } from './read-wording.ts';

/**
 * Brings together the quotes of one or more articles that print the same words of the same person, whole, cut, merged,
 * reordered or reworded. The families do not depend on the order of the articles; ids come from the fullest member's words.
 *
 * Candidates share a run of three words (or, when short, a telling word); each pair of candidates is aligned. Runs that
 * very many quotes share propose nothing, which keeps the work near-linear.
 *
 * @param articles with their quotes; terms belong to no utterance
 * @returns utterances in the order of their first member, members in article order
 */
export function gatherUtterances(articles: readonly SpokenArticle[]): Utterance[] {
  const spoken = articles.flatMap((article, order) => article.quotes
    .filter((quote) => quote.kind !== 'term')
    .map((quote) => ({ article, order, quote, wording: readWording(article.text, quote) })));
  const families = joinFamilies(spoken, articles);
  const utterances = families.map((members) => ({ members, id: contentId(fullest(members)), speaker: speakerOf(members) }));
  const shared = countBy(utterances.map(({ id }) => id));
  const taken = new Set<string>();
  return utterances.map(({ members, id, speaker }) => {
    let made = `u-${id}`;
    if ((shared.get(id) ?? 0) > 1) made = `u-${id}-${contentId(`${speaker ?? ''} ${members.map(contextOf).sort()[0] ?? ''}`).slice(0, 4)}`;
    for (let n = 2; taken.has(made); n += 1) made = `u-${id}-${n}`;
    taken.add(made);
    return { id: made, speaker, members: members.map(({ article, quote }) => ({ article: article.id, quote: quote.id, start: quote.start, end: quote.end })) };
  });
}

/** An article as far as its quotes are compared. */
export interface SpokenArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

interface Spoken {
  readonly article: SpokenArticle;
  readonly order: number;
  readonly quote: Quote;
  readonly wording: Wording;
}

/** More quotes than this sharing a run of words make it a stock phrase that proposes no pair. */
const STOCK_POSTINGS = 60;
/** Words from which a quote of an unknown speaker may join a known one: long enough not to be said twice by chance. */
const UNKNOWN_LENGTH = 8;
/** How often the outlets' own text may print a short run before it counts as a stock phrase. */
const STOCK_IN_TEXT = 3;
/** Words from which a fragment with a single telling word needs nothing else to speak for it. */
const FREE_FRAGMENT = 4;
/** Characters before a quote that tell equal words apart. */
const CONTEXT_LENGTH = 60;

function joinFamilies(spoken: readonly Spoken[], articles: readonly SpokenArticle[]): Spoken[][] {
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
    const known = [named(a.quote.speaker), named(b.quote.speaker)];
    if (known[0] !== null && known[1] !== null && known[0] !== known[1]) continue;
    const bond = compareWordings(a.wording, b.wording);
    if (bond === null) continue;
    if (known[0] === null || known[1] === null) {
      const least = Math.min(a.wording.forms.length, b.wording.forms.length);
      if (bond === 'same' && (least >= UNKNOWN_LENGTH)) unknowns.push([i, j]);
    } else if (bond === 'same') parent[find(i)] = find(j);
    else fragments.push([i, j]);
  }
  joinFragments(fragments, spoken, articles, find, parent);
  joinUnknowns(unknowns, spoken, find, parent);
  const families = new Map<number, Spoken[]>();
  spoken.forEach((member, i) => {
    const root = find(i);
    families.set(root, [...families.get(root) ?? [], member]);
  });
  return [...families.values()];
}

/** A short fragment joins only where one single family has its words, and the words are no stock phrase. */
function joinFragments(
  fragments: readonly [number, number][], spoken: readonly Spoken[], articles: readonly SpokenArticle[], find: (i: number) => number, parent: number[],
): void {
  const hosts = new Map<number, Set<number>>();
  for (const [i, j] of fragments) {
    const [a, b] = [spoken[i], spoken[j]];
    if (a === undefined || b === undefined) continue;
    const [short, long] = a.wording.forms.length <= b.wording.forms.length ? [i, j] : [j, i];
    for (const [from, to] of a.wording.forms.length === b.wording.forms.length ? [[short, long], [long, short]] as const : [[short, long]] as const) {
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
      if (root !== roots[fragment]) families.set(root, [...families.get(root) ?? [], host]);
    }
    const twins = [...families].filter(([, list]) => list.some((host) => spoken[host]?.wording.forms.join(' ') === member.wording.forms.join(' ') && shareContext(member, spoken[host])));
    if (twins.length > 0 && !isStock(member, articles)) for (const [, list] of twins) joins.push([fragment, list[0] ?? fragment]);
    const whole = [...families].filter(([, list]) => list.some((host) => (spoken[host]?.wording.forms.length ?? 0) > member.wording.forms.length));
    const [only] = whole.length > 0 ? whole : [...families];
    if (only === undefined || whole.length > 1 || (whole.length === 0 && families.size > 1)) continue;
    if (isStock(member, articles)) continue;
    const long = member.wording.forms.length >= FREE_FRAGMENT;
    if (member.wording.telling < 2 && !long && !only[1].some((host) => shareContext(member, spoken[host])) && !(whole.length > 0 && isRare(member, only[1].length, articles))) continue;
    joins.push([fragment, only[1][0] ?? fragment]);
  }
  for (const [i, j] of joins) parent[find(i)] = find(j);
}

const holds = (host: Spoken | undefined, { wording }: Spoken): boolean => host !== undefined && ` ${host.wording.forms.join(' ')} `.includes(` ${wording.forms.join(' ')} `);

function joinUnknowns(pairs: readonly [number, number][], spoken: readonly Spoken[], find: (i: number) => number, parent: number[]): void {
  const options = new Map<number, Set<number>>();
  for (const [i, j] of pairs) {
    for (const [open, other] of [[i, j], [j, i]] as const) {
      if (named(spoken[open]?.quote.speaker ?? null) !== null) continue;
      const list = options.get(open) ?? new Set<number>();
      list.add(other);
      options.set(open, list);
    }
  }
  const speakers = (i: number): string | null => named(spoken[i]?.quote.speaker ?? null);
  for (const [open, others] of options) {
    const heard = new Set([...others].map(speakers).filter((speaker) => speaker !== null));
    if (heard.size > 1) continue;
    for (const other of others) if (speakers(other) !== null || heard.size === 0) parent[find(open)] = find(other);
  }
}

function proposePairs(spoken: readonly Spoken[]): [number, number][] {
  const postings = new Map<string, number[]>();
  spoken.forEach(({ wording }, i) => {
    for (const key of wording.keys) postings.set(key, [...postings.get(key) ?? [], i]);
  });
  const pairs = new Map<string, [number, number]>();
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > STOCK_POSTINGS) continue;
    for (let x = 0; x < list.length; x += 1) for (let y = x + 1; y < list.length; y += 1) {
      const [i, j] = [list[x] ?? 0, list[y] ?? 0];
      if (i !== j) pairs.set(`${i} ${j}`, [i, j]);
    }
  }
  return [...pairs.values()];
}

/** A speaker with a name; "a senior official" and `null` may be anybody. */
function named(speaker: string | null): string | null {
  return speaker === null || !/^\p{Lu}/u.test(speaker) || /^(?:The|A|An|One|Some)\s/u.test(speaker) ? null : speaker;
}

function speakerOf(members: readonly Spoken[]): string | null {
  return members.map(({ quote }) => named(quote.speaker)).find((speaker) => speaker !== null) ?? members.map(({ quote }) => quote.speaker).find((speaker) => speaker !== null) ?? null;
}

function fullest(members: readonly Spoken[]): string {
  let best = '';
  let length = -1;
  for (const { quote, wording, article } of members) {
    const text = foldText(article.text.slice(quote.start, quote.end));
    if (wording.forms.length > length || (wording.forms.length === length && text < best)) [best, length] = [text, wording.forms.length];
  }
  return best;
}

/** Whether the outlets print the fragment's words often in their own text: then it is a phrase of the story, not of a speaker. */
function isStock({ wording }: Spoken, articles: readonly SpokenArticle[]): boolean {
  const phrase = ` ${wording.forms.join(' ')} `;
  let count = 0;
  for (const article of articles) {
    const narration = narrationOf(article);
    for (let at = narration.indexOf(phrase); at >= 0; at = narration.indexOf(phrase, at + 1)) count += 1;
  }
  return count >= STOCK_IN_TEXT;
}

/** Whether the fragment's one telling word stands nowhere in the story but in it and in the quotes that hold it. */
function isRare({ wording }: Spoken, hosts: number, articles: readonly SpokenArticle[]): boolean {
  const word = wording.forms.find(isTelling);
  if (word === undefined) return false;
  let count = 0;
  for (const article of articles) count += countsOf(article).get(word) ?? 0;
  return count === hosts + 1;
}

const wordCounts = new WeakMap<SpokenArticle, ReadonlyMap<string, number>>();

function countsOf(article: SpokenArticle): ReadonlyMap<string, number> {
  const kept = wordCounts.get(article);
  if (kept !== undefined) return kept;
  const made = countBy(words(article.text).map((word) => word.form));
  wordCounts.set(article, made);
  return made;
}

const narrations = new WeakMap<SpokenArticle, string>();

function narrationOf(article: SpokenArticle): string {
  const kept = narrations.get(article);
  if (kept !== undefined) return kept;
  let text = '';
  let at = 0;
  for (const quote of article.quotes) {
    text += `${article.text.slice(at, quote.start)} `;
    at = Math.max(at, quote.end);
  }
  text += article.text.slice(at);
  const made = ` ${words(text).map((word) => word.form).join(' ')} `;
  narrations.set(article, made);
  return made;
}

/** Whether two short quotes are told of in like words: at least one telling word near both, the speaker's name not counted. */
function shareContext(a: Spoken, b: Spoken | undefined): boolean {
  if (b === undefined) return false;
  const speaker = new Set(foldText(a.quote.speaker ?? '').split(' '));
  const near = (member: Spoken): Set<string> => new Set(words(member.article.text.slice(Math.max(0, member.quote.start - 160), member.quote.end + 100))
    .map((word) => stem(word.form)).filter((form) => form.length > 3 && !COMMON_WORDS.has(form) && !speaker.has(form)));
  const own = new Set(a.wording.forms.map(stem));
  const others = near(b);
  return [...near(a)].some((form) => !own.has(form) && others.has(form));
}

const stem = (form: string): string => form.replace(/'s$/u, '').replace(/(?:ing|ed|es|s)$/u, '');

const contextOf = ({ article, quote }: Spoken): string => `${article.text.slice(Math.max(0, quote.start - CONTEXT_LENGTH), quote.start)} ${article.id} ${quote.id}`;

function countBy(ids: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}
