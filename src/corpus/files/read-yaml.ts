import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { codePointName } from '../../text/code-point.ts';
import { CONTROL } from './decode-source.ts';
import { describeIssues, UNWORDED } from './describe-issues.ts';
import { rewordYamlError, TOO_DEEP } from './reword-yaml-error.ts';
import { problem, type RuleId } from '../rules.ts';

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
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  empty: unknown,
): YamlFile<z.infer<S>> {
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
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
    const doubled = doubledKeys(document);
    const tellDoubled = (keys: readonly DoubledKey[]) =>
      keys.map(({ name, offset }) =>
        problem('yaml-syntax', place(offset), `The key \`${name}\` appears twice in the same mapping`),
      );
    // After its first error the parser reports errors that are not there.
    const [error] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (error)
      return broken([
        ...tellDoubled(doubled.filter(({ offset }) => offset < error.pos[0])),
        problem('yaml-syntax', place(startOf(error, document)), rewordYamlError(error, text)),
      ]);
    const odd = oddNode(document);
    if (odd) return broken([problem(odd.rule, place(odd.offset), odd.message)]);
    const raw: unknown = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? empty;
    const result = schema.safeParse(raw, { error: () => UNWORDED });
    if (doubled.length > 0) {
      // List items without hyphens run together into one mapping, in which every key appears twice.
      const lists = listsMissing(result.error?.issues ?? [], document);
      const issues = [...lists]
        .filter(([node]) => doubled.some(({ map }) => map === node))
        .map(([, issue]) => issue);
      return broken([
        ...describeIssues(issues, raw, schema, locate),
        ...tellDoubled(doubled.filter(({ map }) => !lists.has(map))),
      ]);
    }
    if (result.success) return { file, value: result.data, problems: [], locate, keys };
    return broken(describeIssues(result.error.issues, raw, schema, locate));
  } catch (error) {
    const first = document && firstAlias(document);
    if (error instanceof ReferenceError && first !== null)
      return broken([
        problem(
          'yaml-syntax',
          place(first),
          'From here on the aliases expand to too much data; write the values out',
        ),
      ]);
    return broken([
      problem(
        'yaml-syntax',
        { file },
        error instanceof RangeError
          ? TOO_DEEP
          : `The YAML cannot be read: ${String((error as Error).message).split('\n')[0]}`,
      ),
    ]);
  }
}

/** A few lines of nested aliases can expand to gigabytes; an editor who repeats a value stays far below this. */
const MOST_ALIASES = 1000;

/** Every key of a mapping that it has already. */
function doubledKeys(document: Document): DoubledKey[] {
  const doubled: DoubledKey[] = [];
  visit(document, {
    Map(_, map) {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) doubled.push({ map, name, offset: offsetOf(key) });
        names.add(name);
      }
    },
  });
  return doubled.toSorted((a, b) => a.offset - b.offset);
}

interface DoubledKey {
  readonly map: unknown;
  readonly name: string;
  readonly offset: number;
}

/** The nodes where the schema asks for a list and finds something else. */
function listsMissing(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
): Map<unknown, z.core.$ZodIssue> {
  return new Map(
    issues.flatMap((issue) =>
      issue.code === 'invalid_type' && issue.expected === 'array'
        ? [[find(document, issue.path).node, issue] as const]
        : [],
    ),
  );
}

/** The parser misses a closing quote or bracket far below; an editor needs the place where it opens. */
function startOf(error: YAMLError, document: Document): number {
  let start = error.pos[0];
  if (error.code === 'MISSING_CHAR') {
    visit(document, {
      Scalar(_, { range }) {
        if (range?.[1] !== error.pos[0]) return undefined;
        start = range[0];
        return visit.BREAK;
      },
    });
  }
  if (error.code === 'BAD_INDENT') {
    visit(document, {
      Collection(_, { flow, range }) {
        // The innermost comes last.
        if (flow && range && range[0] < error.pos[0] && range[1] >= error.pos[0]) start = range[0];
      },
    });
  }
  return start;
}

/**
 * Finds YAML that is valid but never meant: an alias without an anchor (an unquoted `*`), a mapping as a key, a key that
 * JavaScript would lose, and escapes for characters that no page can show.
 */
function oddNode(document: Document): OddNode | null {
  let odd: OddNode | null = null;
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key)) {
        if (node.key.value !== '__proto__') return undefined;
        odd = { rule: 'yaml-key', offset: offsetOf(node.key), message: 'Unknown key `__proto__`' };
        return visit.BREAK;
      }
      odd = { rule: 'yaml-syntax', offset: offsetOf(node.key), message: 'A key must be a plain word' };
      return visit.BREAK;
    }
    if (isScalar(node) && typeof node.value === 'string') {
      const [sign] = CONTROL.exec(node.value) ?? LONE_SURROGATE.exec(node.value) ?? [];
      if (sign !== undefined) {
        odd = {
          rule: 'source-control-character',
          offset: offsetOf(node),
          message: `An escape in this text stands for ${codePointName(sign)}, which no page can show`,
        };
        return visit.BREAK;
      }
    }
    if (isAlias(node)) {
      if (anchors.has(node.source)) return undefined;
      odd = {
        rule: 'yaml-syntax',
        offset: offsetOf(node),
        message: `\`*${node.source}\` is read as an alias, but there is no anchor with that name; put quotes around the text`,
      };
      return visit.BREAK;
    }
    if (isNode(node) && node.anchor) anchors.add(node.anchor);
    return undefined;
  });
  return odd;
}

interface OddNode {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
}

/** Half of a character: it cannot be written to a file as UTF-8. */
const LONE_SURROGATE = /\p{Cs}/u;

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

const offsetOf = (node: unknown) => (node as ParsedNode).range[0];

/** The node at a path, and the offset of its key or item; of the last step that exists. */
function find(document: Document, path: readonly PropertyKey[]): { node: ParsedNode | null; offset: number } {
  let node = document.contents as ParsedNode | null;
  let offset = node?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return { node: null, offset };
      offset = pair.key.range[0];
      node = pair.value;
    } else {
      const next = (node as { items?: ParsedNode[] } | null)?.items?.[Number(step)];
      if (!next) return { node: null, offset };
      offset = next.range[0];
      node = next;
    }
  }
  return { node, offset };
}
