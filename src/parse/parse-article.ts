import type { Root } from 'mdast';
import type { Language } from '../language/language.ts';
import { VFile } from 'vfile';
import { isArticleText, type Block } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import type { Sentence } from '../model/sentence.ts';
import { contentIds } from '../text/content-id.ts';
import { trim } from '../text/spans.ts';
import { findInlines } from './find-inlines.ts';
import { linesOf, spanOf } from './line.ts';
import { processor } from './processor.ts';
import { readAddress } from './recognisers/read-address.ts';
import { readPublished } from './read-published.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Parses one article: what each part of the file is, its sentences, and what the file says of itself.
 *
 * @param text the decoded source text, any line ends; it is never altered, all spans are UTF-16 offsets into it
 * @param language what it is written in
 * @returns blocks in text order that together hold every non-white-space character; sentences of the article's own
 *   blocks; facts with their printed words, `null` where the file does not state them
 */
export function parseArticle(text: string, language: Language): ParsedArticle {
  // A byte-order mark would shift the parser's offsets by one; a blank does not.
  const file = new VFile(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
  file.data.language = language;
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const blocks = linesOf(tree).map((line): Block => {
    const span = trim(text, spanOf(line));
    const { block = 'paragraph', speaker } = line.data ?? {};
    return block === 'turn' && speaker !== undefined
      ? { ...span, type: block, speaker }
      : { ...span, type: block };
  });
  const spans = blocks.filter(isArticleText).flatMap((block) => splitSentences(text, block, language));
  const ids = contentIds(
    spans.map(({ start, end }) => text.slice(start, end)),
    's',
  );
  const title = blocks.find((block) => block.type === 'title');
  return {
    blocks,
    sentences: spans.map((span, index) => ({ ...span, id: ids[index] as string })),
    inlines: blocks.flatMap((block) => findInlines(text, block)),
    title: title === undefined ? null : text.slice(title.start, title.end),
    published: readPublished(text, blocks, language),
    url: readAddress(text, blocks),
  };
}

/** A fact of the file with the words that state it, which stand in the text as they are. */
interface Stated {
  value: string;
  as: string;
}

/** What a file says by itself, without an editor. */
export interface ParsedArticle {
  blocks: Block[];
  sentences: Sentence[];
  /** Inline Markdown inside blocks, for pages that hide its marks. */
  inlines: Inline[];
  /** The headline as printed. */
  title: string | null;
  /** A calendar day, `YYYY-MM-DD`. */
  published: Stated | null;
  /** An http or https address. */
  url: Stated | null;
}
