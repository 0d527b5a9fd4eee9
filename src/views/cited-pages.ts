import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import type { ComparedUtterance } from '../model/utterance.ts';
import { articleAddress, claimAddress, pairAddress, severalAddress, utteranceAddress } from './addresses.ts';
import type { CitedPage } from './citation.ts';
import { inMarks } from './in-marks.ts';
import { outletSign } from './outlet-sign.ts';
import { hasChosenPairs } from './many/chosen-pairs.ts';
import type { UtterancePage } from './quotes/utterance-page.ts';

/** What is cited of the page of an article: it shows the others’ words, too; of many others only a few, who are not named. */
export const citedArticle = (story: Story, article: Article): CitedPage => ({
  title: `${outletSign(story, article).name}, with the others’ words`,
  address: articleAddress(story.id, article.id),
  articles: [article, ...(hasChosenPairs(story) ? [] : story.articles.filter((other) => other !== article))],
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
  title: `${speaker ?? 'Speaker unknown'}: “${heading}”`,
  address: utteranceAddress(story.id, utterance.id),
  articles: story.articles,
});

/** What is cited of the page of three or more. */
export const citedSeveral = (story: Story): CitedPage => ({
  title: 'Articles side by side',
  address: severalAddress(story.id),
  articles: story.articles,
});

/** What is cited of the page of a pair; the mirrored page is known by the same address. */
export function citedPair(story: Story, a: Article, b: Article): CitedPage {
  const [first = a, second = b] = story.articles.filter((each) => each === a || each === b);
  return {
    title: `${outletSign(story, a).name} and ${outletSign(story, b).name}, side by side`,
    address: pairAddress(story.id, first.id, second.id),
    articles: [a, b],
    differences: true,
  };
}
