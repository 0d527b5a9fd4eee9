/**
 * A program of its own: starts scripts one after the other in one Node, which loads what they share once, and prints as JSON
 * what each said and the exit code it ended with.
 *
 * Usage: `node start-each.ts ARGUMENT FILE …`, where each script gets ARGUMENT
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [argument = '', ...files] = process.argv.slice(2);
const print = process.stdout.write.bind(process.stdout);
const started: Record<string, { code: number | null; output: string }> = {};

/** Thrown in the place of the end of the process. */
class Ended extends Error {}

for (const file of files) {
  const one: { code: number | null; output: string } = { code: null, output: '' };
  started[file] = one;
  const hear = (text: string | Uint8Array) => {
    one.output += String(text);
    return true;
  };
  process.stdout.write = hear;
  process.stderr.write = hear;
  process.exit = (code) => {
    one.code ??= Number(code ?? 0);
    throw new Ended();
  };
  process.argv = [process.execPath, resolve(file), argument];
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    if (!(error instanceof Ended)) one.output += String((error as Error).stack);
  }
}
print(JSON.stringify(started));
process.exitCode = 0;
