import { words as said } from '#words/scripts/search.ts';
import type { Answer, ArticleAnswer } from '../../search/answer-quotation.ts';
import { findInserted } from '../../search/find-inserted.ts';
import type { ArticleTexts, StoryTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';
import { sayAbsent } from './say-absent.ts';
import { namesInWords } from './show-parts.ts';

type Placed = Exclude<ArticleAnswer, { state: 'none' }>;

/**
 * Who prints a pasted quotation, in a sentence: whose words they are, where they stand word for word, or what comes
 * closest and in which words it differs. A second paragraph names the other articles, and leads to all printings.
 */
export function sayWhoPrints(
  stories: readonly StoryTexts[],
  answer: Answer,
  query: string,
  base: string,
): HTMLElement[] {
  const sentence = (text: string) => make('p', { className: 'standfirst' }, text);
  if (!answer.printed) return [sentence(sayAbsent(answer.excerpts, query))];
  const articleOf = ({ story, article }: ArticleAnswer): ArticleTexts =>
    stories[story]?.articles[article] as ArticleTexts;
  const names = (list: readonly ArticleAnswer[]): string => namesInWords(list.map(articleOf));
  const of = <S extends ArticleAnswer['state']>(state: S) =>
    answer.articles.filter((each): each is ArticleAnswer & { state: S } => each.state === state);
  const [exact, close] = [of('verbatim'), of('close')];
  const first = exact.length > 0 ? exact : closestOf(close, stories, query);
  const quotes = first.map((each) => quotesAt(stories[each.story], articleOf(each), each));
  const speaker = only(quotes.flatMap(({ speakers }) => speakers));
  const [sample] = first;
  const who = said.who(speaker, names(first));
  const verdict =
    exact.length > 0 || !sample
      ? said.wordForWord(who)
      : said.closest(
          who,
          inWords(sample, articleOf(sample), query, first.length),
          answer.excerpts.length > 0,
        );
  const rest = close.filter((each) => !first.includes(each));
  // Nobody can tell here what else an article in excerpts contains.
  const [excerpts, whole] = [true, false].map((cut) =>
    of('none').filter((each) => Boolean(articleOf(each).excerpts) === cut),
  );
  const added = exact.flatMap((each) => {
    const article = articleOf(each);
    const inserted = findInserted(article.text, each.place.words, query);
    return inserted.length > 0 ? [said.inserts(article.name, inserted.map(inMarks))] : [];
  });
  const others = (
    [
      [(list: string) => said.alsoClose(list, exact.length > 0), rest],
      [said.near, of('near')],
      [said.notIn, whole ?? []],
      [said.notInPrinted, excerpts ?? []],
    ] as const
  ).flatMap(([say, list]) => (list.length > 0 ? [say(names(list))] : []));
  const utterance = only(quotes.flatMap(({ utterances }) => utterances));
  const story = stories[sample?.story ?? -1];
  const way =
    utterance !== '' &&
    story &&
    make('a', { href: `${base}${story.id}/quotes/${utterance}/` }, said.allPrintings);
  return [sentence(verdict), make('p', { className: 'label' }, ...added, ...others, way)];
}

/** Printings by how little of them differs: the fewest other letters first. */
export function sortByCloseness(
  close: readonly Placed[],
  stories: readonly StoryTexts[],
  query: string,
): { each: Placed; differs: string }[] {
  return close
    .map((each) => ({ each, differs: differencesOf(each, stories, query) }))
    .toSorted((a, b) => a.differs.length - b.differs.length);
}

function differencesOf(
  { story, article, place }: Placed,
  stories: readonly StoryTexts[],
  query: string,
): string {
  const text = stories[story]?.articles[article]?.text ?? '';
  return place.differences
    .map(
      ({ printed, typed }) =>
        `${text.slice(printed.start, printed.end)}|${typed ? query.slice(typed.start, typed.end) : ''}`,
    )
    .join('\n')
    .toLowerCase();
}

/** Those with the fewest other letters, and those that differ in the same words. */
function closestOf(close: readonly Placed[], stories: readonly StoryTexts[], query: string): Placed[] {
  const sorted = sortByCloseness(close, stories, query);
  const same = sorted.filter(({ differs }) => differs === sorted[0]?.differs).map(({ each }) => each);
  return close.filter((each) => same.includes(each));
}

/** Where yours differs: "has “war” where they have “peace”". */
function inWords(
  { place: { differences } }: Placed,
  { text }: ArticleTexts,
  query: string,
  articles: number,
): string {
  const clauses = differences.slice(0, MOST_DIFFERENCES).map(({ printed, typed }) => {
    const theirs = inMarks(text.slice(printed.start, printed.end));
    const yours = typed ? inMarks(query.slice(typed.start, typed.end)) : '';
    if (yours === '') return said.leavesOut(theirs);
    if (printed.end === printed.start) return said.adds(yours);
    return said.instead(yours, theirs, articles);
  });
  const more = differences.length - clauses.length;
  if (more > 0) clauses.push(said.morePlaces(more));
  return said.listed(clauses);
}

const inMarks = (text: string): string => `${said.opening}${text}${said.closing}`;

/** A sentence holds no more; the lines below mark all of them. */
const MOST_DIFFERENCES = 3;

/** Whose words stand where an article answers, and the utterances they belong to. */
function quotesAt(
  story: StoryTexts | undefined,
  { quotes }: ArticleTexts,
  { place: { words } }: Placed,
): { speakers: string[]; utterances: string[] } {
  const over = quotes.filter(([start, length]) => start < words.end && words.start < start + length);
  return {
    speakers: over.map(([, , speaker]) => story?.speakers[speaker] ?? '').filter((name) => name !== ''),
    utterances: over.map(([, , , utterance]) => story?.utterances[utterance] ?? '').filter((id) => id !== ''),
  };
}

/** The one thing of a list in which all are the same; empty if they differ or there is none. */
const only = (list: readonly string[]): string => (new Set(list).size === 1 ? (list[0] ?? '') : '');
