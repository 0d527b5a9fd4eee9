import { readTokens } from '../align/read-tokens.ts';
import { chooseLanguage } from '../language/choose-language.ts';
import type { Language } from '../language/language.ts';
import type { PassageToken } from '../matches/read-passage.ts';
import type { Passage } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import { overlap } from '../text/spans.ts';

/** A story as proposals read it. */
export interface StoryReading {
  /** The words of a passage. */
  readonly print: (passage: Passage) => string;
  /** The source text of an article. */
  readonly textOf: (article: string) => string;
  /** The tokens of a passage, in text order. */
  readonly read: (passage: Passage) => readonly PassageToken[];
  /** What the passages are compared in. */
  readonly differences: Language['differences'];
  /** Whom a passage credits, in its words; `null` if nobody. */
  readonly creditOf: (passage: Passage) => string | null;
}

/** Prepares a story for reading passages of it. */
export function readStory({ articles, credits }: Pick<Story, 'articles' | 'credits'>): StoryReading {
  const sources = new Map(
    articles.map(({ id, text, lang }) => [id, { text, language: chooseLanguage(text, lang) }]),
  );
  const textOf = (article: string) => sources.get(article)?.text ?? '';
  const print = ({ article, start, end }: Passage) => textOf(article).slice(start, end);
  return {
    print,
    textOf,
    read({ article, start, end }) {
      const source = sources.get(article);
      return source ? readTokens(source.text, start, end, source.language) : [];
    },
    differences: chooseLanguage(articles[0]?.text ?? '', articles[0]?.lang).differences,
    creditOf(passage) {
      const credit = credits.find(
        (each) => each.article === passage.article && !each.whole && overlap(each.within, passage),
      );
      return credit ? print(credit) : null;
    },
  };
}
