import type { Fact } from '../model/fact.ts';
import type { Passage } from '../model/passage.ts';
import type { Story } from '../model/story.ts';
import { overlap } from '../text/spans.ts';
import { countWords } from '../text/words.ts';
import { isBeginning } from './beginnings.ts';

/**
 * The facts of a story that a list may name and count one by one. A passage can stand in several facts when it resembles
 * passages that do not resemble one another; here each stands in one, that of most articles. Facts of headlines and
 * openings alone are left out: those stand side by side by their role. So are single words ("Concerned …" in a letter that
 * both print): they tell nothing.
 *
 * @param among only these are looked at, for instance those that may be printed
 * @returns those that most articles tell first, then the surest
 */
export function distinctFacts(story: Story, among: readonly Fact[] = story.facts): Fact[] {
  const taken: Passage[] = [];
  return among
    .filter(
      ({ passages }) =>
        !passages.every((passage) => isBeginning(story, passage)) &&
        passages.every((passage) => countWords(textOf(story, passage)) > 1),
    )
    .toSorted((a, b) => b.passages.length - a.passages.length || b.score - a.score || (a.id < b.id ? -1 : 1))
    .filter(({ passages }) => {
      const isNew = !passages.some((passage) =>
        taken.some((other) => other.article === passage.article && overlap(other, passage)),
      );
      if (isNew) taken.push(...passages);
      return isNew;
    });
}

const textOf = (story: Story, { article, start, end }: Passage): string =>
  story.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? '';
