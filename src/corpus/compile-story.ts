import { createHash } from 'node:crypto';
import { alignStory } from '../align/align-passages.ts';
import { resolveClaims } from '../claims/resolve-claims.ts';
import type { Article } from '../model/article.ts';
import { ARTICLE_BLOCKS } from '../model/block.ts';
import { ClaimsFile } from '../model/claims-file.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Problem } from '../model/problem.ts';
import type { Quote } from '../model/quote.ts';
import { StoryFile, type ArticleEntry } from '../model/story-file.ts';
import type { Story } from '../model/story.ts';
import type { Utterance } from '../model/utterance.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { gatherUtterances } from '../quotes/gather-utterances.ts';
import { countWords } from '../text/words.ts';
import { checkStoryFile } from './check-story-file.ts';
import { decodeSource } from './decode-source.ts';
import { describeClaimFault } from './describe-claim-fault.ts';
import type { ArticleFile, ContentFile, StoryFolder } from './read-content.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Compiles one story's folder: parse, quotes, align, claims, in this order, and checks what its editor wrote against
 * the source texts.
 *
 * @param folder as read from disk
 * @param known the outlets of `outlets.yaml`
 * @returns the story and its problems; the story is `null` where a problem is an error
 */
export function compileStory(folder: StoryFolder, known: readonly Outlet[]): { story: Story | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const storyFile = readEditorFile(folder.storyFile, StoryFile, problems);
  const claimsFile = readEditorFile(folder.claimsFile, ClaimsFile, problems);
  const entries: StoryFile = storyFile.value ?? StoryFile.parse({});

  const articles = inEditorsOrder(folder.articles, entries).flatMap((file, i) => {
    const decoded = decodeSource(file.bytes, file.file);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      return [];
    }
    return [compileArticle(file, decoded.text, entries.articles[file.id], entries, letterOf(i))];
  });
  const undecoded = problems.some(({ level }) => level === 'error');
  if (undecoded && (storyFile.value === null || articles.length < folder.articles.length)) return { story: null, problems };

  problems.push(...checkStoryFile(storyFile, entries, articles, known, claimsFile.value));
  const { topics, claims, faults } = resolveClaims(claimsFile.value ?? { topics: [] }, articles);
  problems.push(...faults.map((fault) => describeClaimFault(fault, claimsFile, articles, folder)));

  const utterances = gatherUtterances(articles);
  const { rows, links } = alignStory(articles);
  if (problems.some(({ level }) => level === 'error')) return { story: null, problems };
  const story: Story = {
    id: folder.id,
    title: entries.title ?? folder.name,
    occasion: entries.occasion ?? null,
    summary: entries.summary ?? null,
    outlets: articles.map((article, i) => outletOf(article, folder, known, i)),
    articles: articles.map((article) => ({ ...article, quotes: withUtterances(article, utterances) })),
    utterances,
    rows,
    links,
    topics,
    claims,
    people: entries.people,
    highlights: entries.highlights,
    pairs: entries.pairs,
    problems,
  };
  return { story, problems };
}

function readEditorFile<S extends typeof StoryFile | typeof ClaimsFile>(source: ContentFile | null, schema: S, problems: Problem[]) {
  const none: YamlFile<never> = { file: '', value: null, problems: [], locate: () => ({ file: '', line: 1, column: 1 }) };
  if (!source) return none as YamlFile<ReturnType<S['parse']>>;
  const decoded = decodeSource(source.bytes, source.file);
  // An editor's file may be empty: it says nothing yet.
  if ('problem' in decoded && decoded.problem.rule !== 'source-empty') {
    problems.push(decoded.problem);
    return none as YamlFile<ReturnType<S['parse']>>;
  }
  const file = readYaml('text' in decoded ? decoded.text : '', source.file, schema);
  problems.push(...file.problems);
  return file as YamlFile<ReturnType<S['parse']>>;
}

/** The articles that `story.yaml` names come first, in its order; the others follow by name. */
function inEditorsOrder(files: readonly ArticleFile[], entries: StoryFile): ArticleFile[] {
  const order = Object.keys(entries.articles);
  const rank = (file: ArticleFile) => (order.includes(file.id) ? order.indexOf(file.id) : order.length);
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function compileArticle(file: ArticleFile, text: string, entry: ArticleEntry | undefined, entries: StoryFile, letter: string): Article {
  const parsed = parseArticle(text);
  const quotes = findQuotes({ text, blocks: parsed.blocks, sentences: parsed.sentences }, entries.people);
  const body = parsed.blocks.filter(({ type }) => (ARTICLE_BLOCKS as readonly string[]).includes(type));
  const first = parsed.blocks.find(({ type }) => type === 'paragraph' || type === 'turn') ?? parsed.blocks[0];
  return {
    id: file.id,
    outlet: entry?.outlet ?? file.id,
    basis: entry?.basis ?? null,
    letter,
    title: parsed.title,
    opening: openingWords(text.slice(first?.start ?? 0, first?.end ?? text.length)),
    published: entry?.published ?? (parsed.published && { ...parsed.published, basis: 'stated' }),
    url: entry?.url ?? (parsed.url && { ...parsed.url, basis: 'stated' }),
    rights: entry?.rights ?? 'full',
    digest: createHash('sha256').update(file.bytes).digest('hex'),
    words: body.reduce((sum, block) => sum + countWords(text.slice(block.start, block.end)), 0),
    text,
    blocks: parsed.blocks,
    inlines: parsed.inlines,
    sentences: parsed.sentences,
    quotes,
  };
}

/** About this many UTF-16 units of an opening are enough to know an article by. */
const OPENING_LENGTH = 90;

function openingWords(paragraph: string): string {
  const line = paragraph.split(/\r|\n/u)[0] ?? '';
  if (line.length <= OPENING_LENGTH) return line;
  const cut = line.lastIndexOf(' ', OPENING_LENGTH);
  return line.slice(0, cut > 0 ? cut : OPENING_LENGTH).replace(/[\s,;:–—-]+$/u, '');
}

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function outletOf(article: Article, folder: StoryFolder, known: readonly Outlet[], index: number): Outlet {
  const colour = (index % 5) + 1;
  const outlet = known.find(({ id }) => id === article.outlet);
  if (outlet) return { ...outlet, colour: outlet.colour ?? colour };
  return { id: article.outlet, name: folder.articles.find(({ id }) => id === article.id)?.name ?? article.outlet, colour };
}

function withUtterances(article: Article, utterances: readonly Utterance[]): Quote[] {
  const of = new Map(utterances.flatMap(({ id, members }) => members.filter((member) => member.article === article.id).map((member) => [member.quote, id])));
  return article.quotes.map((quote) => ({ ...quote, utterance: of.get(quote.id) ?? null }));
}

