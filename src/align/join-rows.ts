import type { Link } from '../model/link.ts';
import type { Passage, Row } from '../model/row.ts';
import { contentId } from '../text/content-id.ts';
import { byPlace } from '../text/spans.ts';
import type { AlignedArticle } from './prepare-article.ts';
import { SAME_SCORE } from './judge-pair.ts';

/**
 * Joins links to rows, the surest link first: a link opens a row, adds an article to one, or puts two together, as long
 * as a row keeps one passage an article (a sentence or neighbouring ones) and most of its passages are linked with each
 * other. Rows that tell the same (`SAME_SCORE` and up) take in nothing that only overlaps. A link that fits no row, because its sentence stands in another one, is a further place: a row of its own.
 *
 * @param articles in any order
 * @param links each pair of articles once
 */
export function joinRows(articles: readonly AlignedArticle[], links: readonly Link[]): Row[] {
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  const places = sentencePlaces(articles);
  const text = ({ article, start, end }: Passage): string => byId.get(article)?.text.slice(start, end) ?? '';
  const sorted = [...links].sort((x, y) => y.score - x.score || compare(linkName(x), linkName(y)));
  const linked = new Set(sorted.flatMap(({ a, b }) => [`${name(a)} ${name(b)}`, `${name(b)} ${name(a)}`]));
  const rowOf = new Map<string, Group>();
  const further: Link[] = [];
  for (const link of sorted) {
    const left = rowOf.get(name(link.a)) ?? alone(link.a);
    const right = rowOf.get(name(link.b)) ?? alone(link.b);
    if (left === right) continue;
    const joined = join(left, right, link, places, linked);
    if (joined === null) {
      further.push(link);
      continue;
    }
    for (const passages of joined.passages.values())
      for (const passage of passages) rowOf.set(name(passage), joined);
  }
  const main = [...new Set(rowOf.values())].map((group) => makeRow(group, text));
  const rest = further.map(({ a, b, score, reasons }) =>
    makeRow(
      {
        passages: new Map([
          [a.article, [a]],
          [b.article, [b]],
        ]),
        score,
        reasons,
      },
      text,
    ),
  );
  return tellApart([...main.map(nameMain), ...rest.map(nameFurther)]);
}

const alone = (passage: Passage): Group => ({
  passages: new Map([[passage.article, [passage]]]),
  score: 1,
  reasons: [],
});

function join(
  left: Group,
  right: Group,
  link: Link,
  places: ReadonlyMap<string, number>,
  linked: ReadonlySet<string>,
): Group | null {
  // A row of passages that tell the same is not watered down by one that shares a fact: that is a further place.
  if (
    link.score < SAME_SCORE &&
    [left, right].some(({ passages: { size }, score }) => size > 1 && score >= SAME_SCORE)
  )
    return null;
  const passages = new Map(left.passages);
  for (const [article, found] of right.passages) {
    const run = [...(passages.get(article) ?? []), ...found].sort(byPlace);
    const at = run.map((passage) => places.get(name(passage)) ?? 0);
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    if (last - first !== run.length - 1 || run.length > LONGEST_RUN) return null;
    passages.set(article, run);
  }
  let pairs = 0;
  let held = 0;
  for (const [article, found] of left.passages) {
    for (const [other, others] of right.passages) {
      if (article === other) continue;
      pairs += 1;
      if (found.some((x) => others.some((y) => linked.has(`${name(x)} ${name(y)}`)))) held += 1;
    }
  }
  if (held < pairs * LINKED_SHARE) return null;
  // Links come the surest first, so the reasons that stand first are the most telling.
  const reasons = [...new Set([...left.reasons, ...right.reasons, ...link.reasons])].slice(0, MOST_REASONS);
  return { passages, score: Math.min(left.score, right.score, link.score), reasons };
}

/**
 * Each sentence's number in its article. Sentences with nothing but white space between them have neighbouring numbers;
 * where a credit or a link stands between, a number is left out, so that no passage runs over it.
 */
function sentencePlaces(articles: readonly AlignedArticle[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { id, text, sentences } of articles) {
    let number = 0;
    let end = 0;
    for (const sentence of [...sentences].sort(byPlace)) {
      number += text.slice(end, sentence.start).trim() === '' ? 1 : 2;
      places.set(name({ article: id, start: sentence.start }), number);
      end = sentence.end;
    }
  }
  return places;
}

function makeRow({ passages, score, reasons }: Group, text: (passage: Passage) => string): NamedRow {
  const made = [...passages].map(([article, run]) => ({
    article,
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
  }));
  const names = [...new Set([...passages.values()].flat().map((passage) => contentId(text(passage))))].sort();
  return { row: { id: 'r-', passages: made, score, reasons: [...reasons] }, names };
}

/**
 * A row is named after one of its sentences, the one whose content id sorts first: another article in the row mostly
 * leaves the name as it is, and text elsewhere always does.
 */
const nameMain = ({ row, names }: NamedRow): Row => ({ ...row, id: `r-${names[0] ?? ''}` });

/** A further place is named after both its sentences, so that it never takes the name of a row. */
const nameFurther = ({ row, names }: NamedRow): Row => ({
  ...row,
  id: `r-${names.join('-')}${names.length < 2 ? '-again' : ''}`,
});

/** Rows of sentences with the same words (a phrase that an article repeats) get a number. */
function tellApart(rows: readonly Row[]): Row[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return rows.map((row) => {
    let { id } = row;
    // The next number is kept: what stands thousands of times must not be counted from two each time.
    for (let n = next.get(row.id) ?? 2; taken.has(id); n += 1) {
      id = `${row.id}-${n}`;
      next.set(row.id, n + 1);
    }
    taken.add(id);
    return { ...row, id };
  });
}

const name = ({ article, start }: Pick<Passage, 'article' | 'start'>): string => `${start}@${article}`;
const linkName = ({ a, b }: Link): string => `${name(a)} ${name(b)}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sentences in one passage at most. */
const LONGEST_RUN = 3;

/**
 * The share of passage pairs that must be linked themselves before two groups become one row: three of four. At one
 * half, rows of five real articles held unlike pairs (same, overlaps left out: F1 0.67 against 0.74).
 */
const LINKED_SHARE = 0.75;

/** Reasons a row gives; its links have more. */
const MOST_REASONS = 6;

interface Group {
  /** The sentences of each article. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly score: number;
  readonly reasons: readonly string[];
}

interface NamedRow {
  readonly row: Row;
  readonly names: readonly string[];
}
