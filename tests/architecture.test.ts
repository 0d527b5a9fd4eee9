/**
 * The frame of the design, section 4, held by a test: who may import whom, how imports are spelled, what files may be
 * called, what touches the disk; and that no code knows the stories it will be given.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { EXAMPLE, EXAMPLE_FOLDER, exampleOutlets } from './example-story.ts';

/** `all`: may be imported; `types`: only with `import type`; `script`: only from a `<script>` of a component. */
type Extent = 'all' | 'types' | 'script';

const TABLE: Readonly<Record<string, Readonly<Record<string, Extent>>>> = {
  model: {},
  import: { model: 'all' },
  text: { model: 'types' },
  parse: { model: 'all', text: 'all', language: 'types' },
  language: { model: 'types', text: 'all' },
  speech: { model: 'all', text: 'all', language: 'types' },
  utterances: { model: 'all', text: 'all', language: 'types' },
  align: { model: 'all', text: 'all', language: 'types' },
  claims: { model: 'all', text: 'all', language: 'types' },
  matches: { model: 'all', text: 'all' },
  ledger: { model: 'all', text: 'all', language: 'types' },
  corpus: {
    model: 'all',
    text: 'all',
    ledger: 'all',
    parse: 'all',
    language: 'all',
    speech: 'all',
    utterances: 'all',
    align: 'all',
    claims: 'all',
    matches: 'all',
  },
  worklist: {
    model: 'all',
    text: 'all',
    language: 'all',
    align: 'all',
    claims: 'all',
    matches: 'all',
    corpus: 'all',
  },
  loaders: { model: 'all', corpus: 'all' },
  render: { words: 'all', model: 'all', text: 'all' },
  search: { text: 'all', model: 'types', language: 'all' },
  /** The site’s own words, by language: whoever says something says it through `#words/`. */
  words: { text: 'all', model: 'types' },
  views: { words: 'all', text: 'all', render: 'all', model: 'types', language: 'all' },
  exports: { words: 'all', model: 'all', text: 'all', views: 'all' },
  components: {
    words: 'all',
    styles: 'all',
    model: 'types',
    views: 'types',
    layouts: 'types',
    islands: 'script',
  },
  layouts: {
    words: 'all',
    components: 'all',
    styles: 'all',
    model: 'types',
    views: 'types',
    islands: 'script',
  },
  pages: {
    words: 'all',
    views: 'all',
    exports: 'all',
    search: 'all',
    components: 'all',
    layouts: 'all',
    loaders: 'all',
  },
  islands: { words: 'all', text: 'all', search: 'all', model: 'types' },
  styles: {},
  /** `src/content.config.ts`: "a few lines per collection, no logic". */
  '': { model: 'all', loaders: 'all' },
};

/**
 * Folders inside a folder, and which others of the same house each may import; one that stands here with none imports
 * none. A house's own files are `''`.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'parse/recognisers': [''],
  'parse/steps': ['', 'recognisers'],
  'speech/marks': [''],
  'speech/names': [''],
  'speech/mentions': ['', 'cast', 'names'],
  'speech/cast': ['', 'names'],
  'speech/attribution': ['', 'mentions', 'cast'],
  'speech/ranking': ['', 'mentions', 'cast', 'attribution'],
  'utterances/collation': [''],
  'utterances/variants': [''],
  'corpus/files': [''],
  'corpus/checks': ['', 'files', 'stages'],
  'corpus/stages': ['', 'files', 'checks'],
  'search/texts': [],
  'search/query': ['', 'texts'],
  'search/proposals': ['', 'query', 'texts'],
  'text/look': [],
  'views/about': [''],
  'views/article': ['', 'claims', 'former', 'many', 'wording'],
  'views/claims': ['', 'article', 'former', 'wording'],
  'views/corrections': ['', 'former', 'quotes'],
  'views/former': [''],
  'views/many': ['', 'story'],
  'views/pair': ['', 'article', 'claims', 'corrections', 'former', 'many', 'quotes', 'wording'],
  'views/pictures': ['', 'pair', 'quotes', 'story'],
  'views/quotes': ['', 'former'],
  'views/wording': [''],
  'views/story': ['', 'article', 'claims', 'many', 'pair', 'quotes', 'wording'],
  'exports/cite': [],
  'exports/data': ['cite'],
  'exports/site': ['data'],
  'exports/story': ['cite', 'data'],
  'components/about': ['claims'],
  'components/article': [''],
  'components/claims': [''],
  'components/pair': ['', 'claims'],
  'components/quotes': [''],
  'components/story': ['', 'claims', 'pair'],
  'islands/claims': [''],
  'islands/search': [''],
  'islands/pages': ['', 'article', 'claims'],
  'language/en': [''],
  'language/und': [''],
  'words/en': [''],
  /** Every other catalogue has the type of the English one. */
  'words/de': ['en'],
};

/** More files than this in one folder are a drawer; the nouns of `model` are a list. */
const MOST_FILES = 25;

/** Folders that come before `loaders` in the flow; they run under plain Node. */
const BEFORE_ASTRO = [
  'model',
  'text',
  'language',
  'parse',
  'speech',
  'utterances',
  'align',
  'claims',
  'matches',
  'ledger',
  'corpus',
  'import',
  'worklist',
];

/** What language a text is in is asked when articles are read: of a large library, which is loaded where a text needs it. */
const IN_NODE_ALONE = ['src/language/choose-language.ts', 'src/language/detect-language.ts'];

/** Folders that also run in the browser. */
const FOR_THE_BROWSER = ['model', 'text', 'language', 'words', 'search', 'islands'];

const sources = await readSources(['src', 'scripts']);
const imports = sources.flatMap((source) => importsOf(source));

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(50);
});

test('every folder of src stands in the table', () => {
  const folders = new Set(
    sources.filter(({ file }) => file.startsWith('src/')).map(({ file }) => folderOf(file)),
  );
  expect([...folders].filter((folder) => !(folder in TABLE))).toEqual([]);
});

describe('imports', () => {
  test('go where the table lets them', () => {
    expect(imports.filter((each) => !allowed(each)).map(show)).toEqual([]);
  });

  test('inside a folder go where its rooms let them', () => {
    const inside = imports.flatMap((each) => {
      const [here, there] = [each.file, targetOf(each.file, each.from)].map(roomOf);
      const same = each.from.startsWith('.') && here?.house === there?.house && here?.room !== there?.room;
      return same && here && there && here.room !== '' && IN_ROOMS.test(each.file)
        ? [{ each, here, there }]
        : [];
    });
    expect(inside.length).toBeGreaterThan(50);
    expect(
      inside
        .filter(({ here, there }) => !ROOMS[`${here.house}/${here.room}`]?.includes(there.room))
        .map(({ each }) => show(each)),
    ).toEqual([]);
  });

  test('never lead back to where they began, through types either', () => {
    expect(circlesOf([...imports])).toEqual([]);
    const [one, two] = ['a.ts', 'b.ts'].map((file, i) => ({
      file: `src/${file}`,
      from: i === 0 ? './b.ts' : './a.ts',
      extent: 'types' as const,
    }));
    expect(circlesOf(one && two ? [one, two] : [])).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
  });

  test('spell the ending, and lead to a file', () => {
    const relative = imports.filter(({ from }) => isOurs(from));
    expect(
      relative
        .filter(({ file, from }) => extname(from) === '' || !existsSync(targetOf(file, from)))
        .map(show),
    ).toEqual([]);
  });

  test('bring no Astro into what comes before the loaders', () => {
    const before = imports.filter(
      ({ file }) => BEFORE_ASTRO.includes(folderOf(file)) && file.startsWith('src/'),
    );
    expect(before.filter(({ from }) => /^(?:astro|@astrojs)(?:[:/]|$)/.test(from)).map(show)).toEqual([]);
  });

  test('bring the disk into the corpus only', () => {
    const disk = imports.filter(
      ({ file, from }) =>
        file.startsWith('src/') && /^(?:node:)?(?:fs|child_process|worker_threads)(?:\/|$)/.test(from),
    );
    expect(disk.filter(({ file }) => folderOf(file) !== 'corpus').map(show)).toEqual([]);
  });

  test('bring no part of Node into what also runs in the browser', () => {
    const browser = imports.filter(
      ({ file }) =>
        file.startsWith('src/') && FOR_THE_BROWSER.includes(folderOf(file)) && !IN_NODE_ALONE.includes(file),
    );
    const asking = imports.filter(
      ({ file, from }) =>
        isOurs(from) &&
        IN_NODE_ALONE.includes(normalize(targetOf(file, from))) &&
        !IN_NODE_ALONE.includes(file) &&
        !/^(?:scripts|src\/corpus|src\/worklist)\//.test(file),
    );
    expect(asking.map(show)).toEqual([]);
    expect(browser.filter(({ from }) => from.startsWith('node:')).map(show)).toEqual([]);
  });

  test('load nothing that compiles articles where a build only starts its steps', () => {
    const loaded = new Set(['scripts/build.ts', 'scripts/preview.ts', 'scripts/host/print-config.ts']);
    // A set goes on to what is added while it is gone through.
    for (const file of loaded)
      for (const each of imports.filter(({ file: of, extent }) => of === file && extent !== 'types'))
        if (isOurs(each.from)) loaded.add(normalize(targetOf(each.file, each.from)));
    expect(loaded.size).toBeGreaterThan(30);
    expect([...loaded].filter((file) => /^src\/(?:parse|speech|align|utterances)\//.test(file))).toEqual([]);
  });

  test('name what they take: no default export outside of pages and configuration', () => {
    const defaults = sources.filter(
      ({ file, code }) => file.startsWith('src/') && code.some((part) => hasDefaultExport(file, part.text)),
    );
    expect(defaults.map(({ file }) => file)).toEqual([]);
  });
});

describe('files', () => {
  test('are not called after drawers', () => {
    const drawers = /^(?:utils?|helpers?|common|types|misc|shared|lib)$/;
    const parts = sources.flatMap(({ file }) =>
      file.split('/').map((part) => [file, basename(part, extname(part))] as const),
    );
    expect(parts.filter(([, part]) => drawers.test(part)).map(([file]) => file)).toEqual([]);
  });

  test('are no more than a reader can take in at once', async () => {
    const folders = new Map<string, number>();
    for (const root of ['src', 'scripts', 'tests'])
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        const folder = entry.parentPath;
        if (entry.isFile() && !folder.startsWith('tests/fixtures') && folder !== 'src/model')
          folders.set(folder, (folders.get(folder) ?? 0) + 1);
      }
    expect(folders.size).toBeGreaterThan(50);
    expect([...folders].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  test('of the pure folders are called after what they export', () => {
    const verbs = sources.filter(({ file }) =>
      /^src\/(?:text|parse|speech|utterances|align|claims|matches|ledger|render)\/[^/]+\.ts$/.test(file),
    );
    expect(
      verbs
        .filter(({ file }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(basename(file)))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('code', () => {
  test('knows no person, outlet or article of the content', async () => {
    const names = await contentNames();
    expect(names.length).toBeGreaterThan(5);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    );
    const found = sources.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, at) => [...line.matchAll(pattern)].map(([name]) => `${file}:${at + 1} ${name}`)),
    );
    expect(found).toEqual([]);
  });
});

function allowed({ file, from, extent }: Import): boolean {
  if (!file.startsWith('src/') || !isOurs(from)) return true;
  const target = normalize(targetOf(file, from));
  // The method page lists the packages that the lock file pins.
  if (!target.startsWith('src/')) return target === 'package-lock.json' && folderOf(file) === 'views';
  const [here, there] = [folderOf(file), folderOf(target)];
  const may = here === there ? 'all' : TABLE[here]?.[there];
  return may === 'all' || (may !== undefined && may === extent);
}

/** `parse` for `src/parse/x/y.ts`; empty for files in `src` itself. */
function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? '' : folder;
}

/** `pages` has no rooms: its folders are addresses. */
const IN_ROOMS = /^src\/(?!pages\/)/;

/** `{ house: 'parse', room: 'steps' }` for `src/parse/steps/x.ts`; the room of `src/parse/x.ts` is `''`. */
function roomOf(file: string): { house: string; room: string } {
  const [, house = '', room = '', ...rest] = file.split('/');
  return { house, room: rest.length === 0 ? '' : room };
}

/** Each import that closes a circle, with the way around it. */
function circlesOf(all: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { file, from } of all)
    if (isOurs(from)) next.set(file, [...(next.get(file) ?? []), targetOf(file, from)]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) found.push([...way.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

const isOurs = (from: string): boolean => from.startsWith('.') || WORDS.test(from);

/** What `#words/` stands for in `package.json`. */
const WORDS = /^#words\//u;

function targetOf(file: string, from: string): string {
  if (WORDS.test(from)) return from.replace(WORDS, 'src/words/en/');
  return join(dirname(file), from.split('?')[0] ?? from);
}

function show({ file, from, extent }: Import): string {
  return `${file} → ${from}${extent === 'all' ? '' : ` (${extent})`}`;
}

async function readSources(folders: readonly string[]): Promise<Source[]> {
  const found: Source[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true });
    for (const entry of entries.filter((name) => /\.(?:ts|astro|js|mjs)$/.test(name))) {
      const file = join(folder, entry);
      const text = await readFile(file, 'utf8');
      found.push({ file, text, code: file.endsWith('.astro') ? astroCode(text) : [{ text, script: false }] });
    }
  }
  return found;
}

/** The frontmatter and the scripts of a component. */
function astroCode(text: string): Code[] {
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  return [
    { text: frontmatter, script: false },
    ...scripts.map(([, code = '']) => ({ text: code, script: true })),
  ];
}

function importsOf(source: Source): Import[] {
  return source.code.flatMap(({ text, script }) => {
    const found: Import[] = [];
    const add = (from: ts.Node | undefined, onlyTypes: boolean) => {
      if (!from || !ts.isStringLiteralLike(from)) return;
      found.push({
        file: source.file,
        from: from.text,
        extent: script ? 'script' : onlyTypes ? 'types' : 'all',
      });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node));
      if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], false);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(source.file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
    return found;
  });
}

function isTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    !importClause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function hasDefaultExport(file: string, text: string): boolean {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return source.statements.some(
    (node) =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true),
  );
}

/**
 * Names that only the content may know: people, their last names and other names, outlets, articles, stories. Left out are
 * given names alone (a list of them is general), words of fewer than five letters, and words that the articles also print
 * in lower case: those are words of the language ("independent"), which patterns may well hold.
 */
async function contentNames(): Promise<string[]> {
  const { phrases, words } = await namedInExample();
  const lower = await lowerCaseWords();
  const whole = [...phrases].filter((phrase) => phrase.length >= SHORTEST && !/^\p{L}+$/u.test(phrase));
  const single = [...words].filter(
    (word) => word.length >= SHORTEST && /^\p{Lu}/u.test(word) && !lower.has(word.toLowerCase()),
  );
  return [...new Set([...whole, ...single])];
}

const SHORTEST = 5;

async function namedInExample(): Promise<{ phrases: Set<string>; words: Set<string> }> {
  const phrases = new Set<string>();
  const words = new Set<string>();
  for (const { id, name } of exampleOutlets()) {
    phrases.add(id).add(name);
    for (const word of [id, name]) if (/^\p{L}+$/u.test(word)) words.add(name);
  }
  phrases.add(EXAMPLE);
  for (const article of await readdir(join(EXAMPLE_FOLDER, 'articles')))
    phrases.add(basename(article, extname(article)));
  const { people } = parseYaml(await readFile(join(EXAMPLE_FOLDER, 'story.yaml'), 'utf8')) as {
    people: { name: string; aliases?: string[] }[];
  };
  for (const { name, aliases = [] } of people) {
    const [given = '', ...rest] = name.split(/\s+/);
    phrases.add(name);
    words.add(rest.at(-1) ?? given);
    for (const parts of aliases.map((alias) => alias.split(/\s+/))) {
      // Of longer ones only those that begin with the given name: "the U.S. envoy" and "Mr. President" are descriptions.
      if (parts.length === 1 ? parts[0] !== given : parts[0] === given) words.add(parts.at(-1) ?? '');
    }
  }
  return { phrases, words };
}

async function lowerCaseWords(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of await readdir(EXAMPLE_FOLDER, { recursive: true })) {
    if (!file.endsWith('.txt')) continue;
    const text = await readFile(join(EXAMPLE_FOLDER, file), 'utf8');
    // An address is no prose.
    for (const [word] of text.replace(/https?:\S+/g, '').matchAll(/(?<![\p{L}\p{N}])\p{Ll}+/gu))
      found.add(word);
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/-/g, '\\x2d');
}

type Code = { text: string; script: boolean };
type Source = { file: string; text: string; code: Code[] };
type Import = { file: string; from: string; extent: Extent };

test('every test is called after the file it tests, or stands in `whole`', async () => {
  const here = await readdir('tests', { recursive: true });
  const tests = here.filter((name) => name.endsWith('.test.ts') && !/^(?:whole|e2e)\//u.test(name));
  expect(tests.length).toBeGreaterThan(100);
  const tested = (name: string) => {
    const own = name.replace(/\.test\.ts$/u, '');
    return [`src/${own}.ts`, `${own}.ts`, `${own}.mjs`, `tests/${own}.ts`].some((file) => existsSync(file));
  };
  expect(tests.filter((name) => !tested(name) && !OF_THE_REPOSITORY.includes(name))).toEqual([]);
});

/** The frame of the repository itself. */
const OF_THE_REPOSITORY: readonly string[] = ['architecture.test.ts'];
