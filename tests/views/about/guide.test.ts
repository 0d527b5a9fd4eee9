import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../scripts/program/commands.ts';
import { GUIDE } from '../../../src/views/about/guide.ts';

const commands = GUIDE.flatMap((step) => step.commands);

test('each command is one of the program, and stands in the README in this order', () => {
  const names = commands.flatMap(
    (command) => /^same-story (?<name>\S+)/u.exec(command)?.groups?.['name'] ?? [],
  );
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !COMMANDS.some((each) => each.name === name))).toEqual([]);
  const block = /a published site:\n\n```sh\n(?<block>[^]*?)```/u.exec(readFileSync('README.md', 'utf8'))
    ?.groups?.['block'];
  expect(
    block
      ?.trim()
      .split('\n')
      .map((line) => line.replace(/ +#.*$/u, '')),
  ).toEqual(commands);
});

test('the ids of its steps are addresses', () => {
  const ids = GUIDE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z]+$/u.test(id))).toBe(true);
});
