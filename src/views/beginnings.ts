import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import type { Passage } from '../model/passage.ts';
import type { Sentence } from '../model/sentence.ts';
import { languageAttributes, type LanguageAttributes } from '../render/language-attributes.ts';
import { overlap } from '../text/spans.ts';
import { articleAddress } from './addresses.ts';
import { headlineOf } from './article/headline.ts';
import { outletSigns, type OutletSign } from './outlet-sign.ts';
import { isShown, renderShown } from './shown-sentences.ts';

/** How each report begins: its headline and its first sentence, side by side by their role, not by likeness. */
export interface Beginning {
  readonly outlet: OutletSign;
  /** As printed; `null` if the file has none. */
  readonly headline: string | null;
  readonly language: LanguageAttributes;
  /** The first sentence of the text, HTML. */
  readonly first: string;
  /** The first sentence on the page of its article, or the page if the sentence may not be printed. */
  readonly here: string;
}

/**
 * The beginnings of articles, in the order given.
 *
 * @param articles all of the story’s, if not given
 */
export function beginningsOf(story: Story, articles: readonly Article[] = story.articles): Beginning[] {
  const signs = outletSigns(story);
  return articles.flatMap((article): Beginning[] => {
    const outlet = signs.find(({ id }) => id === article.id);
    const first = firstSentence(article);
    if (!outlet || !first) return [];
    const title = article.blocks.find(({ type }) => type === 'title');
    const shown = isShown(story, article);
    const mayShowTitle =
      title !== undefined &&
      article.sentences.filter(({ start }) => start >= title.start && start < title.end).every(shown);
    return [
      {
        outlet,
        language: languageAttributes(article.lang),
        headline: mayShowTitle ? headlineOf(article) : null,
        first: renderShown(story, article, [first]),
        here: articleAddress(story.id, article.id, shown(first) ? first.id : undefined),
      },
    ];
  });
}

/** Whether a passage is part of a headline, a standfirst or the first sentence of its article. */
export function isBeginning(story: Pick<Story, 'articles'>, passage: Passage): boolean {
  const article = story.articles.find(({ id }) => id === passage.article);
  if (!article) return false;
  const heads = article.blocks.filter(({ type }) => type === 'title' || type === 'standfirst');
  return [...heads, firstSentence(article)].some((span) => span !== undefined && overlap(span, passage));
}

function firstSentence({ blocks, sentences }: Article): Sentence | undefined {
  const text = blocks.find(({ type }) => type === 'paragraph' || type === 'turn');
  return text && sentences.find(({ start }) => start >= text.start && start < text.end);
}
