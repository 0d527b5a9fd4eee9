import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import { wordForms } from '../../text/words.ts';
import { keepWhile } from '../keep-while.ts';

/** The folded words of a sentence, and how many they are. */
interface FoldedWords {
  readonly words: string;
  readonly count: number;
}

/** A sentence's folded words; kept, because the notes of every other article ask. */
export const foldedWords = ({ sentences, text }: Article, sentence: Sentence): FoldedWords =>
  folded([sentences, sentence], () => {
    const forms = wordForms(text.slice(sentence.start, sentence.end));
    return { words: forms.join(' '), count: forms.length };
  });

/** The sentences of an article by their folded words; kept, because every sentence of the others asks. */
export const sentencesByWords = (article: Article): ReadonlyMap<string, readonly Sentence[]> =>
  byWords([article.sentences], () =>
    Map.groupBy(article.sentences, (sentence) => foldedWords(article, sentence).words),
  );

const folded = keepWhile<FoldedWords>();
const byWords = keepWhile<ReadonlyMap<string, readonly Sentence[]>>();
