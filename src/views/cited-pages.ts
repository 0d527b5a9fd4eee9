import { words } from '#words/citation.ts';
import { words as frame } from '#words/frame.ts';
import { words as grammar } from '#words/grammar.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import type { ComparedUtterance } from '../model/utterance.ts';
import { articleAddress, claimAddress, pairAddress, severalAddress, utteranceAddress } from './addresses.ts';
import type { CitedPage } from './citation.ts';
import { inMarks } from './in-marks.ts';
import { outletSign } from './outlet-sign.ts';
import type { UtterancePage } from './quotes/utterance-page.ts';

/** What is cited of the page of an article; the others’ words on it stand on their own pages. */
export const citedArticle = (story: Story, article: Article): CitedPage => ({
  title: words.article(outletSign(story, article).name),
  address: articleAddress(story.id, article.id),
  articles: [article],
});

/** What is cited of the page of a claim. */
export const citedClaim = (story: Story, claim: Claim): CitedPage => ({
  title: inMarks(claim.statement),
  address: claimAddress(story.id, claim.id),
  articles: story.articles,
});

/** What is cited of the page of an utterance. */
export const citedUtterance = (
  story: Story,
  utterance: ComparedUtterance,
  { speaker, heading }: Pick<UtterancePage, 'speaker' | 'heading'>,
): CitedPage => ({
  title: `${speaker ?? frame.speakerUnknown}: ${grammar.opening}${heading}${grammar.closing}`,
  address: utteranceAddress(story.id, utterance.id),
  articles: story.articles,
});

/** What is cited of the page of three or more. */
export const citedSeveral = (story: Story): CitedPage => ({
  title: words.several,
  address: severalAddress(story.id),
  articles: story.articles,
});

/** What is cited of the page of a pair; the mirrored page is known by the same address. */
export function citedPair(story: Story, a: Article, b: Article): CitedPage {
  const [first = a, second = b] = story.articles.filter((each) => each === a || each === b);
  return {
    title: words.pair(outletSign(story, a).name, outletSign(story, b).name),
    address: pairAddress(story.id, first.id, second.id),
    articles: [a, b],
    differences: true,
  };
}
