import type { Answer, ArticleAnswer } from '../search/answer-quotation.ts';
import type { Library } from '../search/find-passages.ts';
import { LONGEST_QUERY } from '../search/query-limits.ts';
import type { ArticleTexts } from '../search/search-data.ts';
import { diffWords } from '../text/diff.ts';
import { make } from './make-element.ts';
import { growList, sentenceAddress, sign, signs } from './show-parts.ts';

/** Says who prints a pasted quotation, and how: one sentence first, then a line for each article that has it. In pieces, as `showHits`. */
export function* showAnswer({ stories }: Library, answer: Answer | null, query: string, base: string): Generator<HTMLElement> {
  if (!answer || answer.articles.length === 0) return;
  const of = (state: ArticleAnswer['state']): ArticleAnswer[] => answer.articles.filter((each) => each.state === state);
  const articleOf = ({ story, article }: ArticleAnswer): ArticleTexts => stories[story]?.articles[article] as ArticleTexts;
  const verdict = make('p', { className: 'standfirst' });
  if (!answer.printed) verdict.append('Not in these articles.');
  else {
    const parts = [
      { list: of('verbatim'), before: 'Verbatim in ' },
      { list: of('altered'), before: 'altered in ' },
      { list: of('near'), before: 'in other words near a sentence of ' },
      { list: of('none'), before: 'not in ' },
    ].filter(({ list }) => list.length > 0);
    for (const [i, { list, before }] of parts.entries()) verdict.append(i === 0 ? before.charAt(0).toUpperCase() + before.slice(1) : ` · ${before}`, ...signs(list.map(articleOf)));
    verdict.append('.');
  }
  yield verdict;
  const shown = answer.printed ? [...of('verbatim'), ...of('altered'), ...of('near')] : [];
  const line = (each: Exclude<ArticleAnswer, { state: 'none' }>): HTMLElement => {
    const article = articleOf(each);
    const words = article.text.slice(each.place.words.start, each.place.words.end);
    const link = make('a', { className: 'hit', href: sentenceAddress(base, stories[each.story]?.id ?? '', article.id, each.place.id) });
    link.append(...(each.state === 'altered' ? compared(query.slice(0, LONGEST_QUERY), words) : [words]));
    return make('li', { className: `answer-${each.state}` }, make('p', { className: 'label' }, sign(article, true), ` · ${STATES[each.state]}`), make('p', {}, link));
  };
  yield* growList(Object.assign(make('ul', { className: 'answer ruled' }), { role: 'list' }), shown.filter((each) => each.state !== 'none'), line);
}

const STATES = { verbatim: 'verbatim', altered: 'altered', near: 'in other words, near this sentence' } as const;

/** The words as printed, those that are others underlined, with what was typed beside them. */
function compared(typed: string, printed: string): (string | HTMLElement)[] {
  const typedOf = (start: number, end: number): string => typed.slice(start, end).trim();
  return diffWords(typed, printed).flatMap(({ kind, a, b }): (string | HTMLElement)[] => {
    const words = b ? printed.slice(b.start, b.end) : '';
    if (kind === 'same' || kind === 'marks') return [words];
    // The blank after the words is no part of what differs.
    const other = make('mark', {}, words.trim());
    if (kind === 'only-b') return [other, ' '];
    const yours = a ? typedOf(a.start, a.end) : '';
    if (kind === 'only-a') return [make('span', { className: 'typed' }, `not printed: ${yours}`), ' '];
    return [other, ' ', make('span', { className: 'typed' }, `you have: ${yours}`), ' '];
  });
}
