import { words as said } from '#words/scripts/search.ts';
import type { Answer, ArticleAnswer } from '../../search/answer-quotation.ts';
import type { Library } from '../../search/find-documents.ts';
import { sentencesOf } from '../../search/texts/list-documents.ts';
import type { ArticleTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';
import { sayWhoPrints, sortByCloseness } from './say-who-prints.ts';
import { growList, sentenceAddress, sign } from './show-parts.ts';

/**
 * Says who prints a pasted quotation, and how: a sentence first, then a line for each article that has it. In
 * pieces, like `showHits`.
 */
export function* showAnswer(
  { stories }: Library,
  answer: Answer | null,
  query: string,
  base: string,
): Generator<HTMLElement> {
  if (!answer || answer.articles.length === 0) return;
  const of = <S extends ArticleAnswer['state']>(state: S) =>
    answer.articles.filter((each): each is ArticleAnswer & { state: S } => each.state === state);
  const articleOf = ({ story, article }: ArticleAnswer): ArticleTexts =>
    stories[story]?.articles[article] as ArticleTexts;
  yield* sayWhoPrints(stories, answer, query, base);
  const close = sortByCloseness(of('close'), stories, query).map(({ each }) => each);
  const shown = answer.printed ? [...of('verbatim'), ...close, ...of('near')] : [];
  const line = (each: Exclude<ArticleAnswer, { state: 'none' }>): HTMLElement => {
    const article = articleOf(each);
    const link = make('a', {
      className: 'hit',
      href: sentenceAddress(base, stories[each.story]?.id ?? '', article.id, each.place.id),
    });
    const [before, after] = around(article, each);
    link.append(before, ...found(each, printed(article, each, query)), after);
    return make(
      'li',
      { className: `answer-${each.state}` },
      make(
        'p',
        { className: 'label' },
        sign(article, true),
        ` · ${said.states[each.state]}${remark(article, each)}`,
      ),
      make('p', {}, link),
    );
  };
  yield* growList(Object.assign(make('ul', { className: 'answer ruled' }), { role: 'list' }), shown, line);
}

/** The rest of the sentences that words stand in, before and after them. */
function around(
  article: ArticleTexts,
  { place: { words } }: Exclude<ArticleAnswer, { state: 'none' }>,
): readonly [string, string] {
  const sentences = sentencesOf(article).filter(({ start, end }) => start < words.end && words.start < end);
  return [
    article.text.slice(sentences[0]?.start ?? words.start, words.start),
    article.text.slice(words.end, sentences.at(-1)?.end ?? words.end),
  ];
}

/** The words that answer stand out in their sentence, however they are marked inside. */
const found = (
  { state }: Exclude<ArticleAnswer, { state: 'none' }>,
  pieces: readonly (string | HTMLElement)[],
): (string | HTMLElement)[] =>
  state === 'near' ? [...pieces] : [make('span', { className: 'answer-words' }, ...pieces)];

function remark(
  { excerpts }: ArticleTexts,
  { state, place }: Exclude<ArticleAnswer, { state: 'none' }>,
): string {
  // What excerpts leave out are the outlet's own words too: anything that somebody says would be printed.
  if (state === 'verbatim') return place.own.length > 0 ? said.interrupted : '';
  return state === 'close' && excerpts ? said.asFarAs : '';
}

/**
 * The words as printed, with the outlet's own words between them set off. If the reader typed other words,
 * the printed ones are underlined and the typed ones stand beside them.
 */
function printed(
  { text, excerpts }: ArticleTexts,
  { state, place: { words, own, differences } }: Exclude<ArticleAnswer, { state: 'none' }>,
  query: string,
): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = words.start;
  const goTo = (end: number, show: (piece: string) => string | HTMLElement): void => {
    for (const each of [...own.filter(({ start }) => start < end), { start: end, end }]) {
      if (each.start > at) pieces.push(show(text.slice(at, each.start)));
      if (each.end > Math.max(at, each.start))
        pieces.push(make('span', { className: 'own' }, text.slice(Math.max(at, each.start), each.end)));
      at = Math.max(at, each.end);
    }
  };
  for (const { printed: other, typed } of state === 'close' ? differences : []) {
    goTo(other.start, String);
    goTo(other.end, (piece) => make('mark', {}, piece));
    if (!typed) continue;
    const yours = query.slice(typed.start, typed.end);
    const note = make(
      'span',
      { className: 'typed' },
      other.end > other.start ? said.youHave(yours) : said.notPrinted(yours, Boolean(excerpts)),
    );
    pieces.push(...(at === words.start ? [note, ' '] : [' ', note]));
  }
  goTo(words.end, String);
  return pieces;
}
