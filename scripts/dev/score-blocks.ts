import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { EXISTING, oneOf, readArguments } from '../read-arguments.ts';

/**
 * Scores how well the article is told from the page around it, on a folder of `ID.txt` with `ID.gold.json`.
 * Counted in words of whole lines: P = kept words that are body, R = body words kept.
 * A line is body when its letters and digits stand in the gold body and it has three words or more, or when it is a
 * whole paragraph, subheading or standfirst of the gold.
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
        about: '`even` or `odd`: only every other document',
        form: oneOf(['even', 'odd']),
      },
      prediction: { value: 'FILE', about: 'write what was kept, a line of JSON for each document' },
      errors: { about: 'print what was wrongly kept and what was missed' },
    },
  });
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -'.gold.json'.length))
    .filter((_, i) => half === undefined || (i % 2 === 0) === (half === 'even'));
  const predictions: string[] = [];
  const total: Counts = { kept: 0, right: 0, body: 0, found: 0 };
  for (const id of ids) {
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')) as Gold;
    const kept = keptOf(text);
    predictions.push(JSON.stringify({ id, body: kept }));
    const { counts, wrong, missed } = score(text, gold, kept);
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
    console.log(`${id.padEnd(32)} ${figures(counts)}`);
    if (errors) {
      for (const line of wrong) console.log(`  kept   ${line.slice(0, 150)}`);
      for (const line of missed) console.log(`  missed ${line.slice(0, 150)}`);
    }
  }
  if (prediction !== undefined) writeFileSync(prediction, `${predictions.join('\n')}\n`);
  console.log(`${`${ids.length} documents`.padEnd(32)} ${figures(total)}`);
}

/** The words of the article as a reader takes them: paragraphs, turns and headings. */
function keptOf(text: string): string[] {
  return parseArticle(text)
    .blocks.filter((block) => block.type === 'paragraph' || block.type === 'turn' || block.type === 'heading')
    .map((block) => text.slice(block.start, block.end));
}

function score(
  text: string,
  gold: Gold,
  kept: readonly string[],
): { counts: Counts; wrong: string[]; missed: string[] } {
  const paragraphs = (gold.body ?? []).map(bare);
  const all = ` ${paragraphs.join(' ')} `;
  const whole = new Set([
    ...paragraphs,
    ...[...(gold.summary ?? []), ...(gold.subheads ?? [])].map(bare).filter(Boolean),
  ]);
  const isBody = (line: string): boolean => whole.has(line) || (size(line) >= 3 && all.includes(` ${line} `));
  const keptLines = new Set(
    kept
      .flatMap((part) => part.split('\n'))
      .map(bare)
      .filter(Boolean),
  );
  const keptText = ` ${[...keptLines].join(' ')} `;
  const bodyLines = new Set(
    text
      .split('\n')
      .map(bare)
      .filter((line) => line !== '' && isBody(line)),
  );
  const counts: Counts = { kept: 0, right: 0, body: 0, found: 0 };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const line of keptLines) {
    counts.kept += size(line);
    if (isBody(line)) counts.right += size(line);
    else wrong.push(line);
  }
  for (const line of bodyLines) {
    counts.body += size(line);
    if (keptText.includes(` ${line} `)) counts.found += size(line);
    else missed.push(line);
  }
  return { counts, wrong, missed };
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const size = (line: string): number => line.split(' ').length;

function figures({ kept, right, body, found }: Counts): string {
  const [p, r] = [right / (kept || 1), found / (body || 1)];
  return `P ${(100 * p).toFixed(1).padStart(5)}  R ${(100 * r).toFixed(1).padStart(5)}  F1 ${((200 * p * r) / (p + r || 1)).toFixed(1).padStart(5)}  words ${body}`;
}

interface Counts {
  kept: number;
  right: number;
  body: number;
  found: number;
}

interface Gold {
  body?: string[];
  summary?: string[];
  subheads?: string[];
}

main();
