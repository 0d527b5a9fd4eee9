import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../scripts/program/commands.ts';
import { runCommand } from '../../../scripts/program/run-command.ts';

let said = '';
beforeEach(() => {
  said = '';
  const hear = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});
afterEach(() => vi.restoreAllMocks());

test.each([[], ['help'], ['--help']])('%j lists every command', async (...args) => {
  expect(await runCommand(args, COMMANDS)).toBe(0);
  for (const { name } of COMMANDS) expect(said).toContain(`\n  ${name} `);
});

test('the version is that of the package', async () => {
  await runCommand(['--version'], COMMANDS);
  expect(said.trim()).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

test('an unknown command, and a folder that is not there, are told', async () => {
  expect(await runCommand(['buidl'], COMMANDS)).toBe(2);
  expect(said).toContain('did you mean `build`?');
  expect(await runCommand(['build', 'no/such/folder'], COMMANDS)).toBe(2);
  expect(said).toContain('There is no folder `no/such/folder`.');
});

describe('every command', () => {
  test.each(COMMANDS)('$name has its script and examples that call it', ({ name, script, examples }) => {
    expect(existsSync(`scripts/${script}.ts`)).toBe(true);
    expect(examples.length).toBeGreaterThan(0);
    for (const each of examples) expect(each).toMatch(new RegExp(`^same-story ${name}\\b`, 'u'));
  });
});
