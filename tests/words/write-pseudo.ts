import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Writes a folder like those of `src/words/`, with the English words in signs. */
export function writePseudo(folder: string): void {
  const english = resolve('src/words/en');
  for (const name of readdirSync(english, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(
      file,
      [
        `import { words as english } from ${JSON.stringify(join(english, name))};`,
        `import { pseudo } from ${JSON.stringify(resolve('tests/words/pseudo.ts'))};`,
        'export const words = pseudo(english);',
        '',
      ].join('\n'),
    );
  }
}
