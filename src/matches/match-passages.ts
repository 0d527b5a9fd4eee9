import type { CellState, Claim } from '../model/claim.ts';
import type { Link } from '../model/link.ts';
import type { Match, MatchGround } from '../model/match.ts';
import type { Passage } from '../model/passage.ts';
import { overlap } from '../text/spans.ts';
import { wordForms } from '../text/words.ts';
import { nameOf, type MatchedArticle } from './matched-article.ts';
import { shareWords } from './share-words.ts';
import { tieClaims } from './tie-claims.ts';
import { tieUtterances } from './tie-utterances.ts';

/**
 * Collects all grounds on which passages correspond: an editor's claims, utterances that several articles print, and
 * computed links. This is the one answer that every page gives to "who tells this sentence?".
 *
 * The editor comes first. A computed link is dropped where it contradicts a claim: one of its sentences is evidence of a
 * claim for which the other article has another sentence, or on which it is silent. Only the same words, word for word, are
 * tied whatever the claims.
 *
 * @param story its articles, claims and computed links
 * @returns each pair of sentences once, on the surest ground; in the order of the articles and their text
 */
export function matchPassages({ articles, claims, links }: MatchedStory): Match[] {
  const order = new Map(articles.map(({ id }, i) => [id, i] as const));
  const byClaim = tieClaims(articles, claims);
  const evidence = evidenceOf(articles, claims);
  const found = new Map<string, Match>();
  const add = (match: Match): void => {
    const turned = (order.get(match.a.article) ?? 0) <= (order.get(match.b.article) ?? 0);
    const one = turned ? match : { ...match, a: match.b, b: match.a };
    const name = `${nameOf(one.a)} ${nameOf(one.b)}`;
    const known = found.get(name);
    if (known === undefined) found.set(name, one);
    else {
      const { utterance } = one;
      found.set(name, {
        ...known,
        ...(known.utterance === undefined && utterance !== undefined && { utterance }),
        reasons: known.reasons.length > 0 ? known.reasons : one.reasons,
      });
    }
  };
  for (const match of byClaim) add(match);
  const told = new Map(
    claims.map(({ id, cells }) => [
      id,
      new Map(cells.map(({ article, state }) => [article, state] as const)),
    ]),
  );
  const settled = (passage: Passage, other: Passage): boolean => {
    const states = (evidence.get(nameOf(passage)) ?? []).map((id) => told.get(id)?.get(other.article));
    return (
      states.some((state) => state !== undefined && !WORDLESS.has(state)) ||
      (states.length > 0 && states.every((state) => state === 'silent'))
    );
  };
  const allowed = ({ a, b }: Pick<Match, 'a' | 'b'>): boolean => {
    const common = (evidence.get(nameOf(a)) ?? []).some((id) => evidence.get(nameOf(b))?.includes(id));
    return common || (!settled(a, b) && !settled(b, a));
  };
  const onlyNames = (passage: Passage): boolean =>
    namesOnly(
      articles.find(({ id }) => id === passage.article),
      passage,
    );
  const formsOf = formsReader(articles);
  // Whatever an editor takes the one as evidence of: the same words are the same.
  for (const match of tieUtterances(articles)) if (match.score === 1 || allowed(match)) add(match);
  for (const link of links)
    if (
      link.strength === 'same' &&
      (isSame(formsOf(link.a), formsOf(link.b)) || allowed(link)) &&
      ![link.a, link.b].some(onlyNames)
    )
      add({
        a: passageOf(link.a),
        b: passageOf(link.b),
        ground: groundOf(formsOf(link.a), formsOf(link.b)),
        score: link.score,
        reasons: [...link.reasons],
      });
  const place = (passage: Passage): number => order.get(passage.article) ?? 0;
  return [...found.values()].sort(
    (x, y) =>
      place(x.a) - place(y.a) || x.a.start - y.a.start || place(x.b) - place(y.b) || x.b.start - y.b.start,
  );
}

/** The states of an article that has no words for a claim. */
const WORDLESS: ReadonlySet<CellState> = new Set(['silent', 'not-examined']);

/** The claims that each sentence is evidence of, by the name of the sentence. */
function evidenceOf(articles: readonly MatchedArticle[], claims: readonly Claim[]): Map<string, string[]> {
  const of = new Map<string, string[]>();
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  for (const { id, cells } of claims)
    for (const { article, evidence } of cells)
      for (const { start } of (byId.get(article)?.sentences ?? []).filter((sentence) =>
        evidence.some((span) => overlap(span, sentence)),
      )) {
        const name = nameOf({ article, start });
        of.set(name, [...(of.get(name) ?? []), id]);
      }
  return of;
}

/** Whether a passage is a caption that only names who is in the picture, so that no passage can match it. */
function namesOnly(article: MatchedArticle | undefined, { start, end }: Passage): boolean {
  const block = article?.blocks.find((each) => each.start <= start && end <= each.end);
  if (article === undefined || block?.type !== 'caption') return false;
  const words = article.text.slice(start, end).match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ?? [];
  return words.length < LEAST_CAPTION_WORDS;
}

/** Words in lower case that make a caption more than names and "and". */
const LEAST_CAPTION_WORDS = 3;

/** Sentences of a word or two are alike by chance. */
const isSame = (one: readonly string[], two: readonly string[]): boolean =>
  one.length >= LEAST_WORDS && one.join(' ') === two.join(' ');
const LEAST_WORDS = 4;

const groundOf = (one: readonly string[], two: readonly string[]): MatchGround =>
  shareWords(one, two) >= SAME_WORDING ? 'wording' : 'sense';

/** Reads the words of passages, each once: a passage is linked with one of each other article. */
function formsReader(articles: readonly MatchedArticle[]): (passage: Passage) => readonly string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text] as const));
  const kept = new Map<string, readonly string[]>();
  return (passage) => {
    const name = `${nameOf(passage)} ${passage.end}`;
    const forms =
      kept.get(name) ?? wordForms(texts.get(passage.article)?.slice(passage.start, passage.end) ?? '');
    kept.set(name, forms);
    return forms;
  };
}

/** Four words of five are the same: copied, or quoted with little added. */
const SAME_WORDING = 0.8;

const passageOf = ({ article, start, end }: Passage): Passage => ({ article, start, end });

/** What is known of a story before its passages are matched. */
export interface MatchedStory {
  readonly articles: readonly MatchedArticle[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}
