import type { Ledger, LedgerArticle, LedgerEntry, LedgerUtterance } from '../model/ledger.ts';
import { plainPart } from '../text/content-id.ts';
import type { Language } from '../language/language.ts';
import { overlap } from '../text/spans.ts';
import { words as wordsOf } from '../text/words.ts';
import { findSuccessor } from './find-successor.ts';
import { underTodaysName } from './keep-utterances.ts';
import { recordStory, type PublishedStory } from './record-story.ts';
import { renamesOf } from './renames.ts';

/**
 * Brings the ledger up to today: it lists what the story has and keeps what the story no longer has, with what replaced
 * it. No entry is ever dropped.
 *
 * @param ledger as it was committed
 * @param story whose ids have been kept (`keepIds`, `keepUtterances`)
 * @param language what its articles are compared in
 */
export function mergeLedger(ledger: Ledger, story: PublishedStory, language: Language): Ledger {
  const today = recordStory(story);
  const renamed = renamesOf(story);
  const compared: Compared = {
    story,
    language,
    // Only for what a ledger holds: most builds of a new story have none.
    plainWords:
      Object.keys(ledger.articles).length + Object.keys(ledger.utterances).length > 0
        ? plainWordsOf(story)
        : new Set(),
  };
  const articles = mergeArticles(ledger, today, compared, renamed.articles);
  return {
    articles,
    utterances: settle(
      mergeUtterances(ledger.utterances, today.utterances, articles, compared, renamed.articles),
    ),
    claims: settle(mergeEntries(ledger.claims, today.claims, renamed.claims)),
    conversations: settle(mergeEntries(ledger.conversations, today.conversations, new Map())),
  };
}

function mergeArticles(
  { articles: before }: Ledger,
  { articles: today }: Ledger,
  compared: Compared,
  renamed: ReadonlyMap<string, string>,
): Ledger['articles'] {
  const merged: Record<string, LedgerArticle> = {};
  for (const [id, entry] of Object.entries(before)) {
    const now = renamed.get(id);
    // From now on everything it held is listed under the other.
    merged[id] =
      now === undefined
        ? { ...entry, now: entry.now ?? null }
        : { ...entry, now, sentences: {}, former: {}, quotes: [] };
  }
  for (const [old, now] of renamed) {
    if (!Object.hasOwn(merged, old))
      merged[old] = {
        outlet: today[now]?.outlet ?? now,
        words: '',
        now,
        sentences: {},
        former: {},
        quotes: [],
      };
  }
  for (const [id, entry] of Object.entries(today))
    merged[id] = { ...entry, former: mergeSentences(publishedOf(before, id, renamed), entry, compared, id) };
  return settle(merged);
}

/** What was published of an article, under its id and under those it had before. */
export function publishedOf(
  articles: Ledger['articles'],
  id: string,
  renamed: ReadonlyMap<string, string>,
): Pick<LedgerArticle, 'sentences' | 'former' | 'quotes'> {
  const names = [id, ...[...renamed].filter(([, now]) => now === id).map(([old]) => old)];
  const entries = names.flatMap((name) => (Object.hasOwn(articles, name) ? (articles[name] ?? []) : []));
  return {
    sentences: Object.assign({}, ...entries.map(({ sentences }) => sentences)) as LedgerArticle['sentences'],
    former: Object.assign({}, ...entries.map(({ former }) => former)) as LedgerArticle['former'],
    quotes: [...new Set(entries.flatMap(({ quotes }) => quotes))],
  };
}

function mergeSentences(
  before: Pick<LedgerArticle, 'sentences' | 'former'>,
  today: LedgerArticle,
  { story, language, plainWords }: Compared,
  id: string,
): LedgerArticle['former'] {
  const article = story.articles.find((each) => each.id === id);
  const isThere = (sentence: string) => Object.hasOwn(today.sentences, sentence);
  const fresh = (article?.sentences ?? [])
    .filter((sentence) => !Object.hasOwn(before.sentences, sentence.id))
    .map((sentence) => ({ id: sentence.id, text: article?.text.slice(sentence.start, sentence.end) ?? '' }));
  const former: LedgerArticle['former'] = { ...before.former };
  for (const [gone, words] of Object.entries(before.sentences)) {
    const twin = Object.keys(today.sentences).find((sentence) => plainPart(sentence) === plainPart(gone));
    former[gone] = { words, now: twin ?? findSuccessor(words, fresh, language, plainWords) };
  }
  // Words kept while the whole article could be printed are dropped with the right to print it.
  const left = Object.entries(former)
    .filter(([gone]) => !isThere(gone))
    .map(([gone, entry]) => [gone, article?.rights === 'full' ? entry : { ...entry, words: '' }] as const);
  return settle(Object.fromEntries(left), isThere);
}

function mergeUtterances(
  before: Ledger['utterances'],
  today: Ledger['utterances'],
  articles: Ledger['articles'],
  compared: Compared,
  renamed: ReadonlyMap<string, string>,
): Ledger['utterances'] {
  const merged: Record<string, LedgerUtterance> = {};
  for (const [id, entry] of Object.entries(before)) {
    merged[id] = {
      ...entry,
      now:
        entry.now !== undefined
          ? entry.now
          : (holderOf(entry, today, renamed) ?? rewordingOf(entry, before, articles, compared, renamed)),
    };
  }
  return { ...merged, ...today };
}

/** The utterance that has most of the quotes today: two were found to be one. */
function holderOf(
  { quotes }: LedgerUtterance,
  today: Ledger['utterances'],
  renamed: ReadonlyMap<string, string>,
): string | null {
  const names = quotes.map((quote) => underTodaysName(quote, renamed));
  const held = Object.entries(today).map(([id, entry]) => ({
    id,
    shared: entry.quotes.filter((quote) => names.includes(quote)).length,
  }));
  return (
    held
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))[0]?.id ?? null
  );
}

/**
 * A new utterance of the same person with nearly the same words. Short or contracted ones are known by their place: the
 * sentence that replaced the one they stood in.
 */
function rewordingOf(
  { speaker, words, quotes }: LedgerUtterance,
  before: Ledger['utterances'],
  articles: Ledger['articles'],
  { story, language, plainWords }: Compared,
  renamed: ReadonlyMap<string, string>,
): string | null {
  if (speaker === null || words === '') return null;
  const fresh = story.utterances.filter(
    (utterance) =>
      utterance.speaker === speaker &&
      !(Object.hasOwn(before, utterance.id) && before[utterance.id]?.now === undefined),
  );
  const successors = new Set(
    quotes.flatMap((quote) => {
      const [article = ''] = underTodaysName(quote, renamed).split('/');
      return Object.values(articles[article]?.former ?? {}).flatMap(({ words: sentence, now }) =>
        now !== null && sentence.includes(words) ? [`${article}/${now}`] : [],
      );
    }),
  );
  return findSuccessor(
    words,
    fresh.flatMap(({ id, members }) =>
      members.map((member) => {
        const article = story.articles.find((each) => each.id === member.article);
        return {
          id,
          text: article?.text.slice(member.start, member.end) ?? '',
          isInPlace: (article?.sentences ?? []).some(
            (sentence) => successors.has(`${member.article}/${sentence.id}`) && overlap(sentence, member),
          ),
        };
      }),
    ),
    language,
    plainWords,
  );
}

/** What former texts are compared with, and how. */
interface Compared {
  readonly story: PublishedStory;
  readonly language: Language;
  readonly plainWords: ReadonlySet<string>;
}

/** Words that the articles print in small letters. */
const plainWordsOf = ({ articles }: PublishedStory): ReadonlySet<string> =>
  new Set(
    articles.flatMap(({ text }) =>
      wordsOf(text)
        .filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2)))
        .map(({ form }) => form),
    ),
  );

function mergeEntries(
  before: Readonly<Record<string, LedgerEntry>>,
  today: Readonly<Record<string, LedgerEntry>>,
  renamed: ReadonlyMap<string, string>,
): Record<string, LedgerEntry> {
  const merged: Record<string, LedgerEntry> = {};
  for (const [id, entry] of Object.entries(before))
    merged[id] = { words: entry.words, now: renamed.get(id) ?? entry.now ?? null };
  for (const [old, now] of renamed) {
    if (!Object.hasOwn(merged, old)) merged[old] = { words: '', now };
  }
  return { ...merged, ...today };
}

/**
 * Lets every entry that is gone name what is there today: where its successor went too, the successor of that one.
 *
 * @param isThere whether an id is there; told by the entries where it is left out
 */
function settle<E extends { now?: string | null | undefined }>(
  entries: Readonly<Record<string, E>>,
  isThere = (id: string) => Object.hasOwn(entries, id) && entries[id]?.now === undefined,
): Record<string, E> {
  const follow = (id: string, seen: readonly string[]): string | null => {
    if (isThere(id)) return id;
    const next = Object.hasOwn(entries, id) ? entries[id]?.now : null;
    return next === null || next === undefined || seen.includes(next) ? null : follow(next, [...seen, next]);
  };
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      entry.now === undefined
        ? entry
        : { ...entry, now: entry.now === null ? null : follow(entry.now, [id]) },
    ]),
  );
}
