import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { ImportError } from './imported.ts';

/**
 * Parses HTML into a document. Its depth and size are counted first, in one pass over the tags: the libraries that read
 * the document recurse, and overflow the stack on thousands of nested elements.
 *
 * @throws ImportError if it is nested too deep or holds too many elements
 */
export function parseHtml(html: string): Document {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      elements += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  if (deepest > DEEPEST) {
    throw new ImportError(
      `The page nests its elements ${deepest} deep; the limit is ${DEEPEST}`,
      'Copy the text of the article into a .txt file instead.',
    );
  }
  if (elements > MOST_ELEMENTS) {
    throw new ImportError(
      `The page has ${elements} elements; the limit is ${MOST_ELEMENTS}`,
      'Copy the text of the article into a .txt file instead.',
    );
  }
  const { document } = parseHTML(/<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  return document;
}

/** Pages of newspapers seen in development nest up to about 60 elements; browsers themselves stop at 512. */
const DEEPEST = 400;
/** Long live blogs have some 20,000. */
const MOST_ELEMENTS = 100_000;
