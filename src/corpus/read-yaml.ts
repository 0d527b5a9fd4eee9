import { LineCounter, isMap, isScalar, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { problem } from './rules.ts';

/** A YAML file checked against its schema, with the way from a value back to its line. */
export interface YamlFile<T> {
  readonly file: string;
  /** `null` where the file breaks YAML or the schema. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The place of the value at a path; of the nearest parent that exists where it does not. */
  locate(path: readonly PropertyKey[]): { file: string; line: number; column: number };
}

/**
 * Parses a YAML text and validates it.
 *
 * @param text the file's content
 * @param file the name for messages
 * @param schema what its value must be
 */
export function readYaml<S extends z.ZodType>(text: string, file: string, schema: S): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locate = (path: readonly PropertyKey[]) => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => problem('yaml-syntax', at(error.pos[0]), firstLine(error.message)));
    return { file, value: null, problems, locate };
  }
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { file, value: null, problems: [problem('yaml-syntax', { file }, firstLine(String((error as Error).message)))], locate };
  }
  // An empty file is an empty mapping, so that an editor may start with nothing.
  const result = schema.safeParse(raw ?? (schema.safeParse([]).success ? [] : {}));
  if (result.success) return { file, value: result.data, problems: [], locate };
  const problems = result.error.issues.flatMap((issue) => describe(issue, document, locate));
  return { file, value: null, problems, locate };
}

type Locate = YamlFile<unknown>['locate'];

function describe(issue: z.core.$ZodIssue, document: Document, locate: Locate, parents: PropertyKey[] = []): Problem[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('yaml-key', locate([...path, key]), `Unknown key \`${key}\`${inside(path)}`));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The branch that got furthest is the one that was meant.
    const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map((each) => each.path.length + (each.code === 'unrecognized_keys' ? 1 : 0)));
    const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
    return meant.flatMap((each) => describe(each, document, locate, path));
  }
  return [problem('yaml-value', locate(path), `${where(path)}: ${issue.message}`)];
}

const where = (path: readonly PropertyKey[]) => (path.length === 0 ? 'The file' : `\`${path.map(String).join('.')}\``);
const inside = (path: readonly PropertyKey[]) => (path.length === 0 ? '' : ` in \`${path.map(String).join('.')}\``);
const firstLine = (text: string) => text.split('\n')[0] ?? text;

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node = document.contents as ParsedNode | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as ParsedNode).range?.[0] ?? offset;
      node = pair.value as ParsedNode | null;
    } else {
      const next = (node as { items?: ParsedNode[] } | null)?.items?.[Number(step)];
      if (!next) return offset;
      offset = next.range?.[0] ?? offset;
      node = next;
    }
  }
  return offset;
}
