import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedWord } from '../../model/stretch.ts';
import { contains } from '../../text/spans.ts';
import { countWordsIn, words } from '../../text/words.ts';
import { wordsIn } from '../quotes/printed-changes.ts';

/** How a sentence begins that the one prints from its first word and the other from a later one on. */
export interface SentenceStart {
  readonly own: string;
  readonly theirs: string;
  /** The words at its beginning that the other cuts. */
  readonly cut: Span;
}

/** More words cut are more said, not another beginning. */
const MOST_CUT = 3;

/** So many shared words are named on both sides. */
const NAMED = 2;

/**
 * Where one article quotes whole sentences and the other begins its quotation inside one of them, with a capital, so that what
 * follows looks like a sentence: “So I say. I think that …” and “That …”.
 *
 * @param runs of words that the first alone quotes
 * @param shared words of the utterance, in order
 */
export function sentenceStart(
  story: Story,
  own: Article,
  other: Article,
  runs: readonly Span[],
  shared: readonly CollatedWord[],
): SentenceStart | null {
  const placeIn = (word: CollatedWord, { id }: Article) => word.printed.find(({ article }) => article === id);
  for (const run of runs) {
    const next = shared.find((word) => {
      const place = placeIn(word, own);
      return (
        place && place.start >= run.end && countWordsIn(own.text, { start: run.end, end: place.start }) === 0
      );
    });
    const [from, to] = [next && placeIn(next, own), next && placeIn(next, other)];
    const sentence = from && own.sentences.find((each) => contains(each, from));
    const quote = to && other.quotes.find((each) => contains(each, to));
    // Within one sentence nothing but more of it is quoted.
    if (!sentence || !quote || sentence.start <= run.start || sentence.start >= run.end) continue;
    if (countWordsIn(other.text, { start: quote.start, end: to.start }) > 0) continue;
    if (!isCapital(other, to) || isCapital(own, from)) continue;
    const cut = words(own.text.slice(sentence.start, run.end), sentence.start);
    if (cut.length === 0 || cut.length > MOST_CUT) continue;
    const named = (article: Article, at: number) =>
      words(article.text.slice(at, at + LONGEST), at)[NAMED - 1]?.end ?? at;
    const start = cut[0]?.start ?? sentence.start;
    return {
      own: wordsIn(story, own.id, start, named(own, from.start)),
      theirs: wordsIn(story, other.id, to.start, named(other, to.start)),
      cut: { start, end: run.end },
    };
  }
  return null;
}

/** Of words in the middle of the other's own sentence nobody takes the first for a beginning. */
const isCapital = ({ text }: Article, { start }: Span): boolean => /\p{Lu}/u.test(text[start] ?? '');

/** In UTF-16 units: two words are never longer. */
const LONGEST = 80;
