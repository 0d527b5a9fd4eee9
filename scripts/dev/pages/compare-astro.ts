import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runWithCost, type Cost } from '../bench/run-with-cost.ts';
import { pageCost, type PageCost } from './page-cost.ts';

/** What a build of a site cost. */
interface BuildCost extends Cost {
  readonly pages: number;
  /** Of the HTML of all pages. */
  readonly bytes: number;
}

/** A build of ours against one by Astro alone that writes the same pages from strings. */
export interface Comparison {
  readonly ours: BuildCost;
  readonly bare: BuildCost;
  /** What a page more costs; `null` if it is not to be had, where a quarter of the stories is as many as all. */
  readonly page: PageCost | null;
  /** How many times the memory of Astro alone. */
  readonly memory: number;
}

/**
 * Builds the stories of a content folder and a quarter of them, with every page made and nothing compiled anew, and the same
 * pages by Astro alone.
 *
 * @param content a content folder; with eight stories or more, what a page more costs can be told
 * @throws Error if a build fails
 */
export async function compareAstro(content: string): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-pages-'));
  try {
    const all = readdirSync(join(content, 'stories')).toSorted();
    const [some, whole] = [all.slice(0, Math.ceil(all.length / 4)), all].map((stories, i) => {
      const to = join(folder, `content-${i}`);
      for (const story of stories)
        cpSync(join(content, 'stories', story), join(to, 'stories', story), { recursive: true });
      return to;
    }) as [string, string];
    const [few, many] = [
      await buildOurs(some, join(folder, 'few')),
      await buildOurs(whole, join(folder, 'many')),
    ];
    const [bareFew, bareMany] = [
      await buildBare(join(folder, 'few'), join(folder, 'bare-few')),
      await buildBare(join(folder, 'many'), join(folder, 'bare-many')),
    ];
    return {
      ours: many,
      bare: bareMany,
      page: pageCost([few, many], [bareFew, bareMany]),
      memory: many.memory / bareMany.memory,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Twice: the first time compiles the stories. */
async function buildOurs(content: string, out: string): Promise<BuildCost> {
  const command = ['node', 'scripts/build.ts', '--content', content, '--out', out, '--every-page'];
  await runWithCost(command, '.');
  return { ...(await runWithCost(command, '.')), ...sizeOf(out) };
}

/** A project of one page file that writes each page of a site again, from a string. */
async function buildBare(site: string, folder: string): Promise<BuildCost> {
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "export default { trailingSlash: 'always', build: { format: 'directory' }, compressHTML: true };\n",
  );
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify(
      pagesOf(site)
        .filter((file) => file.endsWith('index.html'))
        .map((file) => ({
          path: file.replace(/\/?index\.html$/u, ''),
          html: readFileSync(join(site, file), 'utf8'),
        })),
    ),
  );
  writeFileSync(
    join(folder, 'src', 'pages', '[...path].astro'),
    `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  JSON.parse(readFileSync(${JSON.stringify(join(folder, 'pages.json'))}, 'utf8')).map(({ path, html }) => ({
    params: { path: path || undefined },
    props: { html },
  }));
---
<Fragment set:html={Astro.props.html} />
`,
  );
  const astro = resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  return { ...(await runWithCost(['node', astro, 'build'], folder)), ...sizeOf(join(folder, 'dist')) };
}

const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

function sizeOf(folder: string): Pick<BuildCost, 'pages' | 'bytes'> {
  const pages = pagesOf(folder);
  return {
    pages: pages.length,
    bytes: pages.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0),
  };
}
