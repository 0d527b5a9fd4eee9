import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, SANITIZE_SCHEMA)
  .use(rehypeStringify)
  .freeze();

/**
 * An editor's Markdown (a summary, a note) as HTML. Raw HTML is dropped; only http and https addresses become
 * links.
 */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown)).trim();
}
