/**
 * Reads the start tags of an HTML page in order, inside SVG too (html-validate's own tree leaves SVG out). Meant for pages
 * that our build wrote and html-validate passed; it repairs nothing.
 *
 * @returns each start tag with its decoded attributes, its 1-based line, and its text where it is `script`, `style` or `title`
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const line = lineCounter(html);
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = readOne(html, at, line, tags);
    at = html.indexOf('<', next);
  }
  return tags;
}

/** Elements whose content is text up to their end tag, whatever stands in it. */
const RAW = new Map(
  ['script', 'style', 'title', 'textarea'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);

const START = /<([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s/>="']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const CLOSE = /[\s/]*>/y;

/** Reads what begins at `at` and returns where to go on. */
function readOne(html: string, at: number, line: (offset: number) => number, tags: Tag[]): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return end === -1 ? html.length : end + 3;
  }
  START.lastIndex = at;
  const name = START.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return at + 1;
  const tag: Tag = { name, attributes: new Map(), line: line(at), text: '' };
  const after = readAttributes(html, START.lastIndex, tag.attributes);
  tags.push(tag);
  const endTag = RAW.get(name);
  if (!endTag) return after;
  endTag.lastIndex = after;
  const end = endTag.exec(html)?.index ?? html.length;
  tag.text = html.slice(after, end);
  return end;
}

function readAttributes(html: string, from: number, into: Map<string, string>): number {
  let at = from;
  for (;;) {
    CLOSE.lastIndex = at;
    if (CLOSE.test(html)) return CLOSE.lastIndex;
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (!found) return at + 1;
    at = ATTRIBUTE.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    if (!into.has(name)) into.set(name, decodeReferences(found[2] ?? found[3] ?? found[4] ?? ''));
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Character references as our build writes them: the numbered ones and the six common names. */
function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Counts lines forward only: tags are read in order. */
function lineCounter(html: string): (offset: number) => number {
  let line = 1;
  let seen = 0;
  return (offset) => {
    for (let at = html.indexOf('\n', seen); at !== -1 && at < offset; at = html.indexOf('\n', at + 1)) line++;
    seen = offset;
    return line;
  };
}

export type Tag = { name: string; attributes: Map<string, string>; line: number; text: string };
