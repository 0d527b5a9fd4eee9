import { words as frame } from '#words/frame.ts';
import { english } from '../language/en/english.ts';
import { isArticleText } from '../render/is-article-text.ts';
import type { Article } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Story } from '../model/story.ts';
import { contentId } from '../text/content-id.ts';
import { blindIdOf } from './addresses.ts';

/** A story as a class reads it that should not know the outlets: other ids and letters, another order, no names. */
export interface BlindStory extends Story {
  /** The id of the story with the names. */
  readonly named: string;
}

/** Whether a story is shown without its outlets' names. */
export const isBlind = (story: Story): story is BlindStory => 'named' in story;

/**
 * Takes the outlets' names out of a story, so that the views of any story show it. In what an article prints, a name gives way
 * to as many signs as it has characters, so that all offsets stay right; `showGaps` makes one gap of them. In an
 * editor's own words the outlet is called by its letter.
 */
export function blindStory(story: Story): BlindStory {
  const ids = new Map(story.articles.map(({ id }) => [id, blindArticleId(story, id)]));
  const idOf = (article: string) => ids.get(article) ?? article;
  const order = shuffled(story.articles, idOf);
  const letters = new Map(order.map(({ id }, i) => [id, story.articles[i]?.letter ?? '']));
  const names = namesOf(story, letters);
  const change = (words: string, key: string): string => {
    if (WORDS_OF_OURS.has(key)) return words;
    if (OF_ARTICLES.has(key)) {
      const [article = '', ...quote] = words.split('/');
      return [idOf(article), ...quote].join('/');
    }
    if (OF_IDS.has(key)) return names.inId.test(words) ? contentId(words) : words;
    return OF_EDITORS.has(key) ? label(names, words) : gap(names, words);
  };
  const place = ({ article }: { article: string }) => order.findIndex(({ id }) => id === article);
  const sorted: Story = {
    ...story,
    formerly: [],
    alsoIn: {},
    outlets: order.map((article, i) => outletOf(letters.get(article.id) ?? '', idOf(article.id), i)),
    articles: order.map((article) => ({
      ...article,
      id: idOf(article.id),
      outlet: article.id,
      letter: letters.get(article.id) ?? '',
      basis: null,
      url: null,
      retrieved: null,
      formerly: [],
      digest: '',
      title: article.title && gap(names, article.title),
      text: gap(names, article.text),
      blocks: article.blocks.filter(isArticleText),
      inlines: article.inlines.map(({ href: _, ...inline }) => inline),
    })),
    claims: story.claims.map(({ formerly: _, ...claim }) => ({
      ...claim,
      cells: claim.cells.toSorted((a, b) => place(a) - place(b)),
    })),
    highlights: story.highlights.map(({ rest, ...highlight }) => ({
      ...highlight,
      ...(rest !== undefined && relettered(story, letters, rest)),
    })),
    former: { articles: [], sentences: [], utterances: [], claims: [], conversations: [], changed: [] },
    // They tell of outlets by their names.
    corrections: [],
    problems: [],
  };
  return { ...mapStrings(sorted, change), id: blindIdOf(story.id), named: story.id };
}

/** An article's id on those pages: it tells nothing, and adding another article does not change it. */
export const blindArticleId = ({ id }: Pick<Story, 'id'>, article: string): string =>
  contentId(`${id} ${article}`);

/** By ids that tell nothing; never in the order of the story, which its other pages show. */
function shuffled(articles: readonly Article[], idOf: (id: string) => string): readonly Article[] {
  const order = articles.toSorted((a, b) => (idOf(a.id) < idOf(b.id) ? -1 : 1));
  return order.every((article, i) => article === articles[i])
    ? [...order.slice(1), ...order.slice(0, 1)]
    : order;
}

/** Hues follow the new order: an outlet's own would give it away, and so would its country. */
const outletOf = (letter: string, id: string, at: number): Outlet => ({
  id,
  name: frame.blindReport(letter),
  colour: (at % HUES) + 1,
});

/** As many as the style sheet has. */
const HUES = 5;

/** Stands for each character of a name. A letter, so that a gap counts as a word; no language is written with it. */
const SIGN = '\ua7f7';

/** Words of a page with one gap for each name. */
export const showGaps = (words: string): string => words.replace(GAPS, frame.blindGap);
const GAPS = new RegExp(`${SIGN}+`, 'gu');

const gap = ({ pattern }: Names, words: string): string =>
  words.replace(new RegExp(pattern, 'gu'), (name) => SIGN.repeat(name.length));

/** An editor's words: what they quote stays as printed, with gaps; links to an outlet go. */
const label = (names: Names, words: string): string =>
  words
    .replace(/\[([^\]]*)\]\(([^)]*)\)/gu, (link, text: string, address: string) =>
      names.pattern.test(address) ? text : link,
    )
    .split(/(“[^”]*”)/u)
    .map((part) =>
      part.startsWith('“')
        ? gap(names, part)
        : part.replace(new RegExp(names.pattern, 'gu'), (name) => frame.blindReport(names.letterOf(name))),
    )
    .join('');

interface Names {
  readonly pattern: RegExp;
  /** The same in ids of claims and topics. */
  readonly inId: RegExp;
  readonly letterOf: (name: string) => string;
}

/** What gives an outlet away: its name with and without “The”, its other names, and its addresses. */
function namesOf(story: Story, letters: ReadonlyMap<string, string>): Names {
  const forms = story.articles.flatMap(({ id, url }, i) => {
    const outlet = story.outlets[i];
    const own = [outlet?.name ?? id, ...(outlet?.aliases ?? [])];
    const bare = own.map(withoutThe);
    const names = [...own, ...bare].flatMap((name) => [
      name,
      name.toUpperCase(),
      ...(isUncommon(story, withoutThe(name.toLowerCase())) ? [name.toLowerCase()] : []),
    ]);
    const hosts = [outlet?.home, url?.value].flatMap((address) =>
      address === undefined ? [] : [new URL(address).hostname.replace(/^www\./u, '')],
    );
    return [
      ...names.map((name) => ({ id, form: escaped(name) })),
      ...(id.includes('-') ? [{ id, form: escaped(id) }] : []),
      ...hosts.map((host) => ({
        id,
        form: `(?:https?://)?(?:[\\w-]+\\.)*${escaped(host)}(?:/[^\\s)\\]]*[^\\s)\\].,;:!?])?`,
      })),
    ];
  });
  const longest = forms.toSorted((a, b) => b.form.length - a.form.length);
  const whole = (words: readonly string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return {
    pattern: whole(longest.map(({ form }) => form)),
    inId: whole(
      story.articles.flatMap(({ id }) =>
        [id, withoutThe(id.replace('-', ' ')).replace(' ', '-')].map(escaped),
      ),
    ),
    letterOf: (name) =>
      letters.get(longest.find(({ form }) => new RegExp(`^(?:${form})$`, 'u').test(name))?.id ?? '') ?? '',
  };
}

const withoutThe = (name: string): string => name.replace(english.sources.article, '');

/** A name in small letters that several articles print is more likely a word: “time”, “the guardian of the child”. */
const isUncommon = (story: Story, name: string): boolean =>
  story.articles.filter(({ text }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  ).length < 2;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/**
 * The last line of a highlight, which names outlets by letter. It goes where an “A” may be the article, not the
 * outlet: a wrong letter would say something wrong.
 */
function relettered(
  story: Story,
  letters: ReadonlyMap<string, string>,
  line: string,
): { rest: string } | undefined {
  const listed = /(?<=, )A(?!\p{L})|(?<!\p{L})A(?=,)/gu;
  const own = new Map(story.articles.map(({ id, letter }) => [letter, letters.get(id) ?? letter]));
  if (own.has('A') && /(?<![\p{L}.])A(?![\p{L}.])/u.test(line.replace(listed, ''))) return undefined;
  return { rest: line.replace(/(?<![\p{L}.])\p{Lu}(?![\p{L}.])/gu, (letter) => own.get(letter) ?? letter) };
}

/** A copy with each string changed; what changes it also gets the key it stands at. */
function mapStrings<T>(value: T, change: (text: string, key: string) => string, key = ''): T {
  if (typeof value === 'string') return change(value, key) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => mapStrings(each, change, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapStrings(each as unknown, change, name)]),
  ) as T;
}

/** Keys whose values are words of the model. */
const WORDS_OF_OURS = new Set([
  'type',
  'kind',
  'state',
  'ground',
  'strength',
  'reason',
  'rule',
  'rights',
  'basis',
]);
/** Keys whose values begin with the id of an article. */
const OF_ARTICLES = new Set(['article', 'articles', 'outlet', 'fullest']);
/** Keys of an editor's own words; all other words are an article's. */
const OF_EDITORS = new Set([
  'title',
  'occasion',
  'summary',
  'statement',
  'note',
  'question',
  'context',
  'rest',
]);
/** Keys of other ids, which are part of addresses. */
const OF_IDS = new Set(['id', 'claim', 'topic', 'utterance', 'quote', 'first']);
