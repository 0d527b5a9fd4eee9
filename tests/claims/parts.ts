import type { Block, BlockType } from '../../src/model/block.ts';
import type { Cell } from '../../src/model/claim.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';

/** An article as the stage of claims sees it. */
export interface Part {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** An article of these sentences, in one block; several lists make several blocks. */
export function articleOf(
  id: string,
  ...paragraphs: readonly (readonly string[] | { type: BlockType; sentences: readonly string[] })[]
): Part {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const each of paragraphs) {
    const { type, sentences: printed } =
      'type' in each ? each : { type: 'paragraph' as const, sentences: each };
    const start = text.length;
    printed.forEach((sentence, i) => {
      if (i > 0) text += ' ';
      sentences.push({ id: `s-${sentences.length}`, start: text.length, end: text.length + sentence.length });
      text += sentence;
    });
    blocks.push({ type, start, end: text.length });
    text += '\n\n';
  }
  return { id, text, blocks, sentences };
}

/** The cell of an article that tells a claim in these words. */
export function cellOf(article: Part, ...exact: readonly string[]): Cell {
  const evidence = exact.map((words) => {
    const start = article.text.indexOf(words);
    if (start === -1) throw new Error(`“${words}” does not stand in \`${article.id}\``);
    return { start, end: start + words.length };
  });
  return { article: article.id, state: 'reports', evidence };
}

/** The words of a span. */
export function slice(articles: readonly Part[], id: string, { start, end }: Span): string {
  return articles.find((article) => article.id === id)?.text.slice(start, end) ?? '';
}
