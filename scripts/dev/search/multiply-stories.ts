import { makeTexts } from '../../../src/search/texts/make-texts.ts';
import { sentencesOf } from '../../../src/search/texts/list-documents.ts';
import type { StoryTexts } from '../../../src/search/texts/search-data.ts';
import { compileOrEnd } from '../../compile-or-end.ts';
import { makeRandom, type Random } from './random.ts';
import { makeRename } from './make-rename.ts';

/**
 * Copies of the stories of a content folder until there are so many sentences. In a copy each sentence is the beginning of
 * one and the end of another of the same article, and two of three names are other names, the same all over the copy: so the
 * vocabulary grows, and every sentence has others that are nearly like it.
 */
export function multiplyStories(
  content: string,
  size: number,
): { documents: readonly string[]; stories: readonly StoryTexts[] } {
  const originals = compileOrEnd(content).stories.map((story) => makeTexts(story, () => () => true));
  const random = makeRandom(3);
  const documents: string[] = [];
  const stories: StoryTexts[] = [];
  for (let copy = 0; documents.length < size; copy += 1)
    for (const story of originals) {
      if (documents.length >= size) break;
      const rename = copy === 0 ? (line: string) => line : makeRename(random);
      const articles = story.articles.map((article) => {
        const lines = sentencesOf(article).map(({ start, end }) => article.text.slice(start, end));
        const made = lines.map((line) =>
          copy === 0 ? line : rename(cross(line, random.pick(lines), random)),
        );
        documents.push(...made);
        const { excerpts: _, ...rest } = article;
        return { ...rest, text: made.join('\n'), ids: {}, headlines: [], quotes: [] };
      });
      stories.push({
        ...story,
        id: copy === 0 ? story.id : `${story.id}-${copy}`,
        articles,
        speakers: [],
        utterances: [],
        claims: [],
        people: [],
        rows: [],
      });
    }
  return { documents, stories };
}

/** Shorter sentences are left whole. */
const SHORTEST = 8;

function cross(line: string, other: string, random: Random): string {
  const [head, tail] = [line.split(' '), other.split(' ')];
  if (head.length < SHORTEST || tail.length < SHORTEST) return line;
  const cut = (words: readonly string[]): number => Math.floor(words.length * (0.3 + 0.4 * random.next()));
  return [...head.slice(0, cut(head)), ...tail.slice(cut(tail))].join(' ');
}
