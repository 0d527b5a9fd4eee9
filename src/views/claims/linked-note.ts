import type { Article } from '../../model/article.ts';
import type { Cell } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { quotedWords } from '../../text/quotation-marks.ts';
import { claimAddress } from '../addresses.ts';
import { sentenceAddress, sentencesOver, wholeSentences } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';
import { plainNote } from './plain-note.ts';

/** A stretch of an editor's note: words of the editor's, or words that the article prints, with their sentence. */
export interface NotePiece {
  readonly text: string;
  /** Where these words stand; `null` for the editor's own. */
  readonly here: string | null;
}

/**
 * The note of a cell in pieces, so that what it quotes leads to the sentence it is from: on the page of the claim,
 * beside what the others print, if the cell rests on that sentence; else to the first of the article. What stands in
 * no sentence that the site prints stays as it is.
 */
export function linkedNote(
  story: Story,
  article: Article,
  claim: string,
  cell: Pick<Cell, 'note' | 'evidence'>,
): NotePiece[] {
  const note = plainNote(cell.note ?? '');
  const pieces: NotePiece[] = [];
  let at = 0;
  for (const words of quotedWords(note)) {
    const start = note.indexOf(words, at);
    const place = placeOf(story, article, cell.evidence, words);
    if (start < 0 || !place) continue;
    pieces.push({ text: note.slice(at, start), here: null });
    pieces.push({
      text: words,
      here: place.near
        ? claimAddress(story.id, claim, article.id)
        : sentenceAddress(story, article, place.span),
    });
    at = start + words.length;
  }
  return [...pieces, { text: note.slice(at), here: null }].filter(({ text }) => text !== '');
}

interface PlaceOfWords {
  readonly span: Span;
  /** Whether the cell rests on its sentence. */
  readonly near: boolean;
}

function placeOf(
  story: Story,
  article: Article,
  evidence: readonly Span[],
  words: string,
): PlaceOfWords | null {
  const near = evidence
    .map((span) => wholeSentences(article, span))
    .map(({ start, end }) => ({ start: article.text.slice(0, end).indexOf(words, start) }))
    .find(({ start }) => start >= 0);
  const start = near?.start ?? article.text.indexOf(words);
  const span = { start, end: start + words.length };
  const sentences = start < 0 ? [] : sentencesOver(article, span);
  return sentences.length > 0 && sentences.every(isShown(story, article))
    ? { span, near: near !== undefined }
    : null;
}
