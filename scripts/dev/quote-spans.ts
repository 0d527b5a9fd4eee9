import { chooseLanguage } from '../../src/language/choose-language.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Quote } from '../../src/model/quote.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import type { SpeakerJudge } from '../../src/speech/ranking/decide-quote.ts';
import { sum, type Counts } from './quote-counts.ts';
import {
  inside,
  isBarePronoun,
  outside,
  sameSpeaker,
  share,
  type MarkedQuote,
} from './speakers/compare-quotes.ts';
import { findLoss, LOSSES } from './speakers/find-losses.ts';

/** A document with the places of its quotations, UTF-16 offsets; with or without their marks. */
export interface SpanDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

/** Reads documents, a line of JSON for each. */
export const readDocuments = (file: string): SpanDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SpanDocument);

/** Share of overlap from which two spans are the same quotation (intersection over union, marks left out). */
const SAME_SPAN = 0.8;

/**
 * Compares what is found in documents with what people marked, by how far the spans overlap.
 *
 * @param predictions the file to write what was found to, a line of JSON for each document
 */
export function scoreSpans(
  documents: readonly SpanDocument[],
  predictions?: string,
  judge?: SpeakerJudge,
): { counts: Counts; losses: Readonly<Record<string, number>>; printed: Printed } {
  const written: string[] = [];
  const losses: Record<string, number> = Object.fromEntries(LOSSES.map((loss) => [loss, 0]));
  const printed = { names: 0, right: 0, pronouns: 0, pronounsRight: 0 };
  const counts = documents.map(({ id, text, quotes }): Counts => {
    const all = findQuotes(
      { text, ...parseArticle(text, chooseLanguage(text)) },
      [],
      chooseLanguage(text),
      judge,
    );
    const found = all.filter((quote) => quote.kind !== 'term');
    written.push(
      JSON.stringify({
        id,
        quotes: found.map((quote) => ({
          ...outside(text, quote),
          kind: quote.kind,
          speaker: quote.speaker,
          rule: quote.rule,
        })),
      }),
    );
    const gold = quotes.filter((quote) => quote.mark === undefined || quote.mark !== 'none');
    const taken = new Set<Quote>();
    const count = {
      documents: 1,
      gold: gold.length,
      found: found.length,
      matched: 0,
      right: 0,
      wrong: 0,
      open: 0,
      guessed: 0,
      falseQuotes: 0,
    };
    for (const marked of gold) {
      const loss = findLoss(text, marked, all);
      if (loss !== null) losses[loss] = (losses[loss] ?? 0) + 1;
      const inner = inside(text, marked);
      const match = found.find(
        (quote) => !taken.has(quote) && share(inner, inside(text, quote)) >= SAME_SPAN,
      );
      if (match === undefined) continue;
      taken.add(match);
      count.matched += 1;
      if (marked.speaker === null || isBarePronoun(marked)) continue;
      if (match.speaker === null) {
        count.open += 1;
        continue;
      }
      const right = sameSpeaker(marked.speaker, match.speaker, marked.speakerKind);
      if (right) count.right += 1;
      else count.wrong += 1;
      if (!IS_PHRASE.test(match.speaker)) {
        printed.names += 1;
        if (right) printed.right += 1;
        if (marked.speakerKind === 'pronoun') {
          printed.pronouns += 1;
          if (right) printed.pronounsRight += 1;
        }
      }
    }
    count.falseQuotes = found.length - taken.size;
    return count;
  });
  if (predictions !== undefined) writeFileSync(predictions, `${written.join('\n')}\n`);
  return { counts: sum(counts), losses, printed };
}

/** Names given to quotations whose speaker people marked, and those that are right; of them, those behind a pronoun. */
export interface Printed {
  readonly names: number;
  readonly right: number;
  readonly pronouns: number;
  readonly pronounsRight: number;
}

/** A speaker without a name, as printed. */
const IS_PHRASE = /^(?:\p{Ll}|(?:The|An?|One|Some|Another|His|Her|Their|Its|Many|Several)\s)/u;
