import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/corpus/files/read-content.ts';
import { makeRandom } from '../search/random.ts';
import { makeRename } from '../search/make-rename.ts';

/**
 * Writes a content folder with as many stories as asked for, from the articles of another: after its own stories come copies
 * with other names, so that the vocabulary grows. Where a story has too few articles, each comes again without a tenth of its
 * paragraphs. The same on every call.
 *
 * @param from a content folder with articles
 * @throws if the disk does, and where `from` has no article
 */
export function writeStories(
  folder: string,
  from: string,
  { stories, articles }: { readonly stories: number; readonly articles: number },
): void {
  const sources = readContent(from)
    .stories.map((story) => textsOf(story.articles))
    .filter((texts) => texts.length > 0);
  if (sources.length === 0) throw new Error(`\`${from}\` has no article`);
  for (let n = 0; n < stories; n += 1) {
    const to = join(folder, 'stories', `story-${String(n).padStart(4, '0')}`, 'articles');
    mkdirSync(to, { recursive: true });
    const rename = n < sources.length ? (text: string) => text : makeRename(makeRandom(n));
    const texts = manyArticles(sources[n % sources.length] ?? [], articles);
    for (const [i, text] of texts.entries()) writeFileSync(join(to, `paper-${i + 1}.txt`), rename(text));
  }
}

/** As many articles of one event as asked for: those given, then each again without a tenth of its paragraphs, always others. */
export function manyArticles(texts: readonly string[], articles: number): string[] {
  return Array.from({ length: articles }, (_, i) => {
    const text = texts[i % texts.length] ?? '';
    const copy = Math.floor(i / texts.length);
    return copy === 0
      ? text
      : text
          .split('\n\n')
          .filter((__, at) => (at + i + copy) % 10 !== 0)
          .join('\n\n');
  });
}

/** The texts of article files. */
export const textsOf = (files: readonly { readonly bytes: Uint8Array | null }[]): string[] =>
  files.flatMap(({ bytes }) => (bytes ? [Buffer.from(bytes).toString('utf8')] : []));
