import { words } from '#words/former.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { OPENING_WORDS } from '../../text/opening-words.ts';
import { countWords } from '../../text/words.ts';
import { inMarks } from '../in-marks.ts';
import { isShown } from '../shown-sentences.ts';

/**
 * Old anchors of an article: those that land on a present sentence, and those that land on words about what
 * was there.
 */
export interface FormerSentences {
  /** Old ids, by the id of the sentence that replaced them. */
  readonly moved: ReadonlyMap<string, readonly string[]>;
  readonly gone: readonly { readonly id: string; readonly text: string }[];
}

/**
 * What became of the sentences that an article once had. If a successor may not be shown, there is nothing to
 * land on.
 */
export function formerSentencesOf(story: Story, article: Article): FormerSentences {
  const former = story.former.sentences.filter((sentence) => sentence.article === article.id);
  // Every passage of every pair asks, and most stories have none.
  if (former.length === 0) return NONE;
  const shown = new Set(article.sentences.filter(isShown(story, article)).map(({ id }) => id));
  const moved = Map.groupBy(
    former.filter(({ now }) => now !== null && shown.has(now)),
    ({ now }) => now ?? '',
  );
  return {
    moved: new Map([...moved].map(([now, sentences]) => [now, sentences.map(({ id }) => id)])),
    gone: former
      .filter(({ now }) => now === null || !shown.has(now))
      .map((sentence) => ({ id: sentence.id, text: formerWords(sentence, article) })),
  };
}

const NONE: FormerSentences = { moved: new Map(), gone: [] };

/** What is kept of a sentence that an article no longer has: its first words, and the names and figures after them. */
export function formerWords(
  { words: text, names }: Pick<Story['former']['sentences'][number], 'words' | 'names'>,
  { rights }: Pick<Article, 'rights'>,
): string {
  if (text === '' || rights !== 'full') return words.wordsNotKept;
  return isOpening(text)
    ? `${words.sentenceBegan(inMarks(text, true))}${laterWords(names)}`
    : words.sentence(inMarks(text));
}

/** To stand after the opening words of a text that is gone. */
export const laterWords = (names: string): string => (names === '' ? '' : words.later(inMarks(names)));

/**
 * Whether words in the ledger are only the beginning of a sentence: it keeps no more of one (`openingWords`).
 */
export const isOpening = (text: string): boolean =>
  countWords(text) >= OPENING_WORDS && !/[.!?]["”’]?$/u.test(text);
