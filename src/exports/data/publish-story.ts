import type { Article } from '../../model/article.ts';
import { PublishedStory } from '../../model/published-story.ts';
import type { Passage } from '../../model/passage.ts';
import type { Story } from '../../model/story.ts';
import { articleAddress, fullAddress, schemaAddress, storyAddress } from '../../views/addresses.ts';
import { shownOpening } from '../../views/article/opening.ts';
import { isPrinted, isShown } from '../../views/shown-sentences.ts';

/**
 * A story as the site gives it away. Of an article shown in excerpts it has the printed slices, their places and the
 * digest of the whole.
 *
 * @throws if it does not have the form that its schema promises
 */
export function publishStory(story: Story): PublishedStory {
  const articleOf = (id: string) => story.articles.find((article) => article.id === id);
  const mayPrint = (passage: Passage) => {
    const article = articleOf(passage.article);
    return article !== undefined && isPrinted(story, article, passage);
  };
  const { problems: _problems, links: _links, former: _former, counts: _counts, ...rest } = story;
  return PublishedStory.parse({
    $schema: fullAddress(schemaAddress()),
    ...rest,
    address: fullAddress(storyAddress(story.id)),
    articles: story.articles.map((article) => publishArticle(story, article)),
    claims: story.claims.map((claim) => ({
      ...claim,
      cells: claim.cells.map((cell) => ({
        ...cell,
        ...(cell.nearest && {
          nearest: cell.nearest.filter((span) => mayPrint({ article: cell.article, ...span })),
        }),
      })),
    })),
    credits: story.credits.filter(({ article, within }) => mayPrint({ article, ...within })),
    matches: story.matches.filter(({ a, b }) => mayPrint(a) && mayPrint(b)),
    facts: story.facts.flatMap((fact) => {
      const passages = fact.passages.filter(mayPrint);
      const whole = passages.length === fact.passages.length;
      if (passages.length < 2) return [];
      return [
        {
          ...fact,
          passages,
          shown: Math.max(
            0,
            passages.findIndex((passage) => passage === fact.passages[fact.shown]),
          ),
          // The reasons hold words of every passage.
          reasons: whole ? fact.reasons : [],
          differences: fact.differences.filter(({ a, b }) => mayPrint(a) && mayPrint(b)),
        },
      ];
    }),
  });
}

function publishArticle(story: Story, article: Article): unknown {
  const { basis: _basis, opening: _opening, ...rest } = article;
  const facts = {
    published: withoutWords(article.published),
    url: withoutWords(article.url),
    retrieved: withoutWords(article.retrieved),
    opening: shownOpening(story, article),
    address: fullAddress(articleAddress(story.id, article.id)),
  };
  if (article.rights === 'full') return { ...rest, ...facts, slices: [] };
  const sentences = article.sentences.filter(isShown(story, article));
  return {
    ...rest,
    ...facts,
    text: null,
    slices: sentences.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
    // Of the file's structure a reader without the text could use nothing else.
    blocks: [],
    inlines: [],
    sentences,
    quotes: article.quotes.filter((quote) => isPrinted(story, article, quote)),
  };
}

function withoutWords<T>(
  fact: { value: T; basis: 'stated' | 'identified'; how?: string } | null,
): { value: T; basis: 'stated' | 'identified'; how?: string } | null {
  return (
    fact && { value: fact.value, basis: fact.basis, ...(fact.how === undefined ? {} : { how: fact.how }) }
  );
}
