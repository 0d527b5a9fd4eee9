import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage } from '../../src/language/choose-language.ts';
import { parseArticle, type ParsedArticle } from '../../src/parse/parse-article.ts';
import { EXISTING, oneOf, readArguments } from '../read-arguments.ts';

/**
 * Scores how well the article is told from the page around it, on a folder of `ID.txt` with `ID.gold.json`.
 *
 * Body words, counted in whole lines: P = kept words that are body, R = body words kept. A line is body when its letters and
 * digits stand in the gold body and it has three words or more, or when it is a whole paragraph, subheading or standfirst of
 * the gold. Headline, bylines, date, list items and captions are counted beside it, each only where the gold's words stand in the file.
 */
function main(): void {
  const {
    values: { half, prediction, errors },
    words: [folder = ''],
  } = readArguments({
    call: 'npm run dev:score-blocks',
    does: 'Scores how well articles are told from the page around them.',
    words: [{ name: 'folder', about: 'holds `ID.txt` with `ID.gold.json`', needed: true, form: EXISTING }],
    options: {
      half: {
        value: 'HALF',
        about: '`fit` or `held-out`: the documents whose id has an even or odd hash',
        form: oneOf(['fit', 'held-out']),
      },
      prediction: { value: 'FILE', about: 'write what was kept, a line of JSON for each document' },
      errors: { about: 'print all that was wrongly kept, missed or misread' },
    },
  });
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -'.gold.json'.length))
    .filter((id) => half === undefined || halfOf(id) === half);
  const predictions: string[] = [];
  const losses: Loss[] = [];
  const total = noCounts();
  for (const id of ids) {
    const file = join(folder, `${id}.txt`);
    const text = readFileSync(file, 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')) as Gold;
    const found = scoreArticle(file, text, gold);
    predictions.push(JSON.stringify({ id, body: keptOf(text, parseArticle(text, chooseLanguage(text))) }));
    for (const key of Object.keys(total) as (keyof Counts)[]) {
      total[key].said += found.counts[key].said;
      total[key].right += found.counts[key].right;
      total[key].there += found.counts[key].there;
      total[key].found += found.counts[key].found;
    }
    losses.push(...found.losses);
    console.log(`${id.padEnd(32)} ${rates(found.counts.words)}  words ${found.counts.words.there}`);
    if (errors) for (const loss of found.losses) console.log(`  ${describe(loss)}`);
  }
  if (prediction !== undefined) writeFileSync(prediction, `${predictions.join('\n')}\n`);
  console.log(`\n${ids.length} documents`);
  for (const [key, counts] of Object.entries(total))
    console.log(`  ${key.padEnd(10)} ${rates(counts)}  of ${counts.there}`);
  console.log('\nLargest losses');
  for (const loss of losses.toSorted((a, b) => b.words - a.words).slice(0, SHOWN))
    console.log(describe(loss));
}

const SHOWN = 10;

/** Half of the documents are kept unread, to show what to expect of others of their kind. */
const halfOf = (id: string): 'fit' | 'held-out' =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'fit' : 'held-out';

/** The words of the article as a reader takes them: paragraphs, turns, headings and the standfirst. */
function keptOf(text: string, { blocks }: ParsedArticle): string[] {
  return blocks.filter(({ type }) => BODY.has(type)).map(({ start, end }) => text.slice(start, end));
}

const BODY = new Set<string>(['paragraph', 'turn', 'heading', 'standfirst']);

function scoreArticle(file: string, text: string, gold: Gold): { counts: Counts; losses: Loss[] } {
  const article = parseArticle(text, chooseLanguage(text));
  const counts = noCounts();
  const losses: Loss[] = [];
  const place = (line: string): string => `${file}:${lineOf(text, line)}`;
  const lose = (kind: string, line: string): void => {
    losses.push({ kind, words: size(bare(line)), place: place(line), line });
  };
  const linesOf = (part: string): string[] =>
    part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => bare(line) !== '');

  // Body
  const paragraphs = (gold.body ?? []).map(bare);
  const all = ` ${paragraphs.join(' ')} `;
  const whole = new Set([
    ...paragraphs,
    ...[...(gold.summary ?? []), ...(gold.subheads ?? [])].map(bare).filter(Boolean),
  ]);
  const isBody = (line: string): boolean => whole.has(line) || (size(line) >= 3 && all.includes(` ${line} `));
  const kept = new Map(
    keptOf(text, article).flatMap((part) => linesOf(part).map((line) => [bare(line), line])),
  );
  const keptText = ` ${[...kept.keys()].join(' ')} `;
  for (const [words, line] of kept) {
    const right = isBody(words);
    counts.words.said += size(words);
    if (right) counts.words.right += size(words);
    else lose('kept', line);
  }
  const lines = new Map(linesOf(text).map((line) => [bare(line), line]));
  for (const [words, line] of lines) {
    if (!isBody(words)) continue;
    const found = keptText.includes(` ${words} `);
    counts.words.there += size(words);
    if (found) counts.words.found += size(words);
    else lose('missed', line);
    if (!ITEM.test(line)) continue;
    counts.items.there += 1;
    if (found) counts.items.found += 1;
  }
  for (const line of [...kept.values()].filter((each) => ITEM.test(each))) {
    counts.items.said += 1;
    if (isBody(bare(line))) counts.items.right += 1;
  }

  // Headline
  const title = bare(gold.title ?? '');
  if (lines.has(title)) {
    const right = bare(article.title ?? '') === title;
    count(counts.headline, article.title === null ? 0 : 1, right ? 1 : 0, 1, right ? 1 : 0);
    if (!right) lose('headline', article.title ?? lines.get(title) ?? '');
  } else if (article.title !== null && gold.title) counts.headline.said += 1;

  // Bylines: a line is one when it names an author of the gold
  const authors = (gold.authors ?? []).map(bare).filter((author) => author !== '');
  const printed = authors.filter((author) => ` ${bare(text)} `.includes(` ${author} `));
  const bylines = blocksOf(text, article, 'byline');
  const names = (line: string): boolean =>
    authors.some((author) => bare(line).replaceAll(' ', '').includes(author.replaceAll(' ', '')));
  for (const line of bylines) {
    const right = names(line);
    count(counts.bylines, 1, right ? 1 : 0, 0, 0);
    if (!right && authors.length > 0) lose('no byline', line);
  }
  for (const author of printed) {
    const found = bylines.some((line) => bare(line).replaceAll(' ', '').includes(author.replaceAll(' ', '')));
    count(counts.bylines, 0, 0, 1, found ? 1 : 0);
    if (!found) lose('byline missed', author);
  }

  // The day it was published; pages print it in the outlet's time, gold in UTC, so a day beside it counts
  const day = (gold.date ?? '').slice(0, 10);
  if (day !== '') {
    const right = article.published !== null && apart(article.published.value, day) <= 1;
    count(counts.date, article.published === null ? 0 : 1, right ? 1 : 0, 1, right ? 1 : 0);
    if (article.published !== null && !right) lose('date', article.published.as);
  }

  // Captions
  const captions = (gold.captions ?? []).map(bare).filter((caption) => size(caption) >= 3);
  const isCaption = (line: string): boolean =>
    captions.some((caption) => caption.includes(bare(line)) || bare(line).includes(caption));
  const marked = blocksOf(text, article, 'caption');
  for (const line of marked) count(counts.captions, 1, isCaption(line) ? 1 : 0, 0, 0);
  for (const caption of captions.filter((each) => ` ${bare(text)} `.includes(` ${each} `)))
    count(
      counts.captions,
      0,
      0,
      1,
      marked.some((line) => bare(line).includes(caption) || caption.includes(bare(line))) ? 1 : 0,
    );
  return { counts, losses };
}

/** A list item shows by its bullet or number. */
const ITEM = /^(?:[-–—•*·▪●‣◦]|\d{1,2}[.)])\s+\S/u;

const blocksOf = (text: string, { blocks }: ParsedArticle, kind: string): string[] =>
  blocks.filter(({ type }) => type === kind).map(({ start, end }) => text.slice(start, end));

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const size = (line: string): number => line.split(' ').length;

const apart = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;

function lineOf(text: string, words: string): number {
  const at = text.toLowerCase().indexOf((words.split('\n')[0] ?? '').toLowerCase());
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function count(counts: Count, said: number, right: number, there: number, found: number): void {
  counts.said += said;
  counts.right += right;
  counts.there += there;
  counts.found += found;
}

function rates({ said, right, there, found }: Count): string {
  const [p, r] = [right / (said || 1), found / (there || 1)];
  return `P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r || 1))}`;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const describe = ({ kind, words, place, line }: Loss): string =>
  `${kind.padEnd(13)} ${String(words).padStart(4)} words  ${place}  ${line.replace(/\s+/gu, ' ').slice(0, 140)}`;

const noCount = (): Count => ({ said: 0, right: 0, there: 0, found: 0 });
const noCounts = () => ({
  words: noCount(),
  headline: noCount(),
  bylines: noCount(),
  date: noCount(),
  items: noCount(),
  captions: noCount(),
});

type Counts = ReturnType<typeof noCounts>;

/** P = share of the answers that are right, R = share of the marked ones that are found. */
interface Count {
  said: number;
  right: number;
  there: number;
  found: number;
}

/** What went wrong in one line. */
interface Loss {
  kind: string;
  words: number;
  place: string;
  line: string;
}

interface Gold {
  title?: string;
  authors?: string[];
  date?: string;
  body?: string[];
  summary?: string[];
  subheads?: string[];
  captions?: string[];
}

main();
