import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { homeOf, placeProgram } from '../../bin/place-program.mjs';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'same-story-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(): string {
  const root = join(folder, 'node_modules', 'same-story');
  for (const part of ['src', 'scripts', 'public', 'bin']) {
    mkdirSync(join(root, part), { recursive: true });
    writeFileSync(join(root, part, 'a.ts'), '');
  }
  for (const file of ['astro.config.mjs', 'tsconfig.json', '.htmlvalidate.mjs', join('bin', 'lock.json')])
    writeFileSync(join(root, file), '{}');
  writeFileSync(join(root, 'package.json'), '{"version": "1.2.3"}');
  mkdirSync(join(folder, 'node_modules', 'other'));
  return root;
}
const home = () => join(folder, 'home');

test('a clone runs as it stands', () => {
  expect(placeProgram(folder, home())).toBe(folder);
  expect(existsSync(home())).toBe(false);
});

test('a package is copied once, beside links to the packages it needs', () => {
  const root = install();
  const program = placeProgram(root, home());
  expect(program).toMatch(/1\.2\.3-[0-9a-f]{12}.program$/u);
  expect(existsSync(join(program, 'src', 'a.ts'))).toBe(true);
  expect(existsSync(join(program, '..', 'node_modules', 'other'))).toBe(true);
  writeFileSync(join(program, 'mark'), '');
  expect(placeProgram(root, home())).toBe(program);
  expect(existsSync(join(program, 'mark'))).toBe(true);
});

test('a changed package is copied anew, and the old copy goes', () => {
  const root = install();
  const before = placeProgram(root, home());
  writeFileSync(join(root, 'src', 'a.ts'), 'changed');
  const after = placeProgram(root, home());
  expect(readFileSync(join(after, 'src', 'a.ts'), 'utf8')).toBe('changed');
  expect(existsSync(before)).toBe(false);
  expect(readdirSync(join(home(), '.cache', 'same-story'))).toHaveLength(1);
});

test('the folder of the stories is the one that is named, else a temporary one', () => {
  mkdirSync(join(home(), 'stories'), { recursive: true });
  expect(homeOf(['build', home()])).toBe(home());
  expect(homeOf(['add', '--content', home(), 'page.html'])).toBe(home());
  expect(homeOf(['build', '--out', folder, home()])).toBe(home());
  expect(homeOf(['new', join(folder, 'none')])).toContain(realpathSync(tmpdir()));
});
