import type { Story } from '../../model/story.ts';
import type { Utterance } from '../../model/utterance.ts';

/** Who spoke the words together with the speaker of an utterance, by the quotes that name them both. */
export function otherSpeakers(story: Story, { speaker, members }: Utterance): string[] {
  const quotes = members.flatMap(({ article: id, quote }) => {
    const article = story.articles.find((each) => each.id === id);
    return article?.quotes.find((each) => each.id === quote) ?? [];
  });
  const together = quotes.filter(({ speakers }) => speaker !== null && speakers.includes(speaker));
  return [...new Set(together.flatMap(({ speakers }) => speakers))].filter((name) => name !== speaker);
}
