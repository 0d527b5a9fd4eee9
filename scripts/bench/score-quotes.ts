import { readFileSync, writeFileSync } from 'node:fs';
import type { Block } from '../../src/model/block.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';

const [gold, written] = process.argv.slice(2);
if (gold === undefined || written === undefined) throw new Error('usage: node scripts/bench/score-quotes.ts GOLD.jsonl PRED.jsonl');
const documents = readFileSync(gold, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; text: string });
writeFileSync(written, documents.map(({ id, text }) => {
  const quotes = findQuotes({ text, blocks: splitParagraphs(text), sentences: [] }).filter((quote) => quote.kind !== 'term');
  return JSON.stringify({ id, quotes: quotes.map((quote) => ({ ...quote, start: quote.start - 1, end: quote.end + 1 })) });
}).join('\n'));

function splitParagraphs(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gu)].map((match) => (
    { type: 'paragraph', start: match.index, end: match.index + match[0].trimEnd().length }
  ));
}
