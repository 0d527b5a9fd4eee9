#!/usr/bin/env node
/**
 * Adds an article to a story from a saved page, a document, a feed or an address: text, original and what is known of
 * it. Shows what was recognised, block by block.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Document } from '../src/import/import-document.ts';
import { importDocument, MAXIMUM_BYTES } from '../src/import/import-document.ts';
import { ImportError, type Imported, type Known } from '../src/import/imported.ts';
import { deriveId } from '../src/corpus/derive-id.ts';
import { describeDiskError } from '../src/corpus/files/read-file.ts';
import { fetchDocument } from './add/fetch-document.ts';
import { idOf, nameOutlet } from './add/name-outlet.ts';
import { saveArticle, type Original } from './add/save-article.ts';
import { showArticle } from './add/show-article.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { keepSchemas } from './schemas/keep-schemas.ts';
import { oneOf, readArguments, WHOLE } from './read-arguments.ts';

const { values, words } = readArguments({
  call: 'npm run add',
  does: 'Adds articles to a story, from saved pages (HTML, MHTML), Markdown, .docx, PDF, RSS or Atom, .eml, text, or web addresses.',
  words: [{ name: 'file or address', about: 'what to add', needed: true, many: true }],
  options: {
    content: CONTENT,
    story: { value: 'NAME', about: 'the folder of the story, made if it is missing' },
    outlet: { value: 'ID', about: 'who published it; if missing, what the document says' },
    item: { value: 'N', about: 'which item of a feed', form: WHOLE },
    take: {
      value: 'READING',
      about: 'which reading, where two differ',
      form: oneOf(['Readability', 'Defuddle']),
    },
  },
});
endWithReader();
if (values.story === undefined) {
  process.stderr.write('`--story` is missing: which story does it belong to?\n');
  process.exit(2);
}
const story = deriveId(values.story);

async function add(source: string): Promise<void> {
  try {
    const { document, warnings, retrieved } = await obtain(source);
    const { format, articles } = await importDocument(document);
    const article = await choose(pick(articles));
    const outlet =
      values.outlet === undefined ? nameOutlet(article, basename(document.name)) : idOf(values.outlet);
    if (outlet === '')
      throw new ImportError('It is not known who published it', 'Name the outlet with `--outlet`.');
    const original: Original | null =
      format === 'text' ? null : { bytes: document.bytes, ending: ENDINGS[format] };
    const saved = saveArticle(article, { content: values.content, story, outlet }, original, retrieved);
    process.stdout.write(showArticle(article, saved, [...warnings, ...article.warnings]));
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ImportError) process.stderr.write(`${source}: ${error.message}.\n  ${error.hint}\n`);
    else if (error instanceof Error && 'code' in error)
      process.stderr.write(`${source}: it cannot be added: ${describeDiskError(error)}\n`);
    else throw error;
  }
}

/** The endings of the originals kept beside the texts. */
const ENDINGS = {
  html: 'html',
  mhtml: 'mhtml',
  mail: 'eml',
  markdown: 'md',
  docx: 'docx',
  pdf: 'pdf',
  feed: 'xml',
} as const;

async function obtain(source: string): Promise<{ document: Document; warnings: string[]; retrieved: Known }> {
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(source)) {
    process.stderr.write(`Fetching ${source} …\n`);
    return {
      ...(await fetchDocument(source)),
      retrieved: { value: dayOf(new Date()), how: 'the day it was fetched' },
    };
  }
  if (!existsSync(source))
    throw new ImportError('There is no such file', 'An address begins with https:// (or http://).');
  const { size, mtime } = statSync(source);
  if (!statSync(source).isFile()) throw new ImportError('It is not a file', 'Name the files one by one.');
  // A larger one is refused by its size and need not be read.
  const bytes = size > MAXIMUM_BYTES ? new Uint8Array(MAXIMUM_BYTES + 1) : readFileSync(source);
  return {
    document: { bytes, name: basename(source) },
    warnings: mislabelled(bytes, source),
    retrieved: { value: dayOf(mtime), how: 'the date of the saved file' },
  };
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** A page that is called a PDF is most often the message that the PDF could not be had. */
function mislabelled(bytes: Uint8Array, source: string): string[] {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const is = head.includes('%PDF-') ? '.pdf' : head.startsWith('PK\u0003\u0004') ? '.docx' : null;
  const called = extname(source).toLowerCase();
  return (['.pdf', '.docx'].includes(called) || is !== null) && called !== is && called !== ''
    ? [`The file is called ${called}, and is none: look whether its text is the article.`]
    : [];
}

function pick(articles: readonly Imported[]): Imported {
  const [first] = articles;
  if (first && articles.length === 1) return first;
  const chosen = values.item === undefined ? undefined : articles[Number(values.item) - 1];
  if (chosen) return chosen;
  const listed = articles
    .map(({ headline }, i) => `  ${i + 1}  ${headline?.value ?? '(no title)'}`)
    .join('\n');
  throw new ImportError(`The feed has ${articles.length} items`, `Choose one with \`--item\`:\n${listed}`);
}

/** Where two readings of a page differ, a person at a terminal is asked; else the longer one is taken, and said. */
async function choose(article: Imported): Promise<Imported> {
  const [longer, other] = article.readings;
  if (!longer || !other) return article;
  const named = article.readings.find(({ by }) => by === values.take);
  if (named) return { ...article, text: named.text };
  const told = [longer, other].map(({ by, text }, i) => {
    const rest = (i === 0 ? other : longer).text;
    const alone = text.split('\n\n').filter((paragraph) => !rest.includes(paragraph));
    return `${by} keeps ${text.split('\n\n').length} paragraphs, of which ${alone.length} stand only there${alone[0] === undefined ? '' : `, first: ${short(alone[0])}`}`;
  });
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    return {
      ...article,
      warnings: [
        ...article.warnings,
        `Two readings of the page differ: ${told.join('; ')}. The longer was taken; \`--take ${other.by}\` takes the other.`,
      ],
    };
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Two readings of the page differ.\n  1  ${told[0]}\n  2  ${told[1]}\nWhich one? [1] `,
  );
  terminal.close();
  return { ...article, text: answer.trim() === '2' ? other.text : longer.text };
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

for (const source of words) await add(source);
keepSchemas(values.content);
