import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageKind } from '../../scripts/site/page-kind.ts';
import { SiteFile } from '../../src/model/site-file.ts';
import {
  latinOutside,
  uncataloguedIn,
  uncataloguedInCsv,
  uncataloguedInJson,
} from '../words/find-uncatalogued.ts';
import { stringsIn } from '../views/story-of.ts';
import { contentInOtherLetters } from '../words/other-letters.ts';
import { writePseudo } from '../words/write-pseudo.ts';

/**
 * Builds a site whose own words stand in signs and whose content is in other letters: a Latin word outside of the signs
 * comes from no catalogue.
 */
const FOLDER = resolve('.cache/test/words');
const SITE = join(FOLDER, 'site');

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  const content = join(FOLDER, 'content');
  mkdirSync(join(FOLDER, 'astro'), { recursive: true });
  for (const fixture of ['former', 'words'])
    cpSync(join('tests/fixtures', fixture), content, { recursive: true });
  writePseudo(join(FOLDER, 'catalogue'));
  const corpus = join(FOLDER, 'corpus.json');
  run(['scripts/ingest.ts', '--content', content], { SAME_STORY_CORPUS: corpus });
  for (const file of [
    corpus,
    ...readdirSync(`${corpus}.stories`).map((name) => join(`${corpus}.stories`, name)),
  ])
    writeFileSync(file, JSON.stringify(contentInOtherLetters(JSON.parse(readFileSync(file, 'utf8')))));
  const { site } = JSON.parse(readFileSync(corpus, 'utf8')) as { site: unknown };
  run(['node_modules/astro/bin/astro.mjs', 'build'], {
    SAME_STORY_CONTENT: content,
    SAME_STORY_CORPUS: corpus,
    SAME_STORY_SITE: 'https://example.org',
    SAME_STORY_SITE_FILE: JSON.stringify(site),
    SAME_STORY_ASTRO: join(FOLDER, 'astro'),
    SAME_STORY_OUT: SITE,
    SAME_STORY_WORDS: join(FOLDER, 'catalogue'),
  });
}, 240_000);

function run(command: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SAME_STORY_BASE: '/',
      NODE_ENV: 'production',
      ...env,
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}\n${stderr}`);
}

const files = (ending: string): string[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');

describe('each word of the site comes from the catalogue', () => {
  test('on every page', () => {
    const pages = files('.html');
    expect(pages.length).toBeGreaterThan(10);
    // The method page has tables of a program that answers in English; the page of the design names and values of tokens.
    const bench = new Set(
      stringsIn(JSON.parse(readFileSync('src/views/about/bench.json', 'utf8')))
        .flatMap((text) => [text, `${text.split('?')[0]}?`])
        .map(latinOutside),
    );
    const tokens = new Set(readFileSync('src/styles/tokens.css', 'utf8').match(/(?<=--)[\w-]+(?=\s*:)/gu));
    expect(
      first(
        pages.map((file) => [
          file,
          uncataloguedIn(read(file)).filter(
            ({ words, place }) =>
              !(file === METHOD_PAGE && bench.has(words)) &&
              !(file === STYLE_PAGE && (tokens.has(words) || place.endsWith('dd.label'))),
          ),
        ]),
      ),
    ).toEqual([]);
  });

  test('in data and feeds', () => {
    const data = files('.json').filter(
      (file) => !/story(?:\.schema)?\.json$|^schemas\/|^stories\.json$/u.test(file),
    );
    expect(data.length).toBeGreaterThan(5);
    expect(
      first(
        [...data, ...files('.jsonld'), ...files('.webmanifest')].map((file) => [
          file,
          uncataloguedInJson(read(file)),
        ]),
      ),
    ).toEqual([]);
  });

  test('in tables, below their first line', () => {
    const tables = files('.csv').map((file) => [file, uncataloguedInCsv(read(file))] as const);
    expect(tables.length).toBeGreaterThan(5);
    expect(first(tables)).toEqual([]);
  });
});

const METHOD_PAGE = 'about/index.html';
const STYLE_PAGE = 'about/style/index.html';

/** One line for each file and wording, so that a failure can be read. */
function first(
  found: readonly (readonly [string, readonly { readonly place: string; readonly words: string }[]])[],
): string[] {
  const seen = new Set<string>();
  return found.flatMap(([file, all]) =>
    all.flatMap(({ place, words: text }) => {
      const key = `${pageKind(`/${file.replace(/index\.html$/u, '')}`) ?? file} ${text}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [`${file}${place}: ${text}`];
    }),
  );
}

test('scripts say nothing of their own', () => {
  const ours = new Set(
    readdirSync('src/words/en', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => literalsIn(readFileSync(join('src/words/en', name), 'utf8'))),
  );
  const islands = readdirSync('src/islands', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(islands.length).toBeGreaterThan(20);
  const said = islands.flatMap((name) =>
    literalsIn(readFileSync(join('src/islands', name), 'utf8'))
      .filter((text) => isProse(text) && !ours.has(text))
      .map((text) => `${name}: ${text}`),
  );
  expect(said).toEqual([]);
});

/** The texts of strings and templates in code, but for what it imports, throws at its makers, or looks for on the page. */
function literalsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isThrowStatement(node) ||
      ts.isNewExpression(node) ||
      ts.isTypeNode(node)
    )
      return;
    if (ts.isBinaryExpression(node) && node.left.getText().endsWith('.className')) return;
    if (ts.isPropertyAssignment(node) && OF_MARKUP.test(node.name.getText())) return;
    if (ts.isCallExpression(node) && TAKES_SELECTORS.test(node.expression.getText())) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

const OF_MARKUP = /^(?:className|role|type|name)$/u;
const TAKES_SELECTORS =
  /\.(?:querySelector(?:All)?(?:<.*>)?|closest(?:<.*>)?|matches|classList\.\w+|\w+Attribute|getElementById)$|^matchMedia$/su;

/** Two words with a blank between, or one with a capital; names of keys and events are none. */
const isProse = (text: string): boolean =>
  /\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}{2,}/u.test(text) &&
  !/^(?:Arrow|Page|Home$|End$|Escape$)|:scope|\[data-/u.test(text);

test('there is a catalogue for each language, with the same files', () => {
  const filesOf = (language: string) =>
    readdirSync(join('src/words', language), { recursive: true }).toSorted();
  const languages = readdirSync('src/words');
  expect(languages.length).toBeGreaterThan(1);
  for (const language of languages) {
    expect(SiteFile.safeParse({ language }).success).toBe(true);
    expect(filesOf(language)).toEqual(filesOf('en'));
  }
});
