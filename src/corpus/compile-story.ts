import { alignStory } from '../align/align-passages.ts';
import { examineSilence } from '../claims/examine-silence.ts';
import { findCredits } from '../claims/find-credits.ts';
import { resolveClaims } from '../claims/resolve-claims.ts';
import { keepIds } from '../ledger/keep-ids.ts';
import { keepUtterances } from '../ledger/keep-utterances.ts';
import { publishedOf } from '../ledger/merge-ledger.ts';
import type { Article } from '../model/article.ts';
import { ClaimsFile } from '../model/claims-file.ts';
import { Ledger } from '../model/ledger.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Problem } from '../model/problem.ts';
import type { Quote } from '../model/quote.ts';
import { StoryFile } from '../model/story-file.ts';
import type { Story } from '../model/story.ts';
import type { Utterance } from '../model/utterance.ts';
import { compareUtterance } from '../utterances/compare-utterance.ts';
import { correctQuotes } from '../speech/correct-quotes.ts';
import { gatherConversations } from '../utterances/gather-conversations.ts';
import { gatherUtterances } from '../utterances/gather-utterances.ts';
import { hasSpokenWords } from '../utterances/has-spoken-words.ts';
import { checkPeople } from './checks/check-people.ts';
import { checkRenames } from './checks/check-renames.ts';
import { checkStoryFile } from './checks/check-story-file.ts';
import { compileArticle } from './compile-article.ts';
import { decodeSource } from './files/decode-source.ts';
import { recogniseFormat } from './files/recognise-format.ts';
import { deriveId, deriveOutlet } from './derive-id.ts';
import { describeClaimFault } from './checks/describe-claim-fault.ts';
import { describeQuoteFaults } from './checks/describe-quote-faults.ts';
import type { ArticleFile, StoryFolder } from './files/read-content.ts';
import { readEditorFile } from './files/read-editor-file.ts';
import { problem } from './rules.ts';
import { settleLedger } from './settle-ledger.ts';
import { suggestName } from './checks/suggest-name.ts';

/**
 * Compiles one story's folder: parse, quotes, align, claims, in this order, and checks what its editor wrote against
 * the source texts. What cannot be read is told once; everything that does not depend on it is still checked.
 *
 * @param folder as read from disk
 * @param known the outlets of `outlets.yaml`; `null` where there is no valid one
 * @param step called before each piece of work, with what it is
 */
export function compileStory(
  folder: StoryFolder,
  known: readonly Outlet[] | null,
  step: (what: string) => void = () => {},
): CompiledStory {
  const problems: Problem[] = [];
  const storyFile = readEditorFile(folder.storyFile, StoryFile, {}, problems);
  const claimsFile = readEditorFile(folder.claimsFile, ClaimsFile, { topics: [] }, problems);
  const ledgerFile = readEditorFile(folder.ledgerFile, Ledger, {}, problems);
  const entries = withIds(storyFile.value ?? StoryFile.parse({}));
  const published = ledgerFile.value ?? Ledger.parse({});
  const renamed = new Map(
    Object.entries(entries.articles).flatMap(([id, { formerly }]) =>
      formerly.map((old) => [old, id] as const),
    ),
  );
  const files = inEditorsOrder(folder.articles, storyFile.keys(['articles']));
  const articles = files.flatMap((file, i) => {
    step(`article ${i + 1} of ${files.length}`);
    const article = readArticle(file, entries, i, problems);
    return article ? [withKeptIds(article, publishedOf(published.articles, file.id, renamed))] : [];
  });

  const unread = files.filter(({ id }) => !articles.some((article) => article.id === id)).map(({ id }) => id);
  const { topics, claims, faults } = resolveClaims(claimsFile.value ?? { topics: [] }, articles, unread);
  const pathOf = (id: string) => files.find((file) => file.id === id)?.path ?? id;
  const sources = articles.map(({ id, text }) => ({ id, text, path: pathOf(id) }));
  problems.push(
    ...checkStoryFile(storyFile, entries, {
      articles,
      unread,
      outlets: known,
      claims: claimsFile.value && claims.map(({ id }) => id),
      hasClaimsFile: folder.claimsFile !== null,
      pathOf,
    }),
  );
  problems.push(...checkPeople(storyFile, entries, articles));
  problems.push(
    ...checkRenames(
      storyFile,
      claimsFile,
      files.map(({ id }) => id),
    ),
  );
  problems.push(
    ...faults.map((fault) =>
      describeClaimFault(
        fault,
        claimsFile,
        sources,
        files.map(({ id }) => id),
      ),
    ),
  );

  const outlets = storyFile.value && files.flatMap(({ id }) => outletsOf(id, entries, known));
  if ([...folder.problems, ...problems].some(({ level }) => level === 'error'))
    return { story: null, problems, outlets };
  step('quotes of the same words');
  const corrected = correctQuotes(articles, entries.quotes);
  const quoted = articles.map((article) => ({
    ...article,
    quotes: corrected.quotes.get(article.id) ?? article.quotes,
  }));
  const spoken = quoted.map((article) => ({
    ...article,
    quotes: article.quotes.filter((quote) => hasSpokenWords(article.text, quote)),
  }));
  const utterances = keepUtterances(gatherUtterances(spoken), published.utterances, renamed);
  const { conversations, faults: unmatched } = gatherConversations(entries.conversations, quoted, utterances);
  problems.push(...describeQuoteFaults(storyFile, corrected.problems, unmatched, sources));
  const compared = utterances.map((utterance) => compareUtterance(utterance, quoted));
  const named = articles.map((article, i) => outletOf(article, files, known ?? [], i));
  const { former, problems: unsettled } = settleLedger(ledgerFile, {
    outlets: named,
    articles: quoted,
    utterances: compared,
    claims,
    conversations,
  });
  problems.push(...unsettled);
  if (problems.some(({ level }) => level === 'error')) return { story: null, problems, outlets };
  step('passages that tell the same');
  const { rows, links } = alignStory(quoted);
  const story: Story = {
    id: folder.id,
    formerly: entries.formerly.map(deriveId),
    title: entries.title ?? folder.name,
    occasion: entries.occasion ?? null,
    summary: entries.summary ?? null,
    outlets: named,
    articles: quoted.map((article) => ({ ...article, quotes: withUtterances(article, utterances) })),
    utterances: compared,
    conversations,
    rows,
    links,
    topics,
    claims: examineSilence(claims, quoted),
    credits: findCredits(
      quoted,
      entries.people.flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
    people: entries.people,
    highlights: entries.highlights,
    pairs: entries.pairs,
    former,
    problems,
  };
  return { story, problems, outlets };
}

/** Former names as the addresses they had. */
function withIds(entries: StoryFile): StoryFile {
  return {
    ...entries,
    articles: Object.fromEntries(
      Object.entries(entries.articles).map(([id, entry]) => [
        id,
        { ...entry, formerly: entry.formerly.map(deriveId) },
      ]),
    ),
  };
}

/** The articles that `story.yaml` names come first, in its order; the others follow by name. */
function inEditorsOrder(files: readonly ArticleFile[], order: readonly string[]): ArticleFile[] {
  const rank = (file: ArticleFile) => (order.includes(file.id) ? order.indexOf(file.id) : order.length);
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function readArticle(
  file: ArticleFile,
  entries: StoryFile,
  index: number,
  problems: Problem[],
): Article | null {
  if (file.bytes === null) return null;
  const decoded = decodeSource(file.bytes, file.file);
  if ('problem' in decoded) {
    problems.push(decoded.problem);
    return null;
  }
  const format = recogniseFormat(decoded.text, file.file);
  if (format) problems.push(format);
  if (format?.level === 'error') return null;
  try {
    return compileArticle({ id: file.id, bytes: file.bytes, text: decoded.text }, entries, index);
  } catch (error) {
    problems.push(
      problem(
        'program-fault',
        { file: file.file },
        `The program failed on this article: ${describeFault(error)}`,
      ),
    );
    return null;
  }
}

/** Sentences and quotes under the ids they were published with. */
function withKeptIds(article: Article, published: ReturnType<typeof publishedOf>): Article {
  const sentences = keepIds(
    article.sentences.map(({ id }) => id),
    Object.keys(published.sentences),
    Object.keys(published.former),
  );
  const quotes = keepIds(
    article.quotes.map(({ id }) => id),
    published.quotes,
  );
  return {
    ...article,
    sentences: article.sentences.map((sentence, i) => ({ ...sentence, id: sentences[i] ?? sentence.id })),
    quotes: article.quotes.map((quote, i) => ({ ...quote, id: quotes[i] ?? quote.id })),
  };
}

/** A fault of the program with the line of code it comes from, in one line. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = error.stack
    ?.split('\n')
    .find((each) => /^\s+at .*\/(?:src|scripts)\//u.test(each))
    ?.match(/(?:src|scripts)\/[^\s)]+/u)?.[0];
  return `${error.message.split('\n')[0]}${line ? ` (${line})` : ''}`;
}

function outletOf(
  article: Article,
  files: readonly ArticleFile[],
  known: readonly Outlet[],
  index: number,
): Outlet {
  const colour = (index % 5) + 1;
  const outlet = known.find(({ id }) => id === article.outlet);
  if (outlet) return { ...outlet, colour: outlet.colour ?? colour };
  const file = files.find(({ id }) => id === article.id);
  return {
    id: article.outlet,
    name: file && article.outlet === deriveOutlet(article.id) ? file.name : article.outlet,
    colour,
  };
}

/** The outlet an article goes by; where its id is misspelled, which has been told, those that may be meant. */
function outletsOf(article: string, entries: StoryFile, known: readonly Outlet[] | null): string[] {
  const named = Object.hasOwn(entries.articles, article) ? entries.articles[article]?.outlet : undefined;
  if (named === undefined) return [deriveOutlet(article)];
  const ids = known?.map(({ id }) => id) ?? [];
  return ids.includes(named) ? [named] : [deriveOutlet(article), suggestName(named, ids) ?? named];
}

function withUtterances(article: Article, utterances: readonly Utterance[]): Quote[] {
  const of = new Map(
    utterances.flatMap(({ id, members }) =>
      members.filter((member) => member.article === article.id).map((member) => [member.quote, id]),
    ),
  );
  return article.quotes.map((quote) => ({ ...quote, utterance: of.get(quote.id) ?? null }));
}

/** What became of a story's folder. */
export interface CompiledStory {
  /** `null` where a problem is an error. */
  readonly story: Story | null;
  readonly problems: Problem[];
  /** The outlets its articles go by; `null` where `story.yaml` is broken. */
  readonly outlets: readonly string[] | null;
}
