import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeExternalLinks)
  .use(rehypeSanitize, SANITIZE_SCHEMA)
  .use(rehypeStringify)
  .freeze();

/** Renders an editor's Markdown (a summary, a note) as HTML. Raw HTML is dropped, and only whole http and https addresses stay links. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown)).trim();
}
