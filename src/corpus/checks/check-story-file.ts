import { english } from '../../language/en/english.ts';
import { quotedWords } from '../../text/quotation-marks.ts';
import { resolveEvidence } from '../../claims/resolve-evidence.ts';
import type { Article } from '../../model/article.ts';
import type { Highlight } from '../../model/highlight.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Problem } from '../../model/problem.ts';
import type { StoryFile } from '../../model/story-file.ts';
import { readDates } from '../../parse/recognisers/read-dates.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Claims } from '../stages/place-claims.ts';
import type { Files, StoryInput } from '../stages/read-files.ts';
import { describeEvidence, describeMissingWords, type NamedSource } from './describe-evidence.ts';
import { namedSources } from './named-sources.ts';
import { didYouMean } from '../../text/suggest-name.ts';

/**
 * Checks everything `story.yaml` refers to: articles, outlets, claims, and all words it quotes from an article. Whatever
 * depends on a file that could not be read is skipped, because that has been reported.
 */
export function checkStoryFile(draft: StoryInput & Files & Articles & Claims): Problem[] {
  const { storyFile: file, entries } = draft;
  const known: KnownThings = {
    articles: draft.articles,
    sources: namedSources(draft),
    unread: draft.unread,
    outlets: draft.known,
    claims: draft.claimsFile.value && draft.claims.map(({ id }) => id),
    hasClaimsFile: draft.folder.claimsFile !== null,
  };
  const problems: Problem[] = [];
  const strangers = new Set<string>();
  const check: Check = {
    file,
    known,
    tell: (found) => problems.push(found),
    article(id, path) {
      const article = known.articles.find((each) => each.id === id) ?? null;
      if (!article && !known.unread.includes(id) && !strangers.has(id)) {
        strangers.add(id);
        const ids = [...known.articles.map((each) => each.id), ...known.unread];
        problems.push(
          problem(
            'article-unknown',
            file.locate(path),
            `The article \`${id}\` has no file${didYouMean(id, ids)}`,
          ),
        );
      }
      return article;
    },
  };
  checkArticles(entries, check);
  entries.highlights.forEach((highlight, h) => checkHighlight(highlight, ['highlights', h], check));
  entries.pairs.forEach((pair, p) => {
    const both = pair.articles.flatMap((id, i) => check.article(id, ['pairs', p, 'articles', i]) ?? []);
    pair.first?.forEach((id, f) => checkClaimName(id, ['pairs', p, 'first', f], check));
    if (both.length === 2) checkQuotedWords('The note quotes', pair.note, ['pairs', p, 'note'], both, check);
  });
  entries.quotes.forEach(({ article }, q) => {
    if (article !== undefined) check.article(article, ['quotes', q, 'article']);
  });
  entries.conversations.forEach(({ quotes }, c) =>
    quotes.forEach(({ article }, q) => check.article(article, ['conversations', c, 'quotes', q, 'article'])),
  );
  // What speaks of the story at large may quote any of its articles; where one could not be read nothing is known to be missing.
  if (known.unread.length > 0) return problems;
  const quotes = (what: string, text: string | undefined, path: readonly PropertyKey[]) => {
    if (text) checkQuotedWords(what, text, path, known.articles, check);
  };
  quotes('The summary quotes', entries.summary, ['summary']);
  entries.highlights.forEach(({ question, context, rest }, h) => {
    quotes('The question quotes', question, ['highlights', h, 'question']);
    quotes('The context quotes', context, ['highlights', h, 'context']);
    quotes('The rest quotes', rest, ['highlights', h, 'rest']);
  });
  entries.conversations.forEach(({ note }, c) =>
    quotes('The note quotes', note, ['conversations', c, 'note']),
  );
  return problems;
}

function checkArticles(entries: StoryFile, { file, known, tell, article }: Check): void {
  for (const [id, entry] of Object.entries(entries.articles)) {
    const source = article(id, ['articles', id]);
    if (entry.outlet && known.outlets && !known.outlets.some((outlet) => outlet.id === entry.outlet)) {
      const meant = didYouMean(
        entry.outlet,
        known.outlets.map((outlet) => outlet.id),
      );
      tell(
        problem(
          'outlet-unknown',
          file.locate(['articles', id, 'outlet']),
          `The outlet \`${entry.outlet}\` is not in \`outlets.yaml\`${meant}`,
        ),
      );
    }
    const earlier = entry['version-of'];
    if (earlier !== undefined) {
      const of = article(earlier, ['articles', id, 'version-of']);
      const wrong = source && of ? wrongVersion(source, of, known.articles) : null;
      if (wrong !== null) tell(problem('version-of', file.locate(['articles', id, 'version-of']), wrong));
    }
    for (const key of ['basis', 'url', 'published', 'retrieved'] as const) {
      const fact = entry[key];
      if (source && fact?.basis === 'stated' && !source.text.includes(fact.as)) {
        tell(
          describeMissingWords(
            `\`${key}\` rests on the words`,
            fact.as,
            file.locate(['articles', id, key, 'as']),
            [named(source, known)],
          ),
        );
      }
    }
    for (const key of ['published', 'retrieved'] as const) {
      const fact = entry[key];
      const days = fact?.basis === 'stated' ? readDates(fact.as, english).map(({ value }) => value) : [];
      if (fact?.basis === 'stated' && days.length > 0 && !days.includes(fact.value.slice(0, 10))) {
        tell(
          problem(
            'date-contradicted',
            file.locate(['articles', id, key, 'value']),
            `\`${key}\` is ${fact.value}, but “${fact.as}”, which it rests on, says ${days.join(', ')}`,
          ),
        );
      }
    }
  }
}

/** What is wrong with an article being a later version of another; `null` if nothing is. */
function wrongVersion(later: Article, earlier: Article, articles: readonly Article[]): string | null {
  if (later.outlet !== earlier.outlet) return `\`${earlier.id}\` is of another outlet, \`${earlier.outlet}\``;
  const seen = new Set([later.id]);
  for (
    let each: Article | undefined = earlier;
    each;
    each = articles.find(({ id }) => id === each?.versionOf)
  ) {
    if (seen.has(each.id)) return `The versions go round in a circle: \`${earlier.id}\``;
    seen.add(each.id);
  }
  return null;
}

function checkHighlight(highlight: Highlight, path: readonly PropertyKey[], check: Check): void {
  const { file, known, tell } = check;
  highlight.lines.forEach((line, l) => {
    const at = [...path, 'lines', l];
    const source = check.article(line.article, [...at, 'article']);
    if (source) {
      const resolved = resolveEvidence(source, line);
      if (resolved.outcome !== 'found')
        tell(describeEvidence('The line', resolved, file.locate([...at, 'exact']), named(source, known)));
    }
    line.mark.forEach((mark, m) => {
      if (!line.exact.includes(mark))
        tell(problem('mark-outside', file.locate([...at, 'mark', m]), `“${mark}” is not in \`exact\``));
    });
  });
  if (highlight.claim) checkClaimName(highlight.claim, [...path, 'claim'], { file, known, tell });
}

function checkClaimName(
  claim: string,
  path: readonly PropertyKey[],
  { file, known, tell }: Pick<Check, 'file' | 'known' | 'tell'>,
): void {
  if (known.claims && !known.claims.includes(claim)) {
    const none = known.hasClaimsFile ? '`claims.yaml` lists no claim' : 'the story has no `claims.yaml`';
    tell(
      problem(
        'claim-unknown',
        file.locate(path),
        `There is no claim \`${claim}\`${known.claims.length === 0 ? `: ${none}` : didYouMean(claim, known.claims)}`,
      ),
    );
  }
}

function checkQuotedWords(
  what: string,
  text: string,
  path: readonly PropertyKey[],
  sources: readonly Article[],
  { file, known, tell }: Check,
): void {
  for (const words of quotedWords(text)) {
    if (sources.some((source) => source.text.includes(words))) continue;
    tell(
      describeMissingWords(
        what,
        words,
        file.locate(path),
        sources.map((source) => named(source, known)),
      ),
    );
  }
}

const named = ({ id, text }: Article, known: KnownThings): NamedSource =>
  known.sources.find((source) => source.id === id) ?? { id, text, path: id };

/** What an editor's file may refer to. */
interface KnownThings {
  readonly articles: readonly Article[];
  /** The same articles as messages speak of them. */
  readonly sources: readonly NamedSource[];
  /** Ids of articles that are there and could not be read. */
  readonly unread: readonly string[];
  /** `null` where there is no list to check against. */
  readonly outlets: readonly Outlet[] | null;
  /** Ids; `null` where `claims.yaml` is broken. */
  readonly claims: readonly string[] | null;
  readonly hasClaimsFile: boolean;
}

interface Check {
  readonly file: YamlFile<StoryFile>;
  readonly known: KnownThings;
  readonly tell: (found: Problem) => void;
  /** The article with an id; `null` where there is none, which is told once, or where it could not be read. */
  readonly article: (id: string, path: readonly PropertyKey[]) => Article | null;
}
