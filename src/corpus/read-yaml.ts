import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { describeIssues } from './describe-issues.ts';
import { problem } from './rules.ts';

/** A YAML file checked against its schema, with the way from a value back to its line. */
export interface YamlFile<T> {
  readonly file: string;
  /** `null` where the file breaks YAML or the schema. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The place of the value at a path (of its key in a mapping); of the nearest parent that exists where it does not. */
  locate(path: readonly PropertyKey[]): { file: string; line: number; column: number };
  /** The keys of the mapping at a path, in the file's order (JavaScript puts `24` before `abc`). */
  keys(path: readonly PropertyKey[]): string[];
}

/**
 * Parses a YAML text and validates it.
 *
 * @param text the file's content
 * @param file the name for messages
 * @param schema what its value must be
 * @param empty what a file without any value stands for
 * @returns never throws; problems where `value` is `null`
 */
export function readYaml<S extends z.ZodType>(text: string, file: string, schema: S, empty: unknown): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  let document: Document | null = null;
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (path: readonly PropertyKey[]) => place(document ? find(document, path).offset : 0);
  const keys = (path: readonly PropertyKey[]) => {
    const node = document && find(document, path).node;
    return isMap(node) ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
  };
  const broken = (problems: Problem[]) => ({ file, value: null, problems, locate, keys });
  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    document = parsed;
    const errors = worthTelling([...document.errors, ...document.warnings]);
    if (errors.length > 0) return broken(errors.map((error) => problem('yaml-syntax', place(startOf(error, parsed)), reword(error, text))));
    const odd = oddNode(document);
    if (odd) return broken([problem('yaml-syntax', place(odd.offset), odd.message)]);
    const raw: unknown = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? empty;
    const result = schema.safeParse(raw);
    if (result.success) return { file, value: result.data, problems: [], locate, keys };
    return broken(describeIssues(result.error.issues, raw, schema, locate));
  } catch (error) {
    const first = document && firstAlias(document);
    if (error instanceof ReferenceError && first !== null) return broken([problem('yaml-syntax', place(first), 'The aliases from here on grow beyond measure; write the values out')]);
    // Thousands of brackets in a row exhaust the stack of the parser.
    return broken([problem('yaml-syntax', { file }, error instanceof RangeError ? TOO_DEEP : `The YAML cannot be read: ${String((error as Error).message).split('\n')[0]}`)]);
  }
}

const TOO_DEEP = 'The YAML is nested too deeply';

/** A few lines of aliases of aliases make gigabytes; an editor who repeats a value stays far below. */
const MOST_ALIASES = 1000;

/** A parser that lost its way stumbles again behind: of its complaints the first is told, of doubled keys each. */
function worthTelling(errors: readonly YAMLError[]): YAMLError[] {
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => code !== 'DUPLICATE_KEY');
  return inOrder.filter((error) => (error.code === 'DUPLICATE_KEY' ? error.pos[0] < (first?.pos[0] ?? Infinity) : error === first));
}

/** A quotation mark that is missing is missed far behind; what helps is where the text in quotes begins. */
function startOf(error: YAMLError, document: Document): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar(_, { range }) {
      if (range?.[1] !== error.pos[0]) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

function reword(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `The key \`${/^[^\s:]+/u.exec(text.slice(error.pos[0]))?.[0] ?? ''}\` stands twice in one mapping`;
    case 'TAG_RESOLVE_FAILED':
      return `\`${text.slice(...error.pos)}\` is read as a tag, not as text; put quotes around the text`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A colon and a blank inside the text are read as another key; put quotes around the text';
    case 'UNEXPECTED_TOKEN':
      return /at node end$/u.test(error.message) ? 'Text goes on after its value has ended; put quotes around the whole of it' : 'This does not belong here; check the indentation, and put quotes around text';
    case 'MISSING_CHAR':
      return /quote$/u.test(error.message) ? 'The quotation mark that opens here is not closed' : error.message;
    case 'MULTIPLE_DOCS':
      return 'A line `---` begins a second document; the file holds one';
    default:
      if (/call stack/u.test(error.message)) return TOO_DEEP;
      return error.message.split('\n')[0] ?? error.message;
  }
}

/** What YAML allows and an editor cannot have meant: an alias of nothing (an unquoted `*`), and mappings as keys. */
function oddNode(document: Document): { offset: number; message: string } | null {
  let odd: { offset: number; message: string } | null = null;
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key)) return undefined;
      odd = { offset: offsetOf(node.key), message: 'A key must be a plain word' };
      return visit.BREAK;
    }
    if (isAlias(node)) {
      if (anchors.has(node.source)) return undefined;
      odd = { offset: offsetOf(node), message: `\`*${node.source}\` is read as an alias, and there is no anchor of this name; put quotes around the text` };
      return visit.BREAK;
    }
    if (isNode(node) && node.anchor) anchors.add(node.anchor);
    return undefined;
  });
  return odd;
}

function firstAlias(document: Document): number | null {
  let first: number | null = null;
  visit(document, {
    Alias(_, node) {
      first = offsetOf(node);
      return visit.BREAK;
    },
  });
  return first;
}

const offsetOf = (node: unknown) => (node as ParsedNode).range?.[0] ?? 0;

/** The node at a path, and the offset of its key or item; of the last step that exists. */
function find(document: Document, path: readonly PropertyKey[]): { node: ParsedNode | null; offset: number } {
  let node = document.contents as ParsedNode | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return { node: null, offset };
      offset = (pair.key as ParsedNode).range?.[0] ?? offset;
      node = pair.value as ParsedNode | null;
    } else {
      const next = (node as { items?: ParsedNode[] } | null)?.items?.[Number(step)];
      if (!next) return { node: null, offset };
      offset = next.range?.[0] ?? offset;
      node = next;
    }
  }
  return { node, offset };
}
