import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { ImportError, type Imported, type Reading } from './imported.ts';
import { parseHtml } from './parse-html.ts';
import { readMetadata, readWarnings } from './read-metadata.ts';
import { writeText } from './write-text.ts';

/**
 * Takes the article out of a web page. Two libraries read the page, since each of them drops paragraphs at times; where
 * they differ by more than a tenth of their words, both readings are handed on.
 *
 * @param address where the page was found, if it was fetched
 * @throws ImportError if it is too deep, or holds no article
 */
export async function readPage(html: string, address?: string): Promise<Imported> {
  const document = parseHtml(html);
  const metadata = readMetadata(document, address);
  const warnings = readWarnings(document);
  const readings = (
    [
      { by: 'Readability', text: readWithReadability(html) },
      { by: 'Defuddle', text: await readWithDefuddle(html, address) },
    ] satisfies Reading[]
  )
    .map(({ by, text }) => ({ by, text: withHeadline(text, metadata.headline?.value ?? null) }))
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
    .toSorted((a, b) => wordsOf(b.text).length - wordsOf(a.text).length);
  const [first, second] = readings;
  if (!first) {
    throw new ImportError(
      'The page holds no article that can be told from what stands around it',
      'Copy the text of the article into a .txt file. Pages that load their text by script hold none when they are saved as “HTML only”.',
    );
  }
  return {
    ...metadata,
    text: first.text,
    readings: second && shareOfEqual(first.text, second.text) < 1 - DIFFERENT ? [first, second] : [],
    warnings,
  };
}

/** A newsflash has twenty words; with fewer it is a teaser or a message to switch on scripts. */
const FEWEST_WORDS = 20;

/** Over this share of different words a person is asked; under it two readings differ in captions and links. */
const DIFFERENT = 0.1;

function readWithReadability(html: string): string {
  try {
    // It empties the document it reads.
    const article = new Readability<Element>(parseHtml(html), {
      serializer: (node) => node as Element,
    }).parse();
    return article?.content ? writeText(article.content) : '';
  } catch (error) {
    if (error instanceof ImportError) throw error;
    return '';
  }
}

async function readWithDefuddle(html: string, address = 'https://example.org/'): Promise<string> {
  try {
    const { content } = await Defuddle(parseHtml(html), address, { useAsync: false });
    return writeText(parseHtml(content).body);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    return '';
  }
}

/** Puts the headline first, unless the reading begins with it. */
export function withHeadline(text: string, headline: string | null): string {
  if (headline === null || text === '') return text;
  const [first = '', ...rest] = text.split('\n\n');
  return comparable(first) === comparable(headline)
    ? [headline, ...rest].join('\n\n')
    : `${headline}\n\n${text}`;
}

const comparable = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of words that two texts have in common, each counted as often as it stands: 0 to 1. */
function shareOfEqual(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const word of wordsOf(a)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let equal = 0;
  const other = wordsOf(b);
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      equal += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * equal) / (wordsOf(a).length + other.length);
}
