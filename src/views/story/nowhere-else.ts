import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import { overlap } from '../../text/spans.ts';
import { countWords, formsWithin } from '../../text/words.ts';
import { isBeginning } from '../beginnings.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceAddress } from '../sentences-over.ts';
import { isShown, renderShown } from '../shown-sentences.ts';
import { tellersOf } from '../tellers.ts';

/** A sentence that no other report was found to tell, with the nearest sentence of each other, to check. */
export interface FoundNowhereElse {
  readonly outlet: OutletSign;
  readonly html: string;
  readonly here: string;
  readonly nearest: readonly { readonly outlet: OutletSign; readonly html: string; readonly here: string }[];
}

/** Sentences of each report: enough to see what it has of its own. */
const MOST = 2;
/** Shorter sentences say too little to be missed elsewhere. */
const LEAST_WORDS = 12;
/** Telling words that a sentence must share to be worth a look. */
const LEAST_SHARED = 2;
/**
 * A sentence whose words another report begins with tells the main thing of the day, whether a match was found or not.
 * From these shares on, by reading 60 sentences of 114 stories: a third of its telling words, or eight of them.
 */
const MAIN_SHARE = 1 / 3;
const MAIN_WORDS = 8;
/** Two names alone are no main thing. */
const LEAST_MAIN = 4;
/** Words of four letters or more tell what a sentence is about; their first letters stand for their forms. */
const TELLING = 4;
const STEM = 6;

/**
 * For each report the sentences with a figure or a name, and the most words, that no match ties to another. A
 * headline or an opening is none of them: those stand side by side by their role; nor is what another report
 * begins with. Nothing is said of what others leave out.
 */
export function foundNowhereElse(story: Story): FoundNowhereElse[] {
  if (story.articles.length < 2) return [];
  const signs = outletSigns(story);
  const stems = new Map(
    story.articles.map((article) => [
      article.id,
      article.sentences.map((sentence) => ({ sentence, stems: stemsOf(article, sentence) })),
    ]),
  );
  const common = commonIn([...stems.values()].flat().map((each) => each.stems));
  const begins = new Map(
    [...stems].map(([article, sentences]) => [
      article,
      new Set(
        sentences
          .filter(({ sentence: { start, end } }) => isBeginning(story, { article, start, end }))
          .flatMap((each) => [...each.stems]),
      ),
    ]),
  );
  const isMain = (article: string, words: ReadonlySet<string>): boolean =>
    [...begins].some(([id, begin]) => {
      const shared = id === article ? 0 : begin.intersection(words).size;
      return shared >= Math.min(MAIN_WORDS, Math.max(LEAST_MAIN, words.size * MAIN_SHARE));
    });
  return story.articles.flatMap((article) => {
    const outlet = signs.find(({ id }) => id === article.id);
    const shown = isShown(story, article);
    const paragraphs = article.blocks.filter(({ type }) => type === 'paragraph' || type === 'turn').slice(1);
    const own = (stems.get(article.id) ?? []).filter(
      ({ sentence, stems: words }) =>
        shown(sentence) &&
        paragraphs.some((block) => overlap(block, sentence)) &&
        isTelling(article.text.slice(sentence.start, sentence.end)) &&
        tellersOf(story, article.id, sentence).size === 0 &&
        !isMain(article.id, words),
    );
    return own
      .toSorted((a, b) => b.stems.size - a.stems.size || a.sentence.start - b.sentence.start)
      .slice(0, MOST)
      .flatMap(({ sentence, stems: words }) =>
        outlet
          ? [
              {
                outlet,
                html: renderShown(story, article, [sentence]),
                here: sentenceAddress(story, article, sentence),
                nearest: signs.flatMap((sign) => {
                  const other = story.articles.find(({ id }) => id === sign.id && id !== article.id);
                  const near = other && nearestIn(story, other, stems.get(other.id) ?? [], words, common);
                  return other && near
                    ? [
                        {
                          outlet: sign,
                          html: renderShown(story, other, [near]),
                          here: sentenceAddress(story, other, near),
                        },
                      ]
                    : [];
                }),
              },
            ]
          : [],
      );
  });
}

/** Says something that can be checked: a figure, or a name inside the sentence. */
const isTelling = (text: string): boolean =>
  countWords(text) >= LEAST_WORDS && /\p{N}|(?<=\p{L},?\s)\p{Lu}\p{Ll}/u.test(text);

function stemsOf({ text }: Article, sentence: Sentence): ReadonlySet<string> {
  return new Set(
    formsWithin(text, sentence)
      .filter((form) => form.length >= TELLING || /\d/u.test(form))
      .map((form) => form.slice(0, STEM)),
  );
}

/** Words that every fifth sentence has, and more than three, are the story's own and tell nothing. */
function commonIn(sentences: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const stems of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > Math.max(3, sentences.length / 5)).map(([stem]) => stem),
  );
}

function nearestIn(
  story: Story,
  article: Article,
  sentences: readonly { readonly sentence: Sentence; readonly stems: ReadonlySet<string> }[],
  words: ReadonlySet<string>,
  common: ReadonlySet<string>,
): Sentence | null {
  const shown = isShown(story, article);
  let best: Sentence | null = null;
  let most = LEAST_SHARED - 1;
  for (const { sentence, stems } of sentences) {
    if (!shown(sentence)) continue;
    const shared = [...stems.intersection(words)].filter((stem) => !common.has(stem)).length;
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}
