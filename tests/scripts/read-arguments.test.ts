import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { BASE, EXISTING, oneOf, readArguments, WHOLE, WHOLES } from '../../scripts/read-arguments.ts';
import { runStep } from '../../scripts/run-step.ts';
import { contentFolder } from '../corpus/content-folder.ts';
import { runInProcess } from './run-in-process.ts';

// Some tests start programs; on a busy machine one takes 9 s.
vi.setConfig({ testTimeout: 30_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Our own scripts by their name; what other programs run (`vitest run`) has arguments of its own. */
const OWN = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /^node (scripts\/\S+\.ts)$/u.exec(command)?.[1];
  return file === undefined
    ? []
    : [{ name, file, call: ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}` }];
});

async function run(...command: string[]): Promise<{ code: number; output: string }> {
  const { code, output } = await runStep(['node', ...command]);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/mu);
  return { code, output };
}

describe('every script', () => {
  test('is there', () => expect(OWN.length).toBeGreaterThan(15));

  /** Scripts that others import too: nothing happens then, so each is a program of its own here. */
  const alone = (file: string) => readFileSync(file, 'utf8').includes('import.meta.main');
  const files = OWN.map(({ file }) => file).filter((file) => !alone(file));
  const together = runStep(['node', 'tests/scripts/start-each.ts', '--no-such-option', ...files]).then(
    ({ output }) => JSON.parse(output) as Record<string, { code: number; output: string }>,
  );

  test.each(OWN)('$call prints its usage instead of starting', async ({ file, call }) => {
    const { code, output } = alone(file)
      ? await run(file, '--no-such-option')
      : ((await together)[file] ?? { code: null, output: '' });
    expect(output).toMatch(
      new RegExp(`^Unknown option '--no-such-option'\\.\n\nUsage: ${call}(?: --.*)?\n`, 'u'),
    );
    expect(code).toBe(2);
  });

  test.each(['check', 'ledger', 'build'])('npm run %s takes no story', async (name) => {
    const { code, err } = await runInProcess(name, 'harbour-fire');
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      `\`npm run ${name}\` takes no arguments, but got \`harbour-fire\`.`,
    ]);
  });
});

/** Thrown in the place of the end of the process. */
class Ended extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`ended with ${code}`);
    this.code = code;
  }
}

describe('readArguments(command)', () => {
  /** What a script is given, or what it prints and the exit code it ends with. */
  const read = (...args: string[]): { code: number; output: string } => {
    const argv = process.argv;
    let output = '';
    const print = (text: string | Uint8Array) => {
      output += String(text);
      return true;
    };
    const end = (code?: number | string | null): never => {
      throw new Ended(Number(code));
    };
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(print),
      vi.spyOn(process.stderr, 'write').mockImplementation(print),
      vi.spyOn(process, 'exit').mockImplementation(end),
    ];
    try {
      process.argv = ['node', 'measure.ts', ...args];
      const { values, words } = readArguments({
        call: 'npm run dev:measure',
        does: 'Measures.',
        words: [
          { name: 'kind', about: 'what', needed: true, form: oneOf(['wide', 'high']) },
          { name: 'file', about: 'where', many: true, form: EXISTING },
        ],
        options: {
          sizes: { value: 'N,N', about: 'how many', initially: '1,2', form: WHOLES },
          errors: { value: 'N', about: 'to print', form: WHOLE },
          base: { value: 'PATH', about: 'under', form: BASE },
          quiet: { about: 'say less' },
        },
      });
      return { code: 0, output: JSON.stringify({ values, words }) };
    } catch (error) {
      if (error instanceof Ended) return { code: error.code, output };
      throw error;
    } finally {
      process.argv = argv;
      for (const spy of spies) spy.mockRestore();
    }
  };

  test('gives options and words', () => {
    const { code, output } = read('wide', '--sizes', '20', '--quiet', 'package.json', 'src');
    expect([code, JSON.parse(output)]).toEqual([
      0,
      { values: { sizes: '20', quiet: true }, words: ['wide', 'package.json', 'src'] },
    ]);
    expect(JSON.parse(read('high').output)).toEqual({ values: { sizes: '1,2' }, words: ['high'] });
  });

  test('prints its usage for --help, whatever else is wrong', () => {
    expect(read('--help', '--nonsense')).toEqual({
      code: 0,
      output: `Usage: npm run dev:measure -- <kind> [<file> …] [--sizes N,N] [--errors N] [--base PATH] [--quiet]
Measures.

  <kind>       what
  <file>       where
  --sizes N,N  how many (default: 1,2)
  --errors N   to print
  --base PATH  under
  --quiet      say less
  --help       print this
`,
    });
  });

  test.each([
    [[], '`<kind>` is missing.'],
    [['deep'], '`<kind>` is one of `wide`, `high`, not `deep`.'],
    [['wide', 'src', 'gone.txt'], '`<file>` is an existing file or folder, not `gone.txt`.'],
    [['wide', '--size', '5'], "Unknown option '--size'; did you mean `--sizes`?"],
    [['wide', '--errors'], "Option '--errors <value>' argument missing."],
    [['wide', '--errors', ''], '`--errors` is empty.'],
    [['wide', '--errors', 'all'], '`--errors` takes a whole number, not `all`.'],
    [['wide', '--sizes', '200,many'], '`--sizes` takes whole numbers separated by commas, not `200,many`.'],
    [['wide', '--base', 'path'], '`--base` takes a path that begins and ends with a slash, not `path`.'],
    [['wide', '--quiet=yes'], "Option '--quiet' does not take an argument."],
  ])('%j is reported: exit code 2', (args, message) => {
    const { code, output } = read(...args);
    expect([code, output.split('\n')[0]]).toEqual([2, message]);
    expect(output).toContain('\n\nUsage: npm run dev:measure -- ');
  });
});

describe('npm run explain', () => {
  const sentences = Array.from({ length: 1500 }, (_, i) => `It rained on day ${i}.`).join(' ');
  const explain = (folder: string, ...args: string[]) =>
    run('scripts/explain.ts', ...args, '--content', folder);

  test.each([
    [['two'], 'There is no story `two`; there is `one`.'],
    [['one', 'west'], 'There is no article `west` in `one`; there are `north`, `south`.'],
  ])('%j is reported with what exists', async (args, message) => {
    const { code, output } = await explain(
      contentFolder({
        'stories/one/articles/north.txt': 'It rained.',
        'stories/one/articles/south.txt': 'It snowed.',
      }),
      ...args,
    );
    expect([code, output.split('\n')[0]]).toEqual([2, message]);
  });

  test('ends silently when its reader stops', async () => {
    const folder = contentFolder({ 'stories/one/articles/north.txt': sentences });
    expect((await explain(folder, 'one')).output.length).toBeGreaterThan(2 ** 16);
    const { output } = await runStep([
      'sh',
      '-c',
      '"$0" scripts/explain.ts one --content "$1" | head -n 2',
      process.execPath,
      folder,
    ]);
    expect(output).toBe('\n== A north: blocks\n');
  });
});
