import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suggestName } from '../../src/text/suggest-name.ts';
import type { Command } from './commands.ts';

/** The folder that `scripts/` stands in. */
const PROGRAM = resolve(import.meta.dirname, '..', '..');

/**
 * Runs a command of the program on a folder: the one named first, where the command takes one, else the current one.
 *
 * @returns the exit code: 2 for a command or folder that is not there
 */
export async function runCommand(args: readonly string[], commands: readonly Command[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage(commands));
    return 0;
  }
  if (['version', '--version', '-v'].includes(name)) {
    const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')) as {
      version: string;
    };
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const meant = suggestName(
      name,
      commands.map((each) => each.name),
    );
    process.stderr.write(
      `There is no command \`${name}\`${meant === null ? '' : `; did you mean \`${meant}\`?`}\n\n${usage(commands)}`,
    );
    return 2;
  }
  const help = rest.includes('--help') || rest.includes('-h');
  const first = rest[0];
  const named = command.takesFolder && first !== undefined && !first.startsWith('-') ? first : null;
  const folder = resolve(named ?? '.');
  if (named !== null && !isFolder(folder)) {
    process.stderr.write(`There is no folder \`${named}\`.\n`);
    return 2;
  }
  const code = await start(command, folder, named === null ? rest : rest.slice(1));
  if (help) process.stdout.write(`\nExamples:\n${command.examples.map((each) => `  ${each}\n`).join('')}`);
  return code;
}

function start(
  { name, script, takesFolder }: Command,
  folder: string,
  args: readonly string[],
): Promise<number> {
  const child = spawn(process.execPath, [join(PROGRAM, 'scripts', `${script}.ts`), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      SAME_STORY_CALL: `same-story ${name}${takesFolder ? ' [FOLDER]' : ''}`,
      ...(name === 'new' ? {} : { SAME_STORY_CONTENT: folder }),
      SAME_STORY_CACHE: join(folder, '.cache', 'corpus'),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((settle) => {
    child.on('error', () => settle(1));
    child.on('close', (code) => settle(code ?? 1));
  });
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function usage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: same-story <command> [<folder>] [options]
Turns a folder of news articles about one event into a website that shows, side by side and with proof, how each
outlet told it. The folder holds \`stories/<story>/articles/<outlet>.txt\`, or is one story.

${commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`).join('\n')}

\`same-story <command> --help\` says what a command takes, with examples.
`;
}
