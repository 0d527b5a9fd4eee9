import { findText } from '../text/find-text.ts';
import { findNearestPassage } from '../claims/find-nearest-passage.ts';
import { quotedWords } from '../claims/resolve-claims.ts';
import type { Article } from '../model/article.ts';
import type { ClaimsFile } from '../model/claims-file.ts';
import type { Highlight } from '../model/highlight.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Problem } from '../model/problem.ts';
import type { StoryFile } from '../model/story-file.ts';
import type { YamlFile } from './read-yaml.ts';
import { problem } from './rules.ts';

/** Checks everything `story.yaml` refers to: articles, outlets, claims, and each word it puts into an outlet's mouth. */
export function checkStoryFile(file: YamlFile<StoryFile>, entries: StoryFile, articles: readonly Article[], known: readonly Outlet[], claims: ClaimsFile | null): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const textOf = (id: string, path: readonly PropertyKey[]): string | null => {
    const article = byId.get(id);
    if (!article) problems.push(problem('article-unknown', file.locate(path), `The article \`${id}\` has no file`));
    return article?.text ?? null;
  };

  for (const [id, entry] of Object.entries(entries.articles)) {
    const text = textOf(id, ['articles', id]);
    if (entry.outlet && !known.some((outlet) => outlet.id === entry.outlet)) {
      problems.push(problem('outlet-unknown', file.locate(['articles', id, 'outlet']), `The outlet \`${entry.outlet}\` is not in \`outlets.yaml\``));
    }
    for (const key of ['basis', 'url', 'published'] as const) {
      const fact = entry[key];
      if (text !== null && fact?.basis === 'stated' && !text.includes(fact.as)) {
        problems.push(problem('quoted-words', file.locate(['articles', id, key, 'as']), `“${fact.as}” does not stand in \`${id}\``));
      }
    }
  }
  entries.highlights.forEach((highlight, h) => problems.push(...checkHighlight(highlight, ['highlights', h], file, textOf, claims)));
  entries.pairs.forEach((pair, p) => {
    const texts = pair.articles.map((id, i) => textOf(id, ['pairs', p, 'articles', i]));
    problems.push(...checkQuotedWords(pair.note, ['pairs', p, 'note'], file, texts));
  });
  if (entries.summary) problems.push(...checkQuotedWords(entries.summary, ['summary'], file, articles.map(({ text }) => text)));
  return problems;
}

function checkHighlight(highlight: Highlight, path: readonly PropertyKey[], file: YamlFile<StoryFile>, textOf: (id: string, path: readonly PropertyKey[]) => string | null, claims: ClaimsFile | null): Problem[] {
  const problems: Problem[] = [];
  highlight.lines.forEach((line, l) => {
    const at = [...path, 'lines', l];
    const text = textOf(line.article, [...at, 'article']);
    if (text === null) return;
    const places = findText(text, line).length;
    if (places === 0) {
      const nearest = findNearestPassage(text, line.exact);
      const closest = nearest ? `; closest is “${text.slice(nearest.span.start, nearest.span.end)}” (${nearest.difference})` : '';
      problems.push(problem('evidence-not-found', file.locate([...at, 'exact']), `The words do not stand in \`${line.article}\`${closest}`));
    }
    if (places > 1) problems.push(problem('evidence-ambiguous', file.locate([...at, 'exact']), `The words stand ${places} times in \`${line.article}\``));
    line.mark.forEach((mark, m) => {
      if (!line.exact.includes(mark)) problems.push(problem('mark-outside', file.locate([...at, 'mark', m]), `“${mark}” does not stand in the line`));
    });
  });
  const { claim } = highlight;
  if (claim && !claims?.topics.some((topic) => topic.claims.some(({ id }) => id === claim))) {
    problems.push(problem('claim-unknown', file.locate([...path, 'claim']), `There is no claim \`${claim}\``));
  }
  return problems;
}

function checkQuotedWords(text: string, path: readonly PropertyKey[], file: YamlFile<StoryFile>, sources: readonly (string | null)[]): Problem[] {
  return quotedWords(text)
    .filter((words) => !sources.some((source) => source?.includes(words)))
    .map((words) => problem('quoted-words', file.locate(path), `“${words}” does not stand in the articles it speaks of`));
}
