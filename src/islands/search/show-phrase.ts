import { words as said } from '#words/scripts/search.ts';
import type { Phrase } from '../../search/find-phrase.ts';
import type { ArticleTexts } from '../../search/texts/search-data.ts';
import { make } from '../make-element.ts';
import { namesInWords } from './show-parts.ts';

/** More articles than these are counted, not named. */
const MOST_NAMED = 8;

/** Says who prints a phrase of a few words, and who does not. */
export function showPhrase({ speaker, printing, lacking }: Phrase): HTMLElement[] {
  const names = (articles: readonly ArticleTexts[]): string =>
    articles.length > MOST_NAMED ? said.articles(articles.length) : namesInWords(articles);
  return [
    make('p', { className: 'standfirst' }, said.wordForWord(said.who(speaker, names(printing)))),
    ...(lacking.length > 0 ? [make('p', { className: 'label' }, said.notIn(names(lacking)))] : []),
  ];
}
