import { chooseLanguage } from '../../src/language/choose-language.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Person } from '../../src/model/person.ts';
import type { Quote } from '../../src/model/quote.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import type { Counts } from './quote-counts.ts';

/** The folder of the hand-marked documents. */
export const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/quotes');

/** Short texts by what they show: paragraphs by line, and what each quotation comes to: a speaker, `–` for an open one, `term`. */
export function readSpeakerCases(): Readonly<
  Record<string, readonly (readonly [text: string, speakers: readonly string[]])[]>
> {
  return z
    .record(z.string(), z.array(z.tuple([z.string(), z.array(z.string())])))
    .parse(JSON.parse(readFileSync(join(FIXTURES, '../speakers.json'), 'utf8')));
}

/** A quote as people marked it. */
interface GoldQuote {
  readonly kind: Quote['kind'];
  readonly speaker: string | null;
  readonly words: string;
  readonly addressee: string | null;
}

/** A hand-marked document. */
export interface Fixture {
  readonly name: string;
  readonly covers: string;
  readonly people: readonly Person[];
  readonly text: string;
  readonly gold: readonly GoldQuote[];
}

/**
 * Reads the hand-marked documents of a folder, in the order of their names. Each is a text file of three parts between
 * lines of three hyphens: what it covers (and `people:`), the text, and one line for each quote:
 * `kind | speaker | words inside the marks | addressee`.
 *
 * @throws Error where a file is not of this form
 */
export function readFixtures(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFixture(file, readFileSync(join(folder, file), 'utf8')));
}

function readFixture(file: string, source: string): Fixture {
  const [head = '', text, marks] = source.split(/^---\n/mu);
  if (text === undefined || marks === undefined)
    throw new Error(`${file}: three parts between lines of three hyphens are expected`);
  const [covers = '', people = ''] = head.split('\n');
  return {
    name: file.replace(/\.txt$/u, ''),
    covers,
    people: people
      .replace(/^people:/u, '')
      .split(';')
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map((entry) => {
        const [name = '', aliases = ''] = entry.split('=').map((part) => part.trim());
        return {
          name,
          aliases: aliases
            .split(',')
            .map((alias) => alias.trim())
            .filter(Boolean),
        };
      }),
    text: text.trim(),
    gold: marks
      .trim()
      .split('\n')
      .map((line) => {
        const [kind = '', speaker = '', words = '', addressee] = line.split('|').map((part) => part.trim());
        if (!/^(?:full|partial|term|turn)$/u.test(kind) || words === '')
          throw new Error(`${file}: "${line}" is no marked quote`);
        return {
          kind: kind as Quote['kind'],
          speaker: speaker === '-' ? null : speaker,
          words,
          addressee: addressee ?? null,
        };
      }),
  };
}

/** Compares what is found in a document with what people marked, by exact words. */
export function scoreFixture(fixture: Fixture): { name: string; counts: Counts; errors: string[] } {
  const found = findQuotes(
    { text: fixture.text, ...parseArticle(fixture.text, chooseLanguage(fixture.text)) },
    fixture.people,
    chooseLanguage(fixture.text),
  );
  const left = found.map((quote) => ({ quote, words: fixture.text.slice(quote.start, quote.end) }));
  const errors: string[] = [];
  const counts = {
    documents: 1,
    gold: 0,
    found: found.filter((quote) => quote.kind !== 'term').length,
    matched: 0,
    right: 0,
    wrong: 0,
    open: 0,
    guessed: 0,
    falseQuotes: 0,
  };
  for (const gold of fixture.gold) {
    const at = left.findIndex(({ words }) => words === gold.words);
    const [match] = at < 0 ? [undefined] : left.splice(at, 1);
    if (match === undefined) errors.push(`missing "${gold.words}"`);
    else if (match.quote.kind !== gold.kind)
      errors.push(`${match.quote.kind}, not ${gold.kind}: "${gold.words}" (${match.quote.rule})`);
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
    if (speaker !== gold.speaker)
      errors.push(`said by ${speaker ?? '–'}, not ${gold.speaker ?? '–'}: "${gold.words}" (${rule})`);
    if (addressee !== gold.addressee)
      errors.push(`said to ${addressee ?? '–'}, not ${gold.addressee ?? '–'}: "${gold.words}"`);
  }
  for (const { quote, words } of left) {
    errors.push(`not marked by people: "${words}" (${quote.kind}, ${quote.rule})`);
    if (quote.kind !== 'term') counts.falseQuotes += 1;
  }
  return { name: fixture.name, counts, errors };
}
