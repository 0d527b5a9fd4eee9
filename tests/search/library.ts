import { answerQuotation, type Answer } from '../../src/search/answer-quotation.ts';
import {
  findDocuments,
  makeLibrary,
  type Asked,
  type Found,
  type Hit,
  type Library,
} from '../../src/search/find-documents.ts';
import { runAtOnce } from '../../src/search/run-at-once.ts';
import type { ArticleTexts, StoryTexts } from '../../src/search/texts/search-data.ts';

/** A quotation in an article: its words, its speaker, its utterance. */
export type Said = readonly [words: string, speaker?: string, utterance?: string];

/** A story of articles given as lines; quotes are found in them by their words. */
export function storyTexts(
  articles: Readonly<
    Record<
      string,
      { lines: readonly string[]; said?: readonly Said[]; headlines?: readonly number[]; excerpts?: true }
    >
  >,
  rest: Partial<StoryTexts> = {},
): StoryTexts {
  const speakers = [
    ...new Set(
      Object.values(articles).flatMap(({ said = [] }) =>
        said.flatMap(([, speaker]) => (speaker ? [speaker] : [])),
      ),
    ),
  ];
  const utterances = [
    ...new Set(
      Object.values(articles).flatMap(({ said = [] }) =>
        said.flatMap(([, , utterance]) => (utterance ? [utterance] : [])),
      ),
    ),
  ];
  return {
    id: 'bridge',
    title: 'The bridge',
    speakers,
    utterances,
    claims: [],
    people: [],
    rows: [],
    ...rest,
    articles: Object.entries(articles).map(
      ([id, { lines, said = [], headlines = [], ...excerpts }], i): ArticleTexts => {
        const text = lines.join('\n');
        return {
          id,
          outlet: `${id}-post`,
          name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Post`,
          letter: String.fromCharCode(65 + i),
          hue: i + 1,
          text,
          headlines,
          ids: {},
          ...excerpts,
          quotes: said.map(([words, speaker, utterance]) => {
            if (!text.includes(words)) throw new Error(`\`${words}\` is not in ${id}`);
            return [
              text.indexOf(words),
              words.length,
              speaker ? speakers.indexOf(speaker) : -1,
              utterance ? utterances.indexOf(utterance) : -1,
            ] as const;
          }),
        };
      },
    ),
  };
}

export const libraryOf = (...stories: readonly StoryTexts[]): Library => runAtOnce(makeLibrary(stories));

const asking = (query: string, filters: Partial<Asked> = {}): Asked => ({
  query,
  speaker: '',
  outlet: '',
  kind: '',
  ...filters,
});

export const find = (library: Library, query: string, filters: Partial<Asked> = {}): Found =>
  runAtOnce(findDocuments(library, asking(query, filters)));

/** All hits, the groups one after the other. */
export const hits = (library: Library, query: string, filters: Partial<Asked> = {}): Hit[] =>
  find(library, query, filters).groups.flatMap((group) => group.hits);

/** The text of a hit with `[…]` around what is marked. */
export function shown({ document, marks }: Hit): string {
  let [text, at] = ['', 0];
  for (const { start, end } of marks) {
    text += `${document.text.slice(at, start)}[${document.text.slice(start, end)}]`;
    at = end;
  }
  return text + document.text.slice(at);
}

/** One line an article: its letter, what it does with the quotation, the words that show it. */
export function answers(library: Library, query: string, filters: Partial<Asked> = {}): string[] {
  return (answerOf(library, query, filters)?.articles ?? []).map((each) => {
    const article = library.stories[each.story]?.articles[each.article];
    return `${article?.letter} ${each.state}${each.state === 'none' ? '' : `: ${article?.text.slice(each.place.words.start, each.place.words.end)}`}`;
  });
}

/**
 * As `answers`, the words as they are shown: the outlet's own in `<>`, those that differ in `{}`, each with what was typed
 * after `|`.
 */
export function shownAnswers(library: Library, query: string): string[] {
  return (answerOf(library, query)?.articles ?? []).map((each) => {
    const article = library.stories[each.story]?.articles[each.article];
    if (each.state === 'none') return `${article?.letter} none`;
    const { words, own, differences } = each.place;
    const marks = [
      ...own.flatMap(({ start, end }) => [
        { at: start, sign: '<' },
        { at: end, sign: '>' },
      ]),
      ...differences.flatMap(({ printed, typed }) => [
        { at: printed.start, sign: '{' },
        { at: printed.end, sign: `${typed ? `|${query.slice(typed.start, typed.end)}` : ''}}` },
      ]),
    ].toSorted((a, b) => a.at - b.at);
    let [text, at] = ['', words.start];
    for (const mark of marks) {
      text += `${article?.text.slice(at, mark.at)}${mark.sign}`;
      at = mark.at;
    }
    return `${article?.letter} ${each.state}: ${text}${article?.text.slice(at, words.end)}`;
  });
}

export const answerOf = (library: Library, query: string, filters: Partial<Asked> = {}): Answer | null => {
  const asked = asking(query, filters);
  return runAtOnce(answerQuotation(library, runAtOnce(findDocuments(library, asked)), asked));
};
