import type { Problem } from '../../model/problem.ts';
import { problem } from '../rules.ts';
import { locate } from './locate.ts';

/**
 * Recognises a file that holds an article in a format other than plain text: its marks would be printed as the report.
 * Only marks that no report prints by accident count, so a report about HTML or JSON stays a report.
 *
 * @param text the decoded source text
 * @param file the name for messages
 * @returns what the file is, at the place that shows it; `null` for plain text
 */
export function recogniseFormat(text: string, file: string): Problem | null {
  const head = text.slice(0, HEAD).trimStart();
  const found =
    isRtf(head) ??
    isFeed(head) ??
    isHtml(text, head) ??
    isJson(text, head) ??
    isAddressAlone(text) ??
    isFrontMatter(text) ??
    isMarkdown(text);
  return found && problem(found.rule, { file, ...locate(text, found.at) }, found.message);
}

/** Formats show in their first characters, after comments and declarations. */
const HEAD = 2000;

const isRtf = (head: string): Found | null =>
  head.startsWith('{\\rtf') ? markup('The file is RTF, a word processor’s format, not plain text', 0) : null;

const isFeed = (head: string): Found | null =>
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)\b/iu.test(head)
    ? markup('The file is a news feed (RSS or Atom), not the text of an article', 0)
    : /^<\?xml\b/iu.test(head)
      ? markup('The file is XML, not plain text', 0)
      : null;

/** A page begins as one, or closes several elements that only pages have. */
function isHtml(text: string, head: string): Found | null {
  if (/^(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b[^<>]{0,500}>/iu.test(head))
    return markup('The file is HTML, not plain text', 0);
  let elements = 0;
  let at = -1;
  for (const match of text.matchAll(ELEMENT)) {
    if (at < 0) at = match.index;
    elements += 1;
    if (elements >= FEWEST_ELEMENTS) return markup('The file holds HTML tags, which would be printed', at);
  }
  return null;
}

/** A short element, or an opening tag that carries an attribute: a report that names `<p>` has neither. */
const ELEMENT =
  /<(?:p|div|span|h[1-6]|ul|ol|li|a|article|section|figure|figcaption|blockquote|table|tr|td|em|strong|b|i)(?:\s+[a-z-]{1,30}\s*=\s*["'][^"'<>]{0,500}["'][^<>]{0,500}|\s*)>(?=[^<>]{1,5000}<\/?[a-z])|<(?:img|meta|link|script)\s+[a-z-]{1,30}\s*=\s*["'][^<>]{0,500}>/giu;
const FEWEST_ELEMENTS = 3;

/** All of the file is JSON, or it begins as an object with keys and is cut off. */
function isJson(text: string, head: string): Found | null {
  if (!/^(?:\{\s*"|\[\s*[{["])/u.test(head)) return null;
  const cut = /^(?:\[\s*)?\{\s*"[^"\n]{1,80}"\s*:\s*(?:["[{\d]|true|false|null)/u.test(head);
  return cut || parses(text) ? markup('The file is JSON, not plain text', 0) : null;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A list of addresses is no report, nor is one address. */
const isAddressAlone = (text: string): Found | null =>
  /^\s*(?:<?https?:\/\/[^\s<>]{1,2000}>?\s*){1,20}$/iu.test(text.slice(0, LONGEST_LIST)) &&
  text.length < LONGEST_LIST
    ? markup('The file holds a web address and no article', text.search(/\S/u), 'source-address')
    : null;

const LONGEST_LIST = 20_000;

/** `---`, then keys and values, then `---`: notes that programs put before Markdown. */
const isFrontMatter = (text: string): Found | null =>
  /^\s{0,10}---[ \t]*\r?\n(?:[A-Za-z][\w -]{0,40}:[^\r\n]{0,500}\r?\n(?:[ \t]+[^\r\n]{0,500}\r?\n){0,40}){1,40}---[ \t]*(?:\r?\n|$)/u.test(
    text.slice(0, LONGEST_LIST),
  )
    ? markdown('The file begins with front matter, which would be printed', text.indexOf('---'))
    : null;

/** Headings, emphasis and links are read in plain text, too; pictures, code and reference links are not. */
function isMarkdown(text: string): Found | null {
  const sign =
    /!\[[^\][\n]{0,300}\]\([^()\s]{1,1500}\)|^```[\w-]*[ \t]*$|^\[[^\][\n]{1,80}\]:[ \t]+https?:\/\/\S/mu.exec(
      text,
    );
  return sign && markdown('The file holds Markdown that would be printed as it is', sign.index);
}

const markup = (message: string, at: number, rule: Found['rule'] = 'source-format'): Found => ({
  rule,
  message,
  at: Math.max(0, at),
});
const markdown = (message: string, at: number): Found => markup(message, at, 'source-markdown');

interface Found {
  rule: 'source-format' | 'source-address' | 'source-markdown';
  message: string;
  at: number;
}
