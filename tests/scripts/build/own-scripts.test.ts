import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { ownScripts } from '../../../scripts/build/own-scripts.ts';
import { plainImports } from '../../../scripts/build/plain-imports.ts';

test('the script of a page holds what others import too, and fetches what it fetched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'src/islands/pages'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, 'src/islands', file), text);
  write('shared.ts', "import { name } from './name.ts'; export const greet = (): void => console.log(name);");
  write('name.ts', "export const name: string = 'a name that is imported by all';");
  write('later.ts', "console.log('said later');");
  for (const page of ['one', 'two'])
    write(
      `pages/${page}.ts`,
      `import { greet } from '../shared.ts'; greet(); addEventListener('click', () => import('../later.ts'));`,
    );
  const entries = ['one', 'two'].map((page) => join(folder, 'src/islands/pages', `${page}.ts`));
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [plainImports(), ownScripts()],
    build: {
      outDir: 'out',
      rolldownOptions: {
        input: entries,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
  for (const page of ['one', 'two']) {
    const script = readFileSync(join(folder, 'out', `${page}.js`), 'utf8');
    expect(script).toContain('a name that is imported by all');
    expect(script).not.toContain('said later');
  }
  expect(readFileSync(join(folder, 'out/chunks/later.js'), 'utf8')).toContain('said later');
});
