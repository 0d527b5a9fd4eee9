#!/usr/bin/env node
/**
 * `same-story check`: the editor's test of a content folder. First the content: an error in a file, evidence or quoted
 * words that an article does not have, ids that lead nowhere end it. Then the work that is left, each piece at its
 * `file:line:column`: silent and not examined cells whose article has a sentence that may tell the claim, with a cell
 * ready to paste, what changes a sum first; sentences that no claim rests on. That is a worklist, not a verdict. Last the
 * pages, built aside if the built site is older than the content: links, valid pages, access. The exit code is 1 if the
 * content has an error or a page has a fault.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureAgreement } from '../src/claims/measure-agreement.ts';
import { readTokens } from '../src/align/read-tokens.ts';
import { listUncovered } from '../src/claims/list-uncovered.ts';
import { formatProblem } from '../src/corpus/rules.ts';
import { locate } from '../src/corpus/files/locate.ts';
import { readContent } from '../src/corpus/files/read-content.ts';
import { chooseLanguage } from '../src/language/choose-language.ts';
import { proposeCells, type CellProposal } from '../src/matches/propose-cells.ts';
import { CellState } from '../src/model/claim.ts';
import type { Passage } from '../src/model/passage.ts';
import { counted } from '../src/text/counted.ts';
import { oneLine } from '../src/text/one-line.ts';
import { buildSite } from './build/build-site.ts';
import { MARKER } from './build/replace-folder.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';
import { inspectSite } from './site/inspect-site.ts';
import { lastChange } from './site/last-change.ts';
import { readSite } from './site/read-site.ts';
import { reportFindings } from './site/report-findings.ts';
import { PROGRAM, siteFolder } from './site-folder.ts';
import { writeCell } from './suggest/write-cell.ts';

/** Characters of a sentence that are printed: enough to recognise it. */
const LONGEST = 90;

const { values } = readArguments({
  call: 'npm run check',
  does: 'Tests a content folder: files, evidence and quoted words; then lists what to look at again, with cells ready to paste; then tests the pages: links, valid HTML, access.',
  options: {
    content: CONTENT,
    quick: { about: 'look at the content only, not at its pages' },
    json: { about: 'with --agreement: print its figures as JSON' },
    agreement: {
      value: 'FILE',
      about:
        'print instead how far the states agree with those of FILE, which has for each claim `article: state`; an article it does not name is silent',
    },
  },
});
endWithReader();
const { stories, problems, site } = compileOrEnd(values.content);
if (values.agreement !== undefined) {
  process.stdout.write(`${describeAgreement(values.agreement)}\n`);
  process.exit(0);
}
for (const found of problems)
  process.stdout.write(`${found.level}: ${formatProblem(found, values.content)}\n`);
const folders = readContent(values.content).stories;
for (const story of stories) {
  const files = new Map(
    folders.find(({ id }) => id === story.id)?.articles.map(({ id, path }) => [id, path]),
  );
  const sources = new Map(
    story.articles.map((article) => [
      article.id,
      { article, language: chooseLanguage(article.text, article.lang) },
    ]),
  );
  const placeOf = ({ article, start }: Passage) => {
    const { line, column } = locate(sources.get(article)?.article.text ?? '', start);
    return `${files.get(article) ?? article}:${line}:${column}`;
  };
  const proposals = proposeCells(
    story,
    ({ article, start, end }) => {
      const source = sources.get(article);
      return source ? readTokens(source.article.text, start, end, source.language) : [];
    },
    chooseLanguage(story.articles[0]?.text ?? '', story.articles[0]?.lang).differences,
  );
  const uncovered = listUncovered(story.claims, story.articles);
  const printed = (passage: Passage) =>
    shorten(sources.get(passage.article)?.article.text.slice(passage.start, passage.end) ?? '');
  process.stdout.write(
    `${[
      `${story.title}: ${counted(story.claims.length, 'claim')}`,
      ...proposals.map((proposal) =>
        [
          `${placeOf(proposal.passage)} look-again \`${proposal.claim}\`: ${oneLine(proposal.statement)}`,
          `    ${describe(proposal)}`,
          proposal.state === null
            ? `    ${printed(proposal.passage)}`
            : writeCell(proposal, proposal.state, sources.get(proposal.passage.article)?.article.text ?? ''),
        ].join('\n'),
      ),
      ...uncovered.map((passage) => `${placeOf(passage)} no-claim ${printed(passage)}`),
      `${counted(proposals.length, 'cell')} to look at again, ${proposals.filter(({ state }) => state !== null).length} with a state to paste; ${counted(uncovered.length, 'sentence')} that no claim rests on`,
    ].join('\n')}\n`,
  );
}

if (!values.quick) process.exitCode = (await checkPages()) ? 0 : 1;

/** Whether the pages are in order: those of the built site or, if it is older than the content, built aside. */
async function checkPages(): Promise<boolean> {
  const built = siteFolder(values.content);
  const marker = join(built, MARKER);
  if (existsSync(marker) && statSync(marker).mtimeMs > lastChange(values.content))
    return await inspect(built, site.base);
  const aside = mkdtempSync(join(tmpdir(), 'same-story-check-'));
  try {
    const lines: string[] = [];
    const done = await buildSite({
      out: join(aside, 'site'),
      base: '/',
      content: resolve(values.content),
      root: PROGRAM,
      print: (line) => lines.push(line),
    });
    if (done) return await inspect(join(aside, 'site'));
    process.stdout.write(`${lines.join('\n')}\n`);
    return false;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function inspect(folder: string, base?: string): Promise<boolean> {
  const read = await readSite(folder, base);
  const findings = await inspectSite(read);
  if (findings.length > 0) process.stdout.write(`${reportFindings(findings)}\n`);
  process.stdout.write(
    `${counted(read.pages.length, 'page')}: ${findings.length === 0 ? 'every link leads somewhere, and every page is valid and accessible as far as a program can tell' : counted(findings.length, 'fault')}\n`,
  );
  return findings.length === 0;
}

/** Compares the states of the story that has the claims of the file with the file's own. */
function describeAgreement(file: string): string {
  const coding = z
    .record(z.string(), z.record(z.string(), CellState).nullable())
    .parse(parse(readFileSync(file, 'utf8')));
  const claims = stories.flatMap((story) => story.claims).filter(({ id }) => Object.hasOwn(coding, id));
  const statesOf = (state: (claim: string, article: string) => CellState) =>
    new Map(
      claims.flatMap(({ id, cells }) =>
        cells.map(({ article }) => [`${id}/${article}`, state(id, article)] as const),
      ),
    );
  const own = new Map(
    claims.flatMap(({ id, cells }) =>
      cells.map(({ article, state }) => [`${id}/${article}`, state] as const),
    ),
  );
  const other = statesOf((claim, article) => coding[claim]?.[article] ?? 'silent');
  const { cells, raw, kappa, states } = measureAgreement(own, other);
  if (values.json) {
    const round = (share: number) => Math.round(share * 1000) / 1000;
    return JSON.stringify({ cells, claims: claims.length, raw: round(raw), kappa: round(kappa) });
  }
  return [
    `${counted(cells, 'cell')} of ${counted(claims.length, 'claim')}: ${(raw * 100).toFixed(1)} % alike, kappa ${kappa.toFixed(2)}`,
    'state              here  there  both  kappa',
    ...states.map(
      ({ state, one, two, both, kappa: each }) =>
        `${state.padEnd(17)} ${String(one).padStart(5)} ${String(two).padStart(6)} ${String(both).padStart(5)}  ${each.toFixed(2)}`,
    ),
    ...[...own].flatMap(([cell, state]) =>
      other.get(cell) === state ? [] : [`${cell}: ${state} here, ${other.get(cell)} there`],
    ),
  ].join('\n');
}

/** What the cell is now, what is proposed and why, and what it would change. */
function describe({ now, state, why, of, ground, score, main, completes }: CellProposal): string {
  return [
    `${now} now; ${state === null ? '' : `${state}? `}${why} (against \`${of}\`, ${ground} ${score.toFixed(2)})`,
    main ? 'a main claim' : null,
    completes ? 'all would report it' : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function shorten(sentence: string): string {
  const line = oneLine(sentence);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
