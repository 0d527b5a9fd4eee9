import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/model/person.ts';
import type { Quote } from '../../src/model/quote.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { EXISTING, readArguments } from '../read-arguments.ts';

/**
 * Scores quotes with their speakers.
 *
 * A document of the first kind is a text file of three parts between lines of three hyphens: what it covers (and
 * `people:`), the text, and one line for each quote: `kind | speaker | words inside the marks | addressee`.
 * A line of the second kind is `{id, text, quotes: [{start, end, text, speaker, speakerKind, mark}]}`, UTF-16 offsets.
 */
function main(): void {
  const { values, words: [gold, predictions] } = readArguments({
    call: 'npm run score:quotes',
    does: 'Scores quotes with their speakers on the hand-marked documents of tests/fixtures/quotes, or on a set of documents with spans.',
    words: [
      { name: 'gold', about: 'documents with spans, a line of JSON for each', form: EXISTING },
      { name: 'predictions', about: 'the file to write what was found in them to' },
    ],
    options: { json: { about: 'print the scores as JSON' }, errors: { about: 'print what was wrong in the hand-marked documents' } },
  });
  if (gold !== undefined) {
    const score = scoreSpans(readDocuments(gold), predictions);
    console.log(values.json ? JSON.stringify(score) : describe(score));
    return;
  }
  const results = readFixtures(FIXTURES).map(scoreFixture);
  const score = sum(results.map((result) => result.counts));
  if (values.errors) for (const { name, errors } of results) for (const error of errors) console.log(`${name}: ${error}`);
  console.log(values.json ? JSON.stringify({ ...score, ...rates(score) }) : describe(score));
}

export const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/quotes');

export interface GoldQuote {
  readonly kind: Quote['kind'];
  readonly speaker: string | null;
  readonly words: string;
  readonly addressee: string | null;
}

export interface Fixture {
  readonly name: string;
  readonly covers: string;
  readonly people: readonly Person[];
  readonly text: string;
  readonly gold: readonly GoldQuote[];
}

/** What is counted; every rate comes from these. */
export interface Counts {
  readonly documents: number;
  /** Quotes of speech (not terms) that people marked, that were found, and both with the same words. */
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  /** Matched quotes whose speaker people named: right, wrong, left open. */
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  /** Matched quotes whose speaker people left open, and a speaker was named. */
  readonly guessed: number;
  /** Found as speech where people marked a term or nothing. */
  readonly falseQuotes: number;
}

/** Reads the hand-marked documents of a folder, in the order of their names. */
export function readFixtures(folder: string): Fixture[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFixture(file, readFileSync(join(folder, file), 'utf8')));
}

function readFixture(file: string, source: string): Fixture {
  const [head = '', text, marks] = source.split(/^---\n/mu);
  if (text === undefined || marks === undefined) throw new Error(`${file}: three parts between lines of three hyphens are expected`);
  const [covers = '', people = ''] = head.split('\n');
  return {
    name: file.replace(/\.txt$/u, ''),
    covers,
    people: people.replace(/^people:/u, '').split(';').map((entry) => entry.trim()).filter(Boolean).map((entry) => {
      const [name = '', aliases = ''] = entry.split('=').map((part) => part.trim());
      return { name, aliases: aliases.split(',').map((alias) => alias.trim()).filter(Boolean) };
    }),
    text: text.trim(),
    gold: marks.trim().split('\n').map((line) => {
      const [kind = '', speaker = '', words = '', addressee] = line.split('|').map((part) => part.trim());
      if (!/^(?:full|partial|term|turn)$/u.test(kind) || words === '') throw new Error(`${file}: "${line}" is no marked quote`);
      return { kind: kind as Quote['kind'], speaker: speaker === '-' ? null : speaker, words, addressee: addressee ?? null };
    }),
  };
}

/** Compares what is found in a document with what people marked, by exact words. */
export function scoreFixture(fixture: Fixture): { name: string; counts: Counts; errors: string[] } {
  const found = findQuotes({ text: fixture.text, ...parseArticle(fixture.text) }, fixture.people);
  const left = found.map((quote) => ({ quote, words: fixture.text.slice(quote.start, quote.end) }));
  const errors: string[] = [];
  const counts = { documents: 1, gold: 0, found: found.filter((quote) => quote.kind !== 'term').length, matched: 0, right: 0, wrong: 0, open: 0, guessed: 0, falseQuotes: 0 };
  for (const gold of fixture.gold) {
    const at = left.findIndex(({ words }) => words === gold.words);
    const [match] = at < 0 ? [undefined] : left.splice(at, 1);
    if (match === undefined) errors.push(`missing "${gold.words}"`);
    else if (match.quote.kind !== gold.kind) errors.push(`${match.quote.kind}, not ${gold.kind}: "${gold.words}" (${match.quote.rule})`);
    if (gold.kind === 'term') {
      if (match !== undefined && match.quote.kind !== 'term') counts.falseQuotes += 1;
      continue;
    }
    counts.gold += 1;
    if (match === undefined || match.quote.kind === 'term') continue;
    counts.matched += 1;
    const { speaker, addressee, rule } = match.quote;
    if (gold.speaker === null) counts.guessed += speaker === null ? 0 : 1;
    else if (speaker === null) counts.open += 1;
    else if (speaker === gold.speaker) counts.right += 1;
    else counts.wrong += 1;
    if (speaker !== gold.speaker) errors.push(`said by ${speaker ?? '–'}, not ${gold.speaker ?? '–'}: "${gold.words}" (${rule})`);
    if (addressee !== gold.addressee) errors.push(`said to ${addressee ?? '–'}, not ${gold.addressee ?? '–'}: "${gold.words}"`);
  }
  for (const { quote, words } of left) {
    errors.push(`not marked by people: "${words}" (${quote.kind}, ${quote.rule})`);
    if (quote.kind !== 'term') counts.falseQuotes += 1;
  }
  return { name: fixture.name, counts, errors };
}

interface SpanDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { start: number; end: number; text: string; speaker: string | null; speakerKind?: string; mark?: string }[];
}

const readDocuments = (file: string): SpanDocument[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as SpanDocument);

/** Share of overlap from which two spans are the same quotation (intersection over union, marks left out). */
const SAME_SPAN = 0.8;

function scoreSpans(documents: readonly SpanDocument[], predictions: string | undefined): Counts {
  const written: string[] = [];
  const counts = documents.map(({ id, text, quotes }): Counts => {
    const found = findQuotes({ text, ...parseArticle(text) }).filter((quote) => quote.kind !== 'term');
    written.push(JSON.stringify({ id, quotes: found.map((quote) => ({ ...outside(text, quote), kind: quote.kind, speaker: quote.speaker, rule: quote.rule })) }));
    const gold = quotes.filter((quote) => quote.mark === undefined || quote.mark !== 'none');
    const taken = new Set<Quote>();
    const count = { documents: 1, gold: gold.length, found: found.length, matched: 0, right: 0, wrong: 0, open: 0, guessed: 0, falseQuotes: 0 };
    for (const marked of gold) {
      const inner = inside(text, marked);
      const match = found.find((quote) => !taken.has(quote) && share(inner, inside(text, quote)) >= SAME_SPAN);
      if (match === undefined) continue;
      taken.add(match);
      count.matched += 1;
      if (marked.speaker === null || (marked.speakerKind === 'pronoun' && /^(?:he|she|they|i|we|it|you|who|him|her|them)$/iu.test(marked.speaker))) continue;
      if (match.speaker === null) count.open += 1;
      else if (sameSpeaker(marked.speaker, match.speaker, marked.speakerKind)) count.right += 1;
      else count.wrong += 1;
    }
    count.falseQuotes = found.length - taken.size;
    return count;
  });
  if (predictions !== undefined) writeFileSync(predictions, `${written.join('\n')}\n`);
  return sum(counts);
}

const MARKS = /["'“”„‘’`«»\s]/u;

function inside(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && MARKS.test(text[from] ?? '')) from += 1;
  while (to > from && MARKS.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

function outside(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  while (/["'“”„‘’`«»]/u.test(text[from - 1] ?? '') && start - from < 2) from -= 1;
  while (/["'“”„‘’`«»]/u.test(text[to] ?? '') && to - end < 2) to += 1;
  return { start: from, end: to };
}

function share(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / Math.max(1, a.end - a.start + (b.end - b.start) - both);
}

/** Persons are the same by their last name, others where the telling words of one are all in the other. */
function sameSpeaker(gold: string, found: string, kind: string | undefined): boolean {
  const [a, b] = [nameTokens(gold), nameTokens(found)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (kind === undefined || kind === 'name' || kind === 'pronoun') return a.at(-1) === b.at(-1);
  const telling = (tokens: readonly string[]): string[] => tokens.filter((token) => !/^(?:the|a|an|of|for|and|in|on|at|by|to|his|her|their|its)$/u.test(token));
  const [wide, narrow] = [telling(a), telling(b)];
  return wide.length > 0 && narrow.length > 0 && (narrow.every((token) => wide.includes(token)) || wide.every((token) => narrow.includes(token)));
}

function nameTokens(name: string): string[] {
  const tokens = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']s\b/gu, '').replace(/,.*$/u, '').replace(/\([^)]*\)/gu, ' ').replace(/[^\p{L}\p{N}\s-]/gu, ' ').split(/\s+/u).filter(Boolean);
  return tokens.filter((token, i) => i === tokens.length - 1 || !/^(?:mr|mrs|ms|miss|dr|sir|sen|senator|rep|gov|governor|president|secretary|minister|mayor|judge|gen|the|a|an)$/u.test(token));
}

function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all) for (const [name, n] of Object.entries(counts)) total[name] = (total[name] ?? 0) + n;
  return total as unknown as Counts;
}

/** Rates from counts, 0–1. */
export function rates(counts: Counts): Record<'precision' | 'recall' | 'speakerAccuracy' | 'wrongSpeakers' | 'missingSpeakers' | 'falseQuotes' | 'withSpeakerF1', number> {
  const named = counts.right + counts.wrong + counts.open;
  const scored = counts.found - (counts.matched - named);
  const [p, r] = [counts.right / Math.max(1, scored), counts.right / Math.max(1, counts.gold - (counts.matched - named))];
  return {
    precision: counts.matched / Math.max(1, counts.found),
    recall: counts.matched / Math.max(1, counts.gold),
    speakerAccuracy: counts.right / Math.max(1, named),
    wrongSpeakers: counts.wrong / Math.max(1, named),
    missingSpeakers: counts.open / Math.max(1, named),
    falseQuotes: counts.falseQuotes / Math.max(1, counts.found),
    withSpeakerF1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
  };
}

function describe(counts: Counts): string {
  const rate = rates(counts);
  const percent = (share_: number): string => `${(100 * share_).toFixed(1)} %`;
  return [
    `${counts.documents} documents, ${counts.gold} quotations marked by people, ${counts.found} found, ${counts.matched} the same`,
    `precision ${percent(rate.precision)}, recall ${percent(rate.recall)}, false quotations ${percent(rate.falseQuotes)}`,
    `speaker right ${percent(rate.speakerAccuracy)}, wrong ${percent(rate.wrongSpeakers)}, left open ${percent(rate.missingSpeakers)}; named where people left it open: ${counts.guessed}`,
    `quotation with its speaker: F1 ${percent(rate.withSpeakerF1)}`,
  ].join('\n');
}

if (import.meta.main) main();
