import { Document, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';

/**
 * Adds an entry to a mapping or a list of a YAML file as text: everything that stands there stays byte for byte, with
 * its comments and its order.
 *
 * @param path keys, and numbers of items, that lead to the mapping or list; keys that are missing are made
 * @param entry what to add: a mapping of new keys, or the items of a list; nodes in it may carry comments
 * @returns the new text
 * @throws if the text is not YAML, or something other than a mapping or list stands at the path
 */
export function insertYaml(text: string, path: Path, entry: Entry): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  const { node, depth } = deepest(document, path);
  const made = path.slice(depth).reduceRight<Entry>((inner, key) => ({ [String(key)]: inner }), entry);
  if (node === null) return append(text, write(made, 0, text));
  if (isScalar(node) && node.value === null) {
    // `people:` with nothing after it: what is added stands on the lines below.
    const key = text.lastIndexOf('\n', node.range[0] - 1) + 1;
    const inside = /^ */u.exec(text.slice(key))?.[0].length ?? 0;
    const below = lineEnd(text, node.range[0]);
    return `${withBreak(text.slice(0, below))}${write(made, inside + 2, text)}${text.slice(below)}`;
  }
  if (!isMap(node) && !isSeq(node))
    throw new Error(`\`${path.slice(0, depth).join('.')}\` is neither a mapping nor a list`);
  if (isSeq(node) !== Array.isArray(made))
    throw new Error(`\`${path.slice(0, depth).join('.')}\` is ${isSeq(node) ? 'a list' : 'a mapping'}`);
  // `{}`, `[]` and the like stand in one line: the node is written anew, comments around it stay.
  if (node.flow === true || node.items.length === 0) {
    const grown: unknown = node.toJSON();
    const value = Array.isArray(made)
      ? [...(grown as unknown[]), ...made]
      : { ...(grown as Record<string, unknown>), ...made };
    if (depth === 0) return write(value, 0, text);
    document.setIn(path.slice(0, depth), document.createNode(value));
    return document.toString({ lineWidth: 0 });
  }
  const [start, end] = node.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const after = lineEnd(text, end);
  const at = trailing(text, after, start);
  return `${withBreak(text.slice(0, at))}${write(made, indent, text)}${text.slice(at)}`;
}

type Path = readonly (string | number)[];

export type Entry = Readonly<Record<string, unknown>> | readonly unknown[];

/** The deepest node on the way that exists, and how many keys lead there. An empty file has none. */
function deepest(document: Document.Parsed, path: Path): { node: ParsedNode | null; depth: number } {
  let node: ParsedNode | null = document.contents;
  for (const [depth, key] of path.entries()) {
    if (!isMap(node) && !isSeq(node)) return { node, depth };
    const next = node.get(key, true) as ParsedNode | undefined;
    if (next === undefined) return { node, depth };
    node = next;
  }
  return { node, depth: path.length };
}

/** Where the last line of a node ends: comments and blank lines after it belong to what follows. */
function trailing(text: string, end: number, start: number): number {
  const lines = text.slice(start, end).split(/(?<=\n)/u);
  let at = end;
  while (lines.length > 1 && /^\s*(?:#.*)?$/u.test(lines.at(-1)?.trimEnd() ?? ''))
    at -= lines.pop()?.length ?? 0;
  return at;
}

function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

const withBreak = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const append = (text: string, entry: string) =>
  text.trim() === '' ? withBreak(text) + entry : `${withBreak(text)}\n${entry}`;

/** @param text the file, whose line ends are kept */
function write(value: unknown, indent: number, text: string): string {
  const lines = new Document(value)
    .toString({ lineWidth: 0, indentSeq: true })
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');
  return text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
}
