import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import type { Article } from '../../../src/model/article.ts';
import { isArticleText } from '../../../src/model/block.ts';
import { lastLines, runStep } from '../../run-step.ts';

/** Known to work together; Starlight needs this version of Astro. */
export const STARLIGHT = {
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.0',
  astro: '7.3.5',
};

/**
 * Installs Starlight into a folder, with a page for each article of the content.
 *
 * @param copies how many pages are made of each
 * @throws Error if the registry does not answer
 */
export async function installStarlight(folder: string, copies = 1): Promise<void> {
  const articles = loadCorpus().stories.flatMap((story) => story.articles);
  await mkdir(join(folder, 'src/content/docs'), { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'scratch', private: true, type: 'module', dependencies: STARLIGHT }),
  );
  await writeFile(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Same texts', favicon: '/favicon.png' })] };\n`,
  );
  await writeFile(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  // Its pages name an icon; without one, a 404 answer would be weighed.
  await mkdir(join(folder, 'public'));
  await copyFile('public/favicon.png', join(folder, 'public/favicon.png'));
  for (const article of articles)
    for (let copy = 0; copy < copies; copy += 1)
      await writeFile(
        join(folder, 'src/content/docs', `${article.id}${copy === 0 ? '' : `-${copy}`}.md`),
        markdownOf(article),
      );
  const install = await runStep(['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });
  if (install.code !== 0)
    throw new Error(
      `Starlight could not be installed, so there is nothing to compare with:\n${lastLines(install.output, 5)}`,
    );
}

/** The text of an article as Markdown in which nothing but its words has meaning. */
function markdownOf({ id, title, text, blocks }: Article): string {
  const body = blocks
    .filter((block) => isArticleText(block) && block.type !== 'title')
    .map(({ type, start, end }) => {
      const words = text
        .slice(start, end)
        .replace(/[\\`*_{}[\]<>#|~&!+]/gu, (sign) => `\\${sign}`)
        .replace(/\s+/gu, ' ');
      return type === 'heading' ? `## ${words}` : words;
    });
  return `---\ntitle: ${JSON.stringify(title ?? id)}\n---\n\n${body.join('\n\n')}\n`;
}
