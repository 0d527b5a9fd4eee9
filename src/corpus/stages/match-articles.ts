import { readTokens } from '../../align/read-tokens.ts';
import { compareFacts } from '../../matches/compare-facts.ts';
import { gatherFacts } from '../../matches/gather-facts.ts';
import { matchPassages } from '../../matches/match-passages.ts';
import type { Fact } from '../../model/fact.ts';
import type { Link } from '../../model/link.ts';
import type { Match } from '../../model/match.ts';
import type { Articles } from './attribute-speech.ts';
import type { Claims } from './place-claims.ts';
import type { Files } from './read-files.ts';

/** Claims, utterances and computed links to matches: adds which passages correspond, and what several articles tell. */
export function matchArticles({
  articles,
  claims,
  links,
  language,
}: Files & Articles & Claims & { links: Link[] }): Matched {
  const matches = matchPassages({ articles, claims, links });
  const texts = new Map(articles.map(({ id, text }) => [id, text] as const));
  const tags = new Map(articles.map(({ id, lang }) => [id, lang?.split('-')[0] ?? null] as const));
  const facts = compareFacts(
    gatherFacts(articles, matches),
    ({ article, start, end }) => readTokens(texts.get(article) ?? '', start, end, language),
    language.differences,
    (a, b) => {
      const [one, two] = [tags.get(a.article) ?? null, tags.get(b.article) ?? null];
      return one === null || two === null || one === two;
    },
  );
  return { matches, facts };
}

/** What `matchArticles` adds. */
export interface Matched {
  readonly matches: Match[];
  readonly facts: Fact[];
}
