import type { Article } from '../../model/article.ts';
import type { Cell } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { quotedWords } from '../../text/quotation-marks.ts';
import { sentenceAddress, sentencesOver, wholeSentences } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';

/** A stretch of an editor's note: words of the editor's, or words that the article prints, with their sentence. */
export interface NotePiece {
  readonly text: string;
  /** The sentence that has these words, on the page of its article; `null` for the editor's own. */
  readonly here: string | null;
}

/**
 * The note of a cell in pieces, so that what it quotes leads to the sentence it is from: one that the cell rests on, else
 * the first of the article. What stands in no sentence that the site prints stays as it is.
 */
export function linkedNote(
  story: Story,
  article: Article,
  cell: Pick<Cell, 'note' | 'evidence'>,
): NotePiece[] {
  const note = cell.note ?? '';
  const pieces: NotePiece[] = [];
  let at = 0;
  for (const words of quotedWords(note)) {
    const start = note.indexOf(words, at);
    const place = placeOf(story, article, cell.evidence, words);
    if (start < 0 || !place) continue;
    pieces.push({ text: note.slice(at, start), here: null });
    pieces.push({ text: words, here: sentenceAddress(story, article, place) });
    at = start + words.length;
  }
  return [...pieces, { text: note.slice(at), here: null }].filter(({ text }) => text !== '');
}

function placeOf(story: Story, article: Article, evidence: readonly Span[], words: string): Span | null {
  const near = evidence
    .map((span) => wholeSentences(article, span))
    .map(({ start, end }) => ({ start: article.text.slice(0, end).indexOf(words, start) }))
    .find(({ start }) => start >= 0);
  const start = near?.start ?? article.text.indexOf(words);
  const place = { start, end: start + words.length };
  const sentences = start < 0 ? [] : sentencesOver(article, place);
  return sentences.length > 0 && sentences.every(isShown(story, article)) ? place : null;
}
