import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { WebAddress } from '../model/web-address.ts';
import { ImportError, NO_METADATA, type Imported, type Known } from './imported.ts';
import { parseHtml } from './parse-html.ts';
import { readMoment } from './read-moment.ts';
import { withHeadline } from './read-page.ts';
import { writeText } from './write-text.ts';

/** Reads Markdown as text: marks go, words stay. Front matter gives headline, author, day and address. */
export function readMarkdown(markdown: string): Imported {
  const { body, front } = splitFrontMatter(markdown);
  const html = String(unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).processSync(body));
  const document = parseHtml(html);
  const text = writeText(document.body);
  if (text === '') throw new ImportError('The document holds no text', 'See that it was saved whole.');
  const say = (value: unknown, key: string): Known | null =>
    typeof value === 'string' && value.trim() !== ''
      ? { value: value.trim(), how: `\`${key}\` of the front matter` }
      : null;
  const date = say(front['date'] instanceof Date ? front['date'].toISOString() : front['date'], 'date');
  const published = date && readMoment(date.value);
  const url = say(front['url'] ?? front['source'], front['url'] === undefined ? 'source' : 'url');
  const heading = document.querySelector('h1')?.textContent?.trim();
  const headline =
    say(front['title'], 'title') ?? (heading ? { value: heading, how: 'the first heading' } : null);
  return {
    ...NO_METADATA,
    text: withHeadline(text, headline?.value ?? null),
    headline,
    author: say(front['author'], 'author'),
    published: published && date ? { value: published, how: date.how } : null,
    url: url && WebAddress.safeParse(url.value).success ? url : null,
    readings: [],
    warnings: [],
  };
}

function splitFrontMatter(markdown: string): { body: string; front: Readonly<Record<string, unknown>> } {
  const found = /^---\r?\n(?<yaml>[^]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(markdown);
  if (!found) return { body: markdown, front: {} };
  const body = markdown.slice(found[0].length);
  try {
    const front: unknown = parseYaml(found.groups?.['yaml'] ?? '');
    return {
      body,
      front: typeof front === 'object' && front !== null ? (front as Record<string, unknown>) : {},
    };
  } catch {
    return { body, front: {} };
  }
}
