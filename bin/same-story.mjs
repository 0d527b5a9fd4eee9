#!/usr/bin/env node
/**
 * Starts the program under a Node that can run it. Plain JavaScript for Node 18 and newer, because it is what an older
 * Node runs.
 *
 * Node runs no TypeScript inside `node_modules`, and nothing may be written there. So a package that was installed is
 * copied once into `.cache/` of the folder it works on, with links to the packages it needs, and runs from there.
 */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, NEEDED } from './find-node.mjs';
import { homeOf, placeProgram } from './place-program.mjs';

const here = dirname(realpathSync(fileURLToPath(import.meta.url)));
const node = findNode(dirname(here));
if (node === null) {
  process.stderr.write(
    `Same Story needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}, and no newer one was found.\n` +
      'Install it (https://nodejs.org/), name one in SAME_STORY_NODE, or put `npx -p node@24 -p same-story` before the command.\n',
  );
  process.exit(1);
}

try {
  const args = process.argv.slice(2);
  const program = placeProgram(dirname(here), homeOf(args));
  const child = spawn(node, [join(program, 'scripts', 'program.ts'), ...args], {
    stdio: 'inherit',
    env: { ...process.env, SAME_STORY_PROGRAM: program },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => end(`${node} cannot be started: ${error.message}`));
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
} catch (error) {
  end(`The program cannot be prepared: ${error.message}`);
}

/** @param {string} message */
function end(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
