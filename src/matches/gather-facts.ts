import type { Fact } from '../model/fact.ts';
import type { Match } from '../model/match.ts';
import type { Passage } from '../model/passage.ts';
import { contentId } from '../text/content-id.ts';
import { byPlace } from '../text/spans.ts';
import { wordForms } from '../text/words.ts';
import { nameOf, type MatchedArticle } from './matched-article.ts';
import { shareWords } from './share-words.ts';

/**
 * Joins matches to facts, the surest first: a match opens a fact, adds an article to one, or puts two together, as long as
 * a fact keeps one passage an article (a sentence or neighbouring ones) and every two of its sentences are matched
 * themselves. So background that resembles two unrelated things cannot bridge them, and facts
 * say neither more nor less than the matches: a match that fits no fact, because its sentence stands in another one, is a
 * fact of its own.
 *
 * @param articles every article of the story, in its order
 * @param matches each pair of sentences once
 * @returns facts in the order of the first article that tells them, without differences
 */
export function gatherFacts(
  articles: readonly MatchedArticle[],
  matches: readonly Match[],
): Omit<Fact, 'differences'>[] {
  const places = sentencePlaces(articles);
  const sorted = matches.toSorted(
    (x, y) =>
      Number(y.ground === 'claim') - Number(x.ground === 'claim') ||
      y.score - x.score ||
      compare(matchName(x), matchName(y)),
  );
  const matched = new Set(
    matches.flatMap(({ a, b }) => [`${nameOf(a)} ${nameOf(b)}`, `${nameOf(b)} ${nameOf(a)}`]),
  );
  const groupOf = new Map<string, Group>();
  const further: Group[] = [];
  for (const match of sorted) {
    const left = groupOf.get(nameOf(match.a)) ?? alone(match.a);
    const right = groupOf.get(nameOf(match.b)) ?? alone(match.b);
    if (left === right) continue;
    const joined = join(left, right, match, places, matched);
    if (joined === null) {
      further.push({
        passages: new Map([match.a, match.b].map((passage) => [passage.article, [passage]] as const)),
        score: match.score,
        reasons: match.reasons,
      });
      continue;
    }
    for (const passages of joined.passages.values())
      for (const passage of passages) groupOf.set(nameOf(passage), joined);
  }
  const order = new Map(articles.map(({ id }, i) => [id, i] as const));
  const first = ({ passages: [passage] }: Omit<Fact, 'differences'>): number =>
    (order.get(passage?.article ?? '') ?? 0) * MOST_OFFSET + (passage?.start ?? 0);
  const joined = new Set(groupOf.values());
  const weakest = new Map<Group, number>();
  for (const { a, b, score } of matches) {
    const group = groupOf.get(nameOf(a));
    if (group !== undefined && group === groupOf.get(nameOf(b)))
      weakest.set(group, Math.min(weakest.get(group) ?? 1, score));
  }
  const facts = [
    ...[...joined].map((group) =>
      makeFact({ ...group, score: weakest.get(group) ?? group.score }, articles, 1),
    ),
    ...further.map((group) => makeFact(group, articles, 2)),
  ];
  return tellApart(facts.toSorted((x, y) => first(x) - first(y)));
}

/** Above every offset in an article. */
const MOST_OFFSET = 2 ** 31;

const alone = (passage: Passage): Group => ({
  passages: new Map([[passage.article, [passage]]]),
  score: 1,
  reasons: [],
});

function join(
  left: Group,
  right: Group,
  match: Match,
  places: ReadonlyMap<string, number>,
  matched: ReadonlySet<string>,
): Group | null {
  const passages = new Map(left.passages);
  for (const [article, found] of right.passages) {
    const run = [...(passages.get(article) ?? []), ...found].sort(byPlace);
    const at = run.map((passage) => places.get(nameOf(passage)) ?? 0);
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    if (last - first !== run.length - 1 || run.length > LONGEST_RUN) return null;
    passages.set(article, run);
  }
  for (const [article, found] of left.passages)
    for (const [other, others] of right.passages)
      if (
        article !== other &&
        !found.every((x) => others.every((y) => matched.has(`${nameOf(x)} ${nameOf(y)}`)))
      )
        return null;
  const reasons = [...new Set([...left.reasons, ...right.reasons, ...match.reasons])].slice(0, MOST_REASONS);
  return { passages, score: Math.min(left.score, right.score, match.score), reasons };
}

/**
 * Each sentence's number in its article. Sentences with nothing but white space between them have neighbouring numbers;
 * where a credit or a link stands between, a number is left out, so that no passage runs over it.
 */
function sentencePlaces(articles: readonly MatchedArticle[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { id, text, sentences } of articles) {
    let number = 0;
    let end = 0;
    for (const sentence of [...sentences].sort(byPlace)) {
      number += text.slice(end, sentence.start).trim() === '' ? 1 : 2;
      places.set(nameOf({ article: id, start: sentence.start }), number);
      end = sentence.end;
    }
  }
  return places;
}

/**
 * A fact is named after its sentence whose content id sorts first, so that another article in it mostly keeps its name; one
 * of a match that fits no other after both, since several may share a sentence.
 *
 * @param sentences after how many
 */
function makeFact(
  { passages, score, reasons }: Group,
  articles: readonly MatchedArticle[],
  sentences: number,
): Omit<Fact, 'differences'> {
  const texts = new Map(articles.map(({ id, text }) => [id, text] as const));
  const made = articles.flatMap(({ id }) => {
    const run = passages.get(id);
    return run === undefined ? [] : [{ article: id, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }];
  });
  const slice = ({ article, start, end }: Passage): string => texts.get(article)?.slice(start, end) ?? '';
  const name = [...passages.values()]
    .flat()
    .map((passage) => contentId(slice(passage)))
    .sort()
    .slice(0, sentences)
    .join('-');
  return {
    id: `f-${name}`,
    passages: made,
    shown: findCentral(made.map(slice)),
    score,
    reasons: [...reasons],
  };
}

/** The index of the text that shares most words with the others; of two that share as much, the first. */
function findCentral(texts: readonly string[]): number {
  const forms = texts.map(wordForms);
  const sums = forms.map((own) => forms.reduce((sum, other) => sum + shareWords(own, other), 0));
  return sums.indexOf(Math.max(...sums));
}

/** Facts of the same words (a phrase that an article repeats) get a number. */
function tellApart<Named extends { readonly id: string }>(facts: readonly Named[]): Named[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const n = (seen.get(fact.id) ?? 0) + 1;
    seen.set(fact.id, n);
    return n === 1 ? fact : { ...fact, id: `${fact.id}-${n}` };
  });
}

const matchName = ({ a, b }: Match): string => [nameOf(a), nameOf(b)].sort().join(' ');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sentences in one passage at most. */
const LONGEST_RUN = 3;

/** How many reasons a fact gives; its matches have more. */
const MOST_REASONS = 6;

interface Group {
  /** The sentences of each article. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly score: number;
  readonly reasons: readonly string[];
}
