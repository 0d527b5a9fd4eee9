import { chooseLanguage } from '../../src/language/choose-language.ts';
import type { Imported, Known } from '../../src/import/imported.ts';
import { isArticleText } from '../../src/model/block.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { oneLine } from '../../src/text/one-line.ts';
import type { Saved } from './save-article.ts';

/** What was added, for a person: facts with their basis, then each block as the build will take it. */
export function showArticle(article: Imported, saved: Saved, warnings: readonly string[]): string {
  const facts: [name: string, known: Known | null][] = [
    ['outlet', article.outlet],
    ['headline', article.headline],
    ['author', article.author],
    ['published', article.published],
    ['updated', article.updated],
    ['address', article.url],
  ];
  const { blocks } = parseArticle(article.text, chooseLanguage(article.text));
  const width = Math.max(...blocks.map(({ type }) => type.length), 9);
  return [
    `${saved.text}`,
    ...(saved.original === null ? [] : [`  the original is kept as ${saved.original}`]),
    `  written down in ${saved.changed.join(' and ')}`,
    ...facts.map(
      ([name, known]) =>
        `  ${name.padEnd(width)}  ${known === null ? 'unknown' : `${known.value} (${known.how})`}`,
    ),
    '',
    ...blocks.map(({ type, start, end }) => {
      const text = oneLine(article.text.slice(start, end));
      const mark = isArticleText({ type }) ? ' ' : '–';
      return `${mark} ${type.padEnd(width)}  ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`;
    }),
    ...(blocks.some((block) => !isArticleText(block))
      ? ['', '– is set aside and not part of the report']
      : []),
    ...warnings.map((warning) => `warning: ${warning}`),
    '',
  ].join('\n');
}
