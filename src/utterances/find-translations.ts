import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import type { Quote } from '../model/quote.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';

/** What is needed of an article to see which quotes it translates. */
export interface TranslatingArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/**
 * Finds where an article says that it translates quotes: "told Russian state media", "through an interpreter". The words
 * stand in the outlet's own text of the quote's sentence, or of its paragraph if nobody else is quoted there.
 *
 * @returns what is known, by the id of the quote; nothing of the others
 */
export function findTranslations(article: TranslatingArticle, language: Language): Map<string, Rendering> {
  const speech = article.quotes.filter(({ kind }) => kind !== 'term');
  const narration = narrationOf(article.text, speech);
  const [quotesIn, sentencesIn] = [divide(article.blocks, speech), divide(article.blocks, article.sentences)];
  const found = new Map<string, Rendering>();
  article.blocks.forEach((block, i) => {
    const quotes = quotesIn[i] ?? [];
    if (quotes.length === 0) return;
    const cue = findCue(narration.slice(block.start, block.end), block.start, language);
    if (cue === null) return;
    // A link that the words begin with is shown whole, without its signs.
    const start = article.text[cue.start - 1] === '[' ? cue.start - 1 : cue.start;
    const isOnePersons = quotes.every(({ speaker }) => speaker === quotes[0]?.speaker);
    const around = (sentencesIn[i] ?? []).filter((sentence) => overlap(sentence, cue));
    for (const quote of quotes) {
      if (isOnePersons || around.some((sentence) => overlap(sentence, quote)))
        found.set(quote.id, {
          language: cue.language,
          cue: { article: article.id, start, end: cue.end },
        });
    }
  });
  return found;
}

/** The first words of an outlet's text that say so. Words said in the outlet's own language are not translated. */
function findCue(
  narration: string,
  base: number,
  { translations }: Language,
): (Span & Pick<Rendering, 'language'>) | null {
  for (const pattern of translations.cues) {
    const match = pattern.exec(narration);
    if (match === null) continue;
    const named = match.groups?.['language'] ?? null;
    if (named === translations.own) continue;
    const start = base + match.index;
    return {
      language: named !== null && translations.languages.has(named) ? named : null,
      start,
      end: start + match[0].length,
    };
  }
  return null;
}

/** The outlet's own words, at their places: what somebody says of a translation is none of them, nor are the signs of a link. */
function narrationOf(text: string, speech: readonly Span[]): string {
  let narration = '';
  for (const { start, end } of speech) {
    const from = Math.max(start, narration.length);
    narration += text.slice(narration.length, from) + ' '.repeat(Math.max(0, end - from));
  }
  narration += text.slice(narration.length);
  return narration.replace(/\]\([^)\n]*\)|[[\]]/gu, (signs) => ' '.repeat(signs.length));
}

/** The spans that begin in each block; both are in text order. */
function divide<S extends Span>(blocks: readonly Block[], spans: readonly S[]): S[][] {
  let next = 0;
  return blocks.map(({ start, end }) => {
    const inside: S[] = [];
    for (; next < spans.length; next += 1) {
      const span = spans[next];
      if (span === undefined || span.start >= end) break;
      if (span.start >= start) inside.push(span);
    }
    return inside;
  });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
