import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import type { ComparedUtterance } from '../model/utterance.ts';
import { withoutSigns } from '../text/without-signs.ts';
import { articleAddress, claimAddress, fullAddress, storyAddress, utteranceAddress } from './addresses.ts';
import { headlineOf } from './article/headline.ts';
import { toldBy } from './claim-cells.ts';
import { outletSign } from './outlet-sign.ts';

/** What a page says to programs, in the words of schema.org. No ratings and no `ClaimReview`: the site gives no verdicts. */
export type LinkedData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** The overview of a story: what it is made from. */
export function storyData(story: Story): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    name: story.title,
    url: fullAddress(storyAddress(story.id)),
    isBasedOn: story.articles.map((article) => reportData(story, article)),
  };
}

/** The page of an article. */
export function articleData(story: Story, article: Article): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    name: `${outletSign(story, article).name}: ${story.title}`,
    url: fullAddress(articleAddress(story.id, article.id)),
    isBasedOn: reportData(story, article),
  };
}

/** A claim, and the articles that report it. */
export function claimData(story: Story, claim: Claim): LinkedData {
  const tellers = toldBy(claim).map(({ article }) => article);
  return {
    '@context': CONTEXT,
    '@type': 'Claim',
    text: claim.statement,
    url: fullAddress(claimAddress(story.id, claim.id)),
    appearance: story.articles
      .filter(({ id }) => tellers.includes(id))
      .map((article) => reportData(story, article)),
  };
}

/** An utterance in its fullest printing. */
export function utteranceData(story: Story, utterance: ComparedUtterance): LinkedData | null {
  const [articleId, quoteId] = utterance.fullest.split('/');
  const article = story.articles.find(({ id }) => id === articleId);
  const quote = article?.quotes.find(({ id }) => id === quoteId);
  if (!article || !quote) return null;
  return {
    '@context': CONTEXT,
    '@type': 'Quotation',
    text: withoutSigns(article, quote),
    url: fullAddress(utteranceAddress(story.id, utterance.id)),
    ...(article.lang && { inLanguage: article.lang }),
    ...(quote.speakers.length > 0 && {
      // Who speaks is a person only where an editor says so: a ministry speaks, too.
      spokenByCharacter: quote.speakers.map((name) => ({
        ...(story.people.some((person) => person.name === name) && { '@type': 'Person' }),
        name,
      })),
    }),
    isPartOf: reportData(story, article),
  };
}

/** An article as its outlet published it. */
function reportData(story: Story, article: Article): LinkedData {
  const headline = headlineOf(article);
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  return {
    '@type': 'NewsArticle',
    ...(headline !== null && { headline }),
    ...(article.url && { url: article.url.value }),
    ...(article.published && { datePublished: article.published.value }),
    ...(article.lang && { inLanguage: article.lang }),
    publisher: {
      '@type': 'Organization',
      name: outlet?.name ?? article.outlet,
      ...(outlet?.home && { url: outlet.home }),
    },
  };
}
