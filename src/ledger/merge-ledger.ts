import type { Ledger, LedgerArticle, LedgerEntry, LedgerUtterance } from '../model/ledger.ts';
import { plainPart } from '../text/content-id.ts';
import type { Language } from '../language/language.ts';
import { overlap } from '../text/spans.ts';
import { wordForms, words as wordsOf } from '../text/words.ts';
import { findSuccessor } from './find-successor.ts';
import { underTodaysName } from './keep-utterances.ts';
import { recordStory, type PublishedStory } from './record-story.ts';
import { renamesOf } from './renames.ts';
import { replacesNames, tellingWords, type Telling } from './telling-words.ts';

/**
 * Brings the ledger up to today: it lists what the story has and keeps what the story no longer has, with what replaced
 * it. No entry is ever dropped.
 *
 * @param ledger as it was committed
 * @param story whose ids have been kept (`keepIds`, `keepUtterances`)
 * @param language what its articles are compared in
 */
export function mergeLedger(ledger: Ledger, story: PublishedStory, language: Language): Ledger {
  const isTelling = tellingWords(language, plainWordsOf(story));
  const today = recordStory(story, isTelling);
  const renamed = renamesOf(story);
  const compared: Compared = { story, isTelling };
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
        : { ...entry, now, sentences: {}, names: {}, former: {}, quotes: [] };
  }
  for (const [old, now] of renamed) {
    if (!Object.hasOwn(merged, old))
      merged[old] = {
        outlet: today[now]?.outlet ?? now,
        words: '',
        now,
        sentences: {},
        names: {},
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
): Pick<LedgerArticle, 'sentences' | 'names' | 'former' | 'quotes'> {
  const names = [id, ...[...renamed].filter(([, now]) => now === id).map(([old]) => old)];
  const entries = names.flatMap((name) => (Object.hasOwn(articles, name) ? (articles[name] ?? []) : []));
  return {
    sentences: Object.assign({}, ...entries.map(({ sentences }) => sentences)) as LedgerArticle['sentences'],
    names: Object.assign({}, ...entries.map(({ names }) => names)) as LedgerArticle['names'],
    former: Object.assign({}, ...entries.map(({ former }) => former)) as LedgerArticle['former'],
    quotes: [...new Set(entries.flatMap(({ quotes }) => quotes))],
  };
}

function mergeSentences(
  before: Pick<LedgerArticle, 'sentences' | 'names' | 'former'>,
  today: LedgerArticle,
  { story, isTelling }: Compared,
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
    const names = before.names[gone] ?? '';
    former[gone] = {
      words,
      ...(names !== '' && { names }),
      now: twin ?? findSuccessor(words, fresh, isTelling, names),
    };
  }
  // Words kept while the whole article could be printed are dropped with the right to print it.
  const left = Object.entries(former)
    .filter(([gone]) => !isThere(gone))
    .map(
      ([gone, entry]) => [gone, article?.rights === 'full' ? entry : { words: '', now: entry.now }] as const,
    );
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
  for (const [id, entry] of Object.entries(today)) {
    const earlier = Object.hasOwn(before, id) ? before[id] : undefined;
    const read = readingsOf(id, entry, earlier, compared);
    merged[id] = {
      ...entry,
      ...withEarlier(earlier?.was, earlier?.speaker ?? '', entry.speaker ?? ''),
      ...(read.length > 0 && { read }),
    };
  }
  return merged;
}

/** What an utterance read before another name or figure stood in all its printings. */
function readingsOf(
  id: string,
  { words }: LedgerUtterance,
  earlier: LedgerUtterance | undefined,
  { story, isTelling }: Compared,
): string[] {
  if (!earlier) return [];
  const printed = (story.utterances.find((each) => each.id === id)?.members ?? [])
    .map(({ article, start, end }) =>
      story.articles.find((each) => each.id === article)?.text.slice(start, end),
    )
    .join('\n');
  const before = `${earlier.words}\n${earlier.names ?? ''}`;
  const read = replacesNames(before, printed, isTelling)
    ? [...(earlier.read ?? []), earlier.words]
    : earlier.read;
  return [...new Set(read)].filter((each) => each !== words);
}

/**
 * What stood under an id before, with what the ledger has of it till now where that was something else.
 *
 * @param now what stands there today; words alone count, not the signs between them
 */
function withEarlier(was: readonly string[] = [], last: string, now: string): { was?: string[] } {
  const same = (a: string) => (b: string) => wordForms(a).join(' ') === wordForms(b).join(' ');
  const earlier = [...was.filter((each) => !same(last)(each)), last].filter(
    (each) => each !== '' && now !== '' && !same(now)(each),
  );
  return earlier.length === 0 ? {} : { was: earlier };
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
  { speaker, words, names, quotes }: LedgerUtterance,
  before: Ledger['utterances'],
  articles: Ledger['articles'],
  { story, isTelling }: Compared,
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
    isTelling,
    names,
  );
}

/** What former texts are compared with, and how. */
interface Compared {
  readonly story: PublishedStory;
  readonly isTelling: Telling;
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
    merged[id] = { ...entry, now: renamed.get(id) ?? entry.now ?? null };
  for (const [old, now] of renamed) {
    if (!Object.hasOwn(merged, old)) merged[old] = { words: '', now };
  }
  for (const [id, entry] of Object.entries(today)) {
    const earlier = Object.hasOwn(before, id) ? before[id] : undefined;
    merged[id] = { ...entry, ...withEarlier(earlier?.was, earlier?.words ?? '', entry.words) };
  }
  return merged;
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
