/** `npm run merge`: puts a site together from parts, which `npm run build -- --part` made. */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { formatFault } from '../../src/corpus/rules.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../../src/corpus/folders.ts';
import { picturesOf } from './add-pictures.ts';
import { buildSite } from './build-site.ts';
import { findPartFaults, readGround, readPartFolder, type BuiltPart } from './parts/part-file.ts';
import { newMark } from './replace-folder.ts';
import { takeParts } from './parts/take-parts.ts';
import { BASE, EXISTING, readArguments } from '../read-arguments.ts';
import { PROGRAM, siteFolder } from '../site-folder.ts';

const { values, words: folders } = readArguments({
  call: 'npm run merge',
  does: 'Puts a site together from the parts that `build --part` made, one from each: the same bytes as one build of all. It needs the content, and takes compiled stories, pages and pictures from the parts.',
  words: [{ name: 'part', about: 'the folder of each part', needed: true, many: true, form: EXISTING }],
  options: {
    out: { value: 'DIR', about: 'the folder of the site; it is replaced (default: dist)' },
    base: { value: 'PATH', about: 'the path the site is served under, as for the parts', form: BASE },
    content: {
      value: 'DIR',
      about: 'the content folder (default: SAME_STORY_CONTENT, or content)',
    },
  },
});
const content = resolve(values.content ?? CONTENT_FOLDER);
const out = resolve(values.out ?? siteFolder(content));
const parts = folders.map((folder) => readPartFolder(folder));
const built = parts.filter((part): part is BuiltPart => typeof part !== 'string');
const faults = [
  ...parts.filter((part) => typeof part === 'string'),
  ...built
    .filter(({ folder }) => isInside(folder, out))
    .map(({ folder }) =>
      formatFault('site-folder', values.out ?? out, `It is not replaced: the part \`${folder}\` is in it`),
    ),
];
if (faults.length === 0) faults.push(...findPartFaults(built, readGround(PROGRAM, content, env())));
if (faults.length > 0) {
  process.stderr.write(
    `${faults.join('\n')}\n${existsSync(out) ? `\`${out}\` stays as it was.` : 'Nothing was merged.'}\n`,
  );
  process.exitCode = 1;
} else process.exitCode = (await merge()) ? 0 : 1;

async function merge(): Promise<boolean> {
  const pages = join(PROGRAM, '.cache', 'builds', newMark());
  try {
    takeParts(folders, { pages, corpus: resolve(PROGRAM, CACHE_FOLDER), pictures: picturesOf(PROGRAM) });
    return await buildSite({ root: PROGRAM, out, content, base: values.base, pages });
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

function env(): Record<string, string | undefined> {
  return { ...process.env, ...(values.base !== undefined && { SAME_STORY_BASE: values.base }) };
}

function isInside(folder: string, outer: string): boolean {
  return existsSync(outer) && !relative(realpathSync(outer), realpathSync(folder)).startsWith('..');
}
