import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { counted } from '../../text/counted.ts';
import { knownKeys, type KnownKeys } from './known-keys.ts';
import { problem } from '../rules.ts';
import { didYouMean, suggestName } from '../../text/suggest-name.ts';

/** Stands for the validator's own messages, which are not written for editors. */
export const UNWORDED = '';

/**
 * Words schema issues for an editor: one problem for each mistake. A key that is missing because it was misspelled is
 * reported once.
 *
 * @param raw the value as it came out of YAML
 * @param locate gives the place of a path in the file
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  raw: unknown,
  schema: z.ZodType,
  locate: Locate,
): Problem[] {
  const flat = issues.flatMap((issue) => meantBranch(issue, raw));
  return flat.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, raw, issue.path);
      return issue.keys.map((key) =>
        problem(
          'yaml-key',
          locate([...issue.path, key]),
          describeKey(key, issue.path, raw, known, missingAt(flat, issue.path, raw)),
        ),
      );
    }
    const strangers = flat.flatMap((each) =>
      each.code === 'unrecognized_keys' && samePath(each.path, issue.path.slice(0, -1)) ? each.keys : [],
    );
    const key = String(issue.path.at(-1));
    const known = knownKeys(schema, raw, issue.path.slice(0, -1));
    if (
      isMissing(issue, raw) &&
      strangers.some((stranger) => stranger in known.elsewhere || suggestName(stranger, known.here) === key)
    )
      return [];
    return [problem('yaml-value', locate(issue.path), describeValue(issue, raw))];
  });
}

/** Of the forms a value may have, picks the one that was meant: its kind fits, and it has the fewest issues. */
function meantBranch(issue: z.core.$ZodIssue, raw: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const fitting = issue.errors.filter(fitsKind).toSorted((a, b) => a.length - b.length)[0];
  if (!fitting) return [issue];
  return fitting.flatMap((each) => meantBranch({ ...each, path: [...issue.path, ...each.path] }, raw));
}

/** Whether a value is of the kind that a form asks for, whatever else is wrong with it. */
function fitsKind(branch: readonly z.core.$ZodIssue[]): boolean {
  return branch.every(
    (each) =>
      each.path.length > 0 ||
      (each.code === 'invalid_union'
        ? each.errors.length === 0 || each.errors.some(fitsKind)
        : each.code !== 'invalid_type'),
  );
}

function describeKey(
  key: string,
  path: readonly PropertyKey[],
  raw: unknown,
  { here, elsewhere }: KnownKeys,
  missing: readonly string[],
): string {
  const where = path.length === 0 ? '' : ` in \`${show(path, raw)}\``;
  const other = Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined;
  if (other)
    return `\`${other.given}\` takes no \`${key}\`${missing.length > 0 ? `, it needs \`${missing.join('`, `')}\`` : ''}${where}; \`${key}\` goes with \`${other.goesWith}\``;
  return `Unknown key \`${key}\`${where}${didYouMean(key, here) || `; the known keys are \`${here.join('`, `')}\``}`;
}

function describeValue(issue: z.core.$ZodIssue, raw: unknown): string {
  const name = issue.path.length === 0 ? 'The file' : `\`${show(issue.path, raw)}\``;
  const value = valueAt(raw, issue.path);
  if (value === undefined && (issue.code === 'invalid_type' || issue.message !== UNWORDED))
    return `${name} is missing`;
  if (issue.message !== UNWORDED)
    return `${name}${isShort(value) ? ` is \`${String(value)}\`` : ''}: ${lowerFirst(issue.message)}`;
  if (issue.code === 'invalid_type')
    return `${name} must be ${KINDS[issue.expected] ?? 'something else'}, not ${kindOf(value, issue.expected === 'string')}${issue.expected === 'array' && isMapping(value) ? '; begin each item with `- `' : ''}`;
  if (issue.code === 'invalid_union') {
    const { options } = issue as { options?: readonly unknown[] };
    if (value === undefined) return `${name} is missing; it is one of ${listed(options ?? [])}`;
    if (options) return `${name} is \`${String(value)}\`; it must be one of ${listed(options)}`;
    return `${name} must be text or a mapping, not ${kindOf(value, true)}`;
  }
  if (issue.code === 'invalid_value')
    return value === undefined
      ? `${name} is missing; it is one of ${listed(issue.values)}`
      : `${name} is \`${String(value)}\`; it must be one of ${listed(issue.values)}`;
  if (issue.code === 'invalid_key') return `${name}: ${lowerFirst(issue.issues[0]?.message ?? '')}`;
  if (issue.code === 'too_small' && issue.origin === 'string') return `${name} is empty`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${name} needs at least ${counted(issue.minimum, 'item')}`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `${name} takes at most ${counted(issue.maximum, 'item')}`;
  return `${name} is not allowed here`;
}

const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
};

/** @param text whether text is asked for */
function kindOf(value: unknown, text: boolean): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  if (typeof value === 'string') return 'text';
  return `${typeof value === 'boolean' ? '' : 'the number '}\`${String(value)}\`${text ? ' (quotes make it text)' : ''}`;
}

const isMapping = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a message can show whole; a password in an address is not repeated. */
const isShort = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) &&
  String(value).length <= LONGEST &&
  !/\/\/[^/]*@/u.test(String(value));

const LONGEST = 60;

const lowerFirst = (text: string) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const isMissing = (issue: z.core.$ZodIssue, raw: unknown) =>
  issue.path.length > 0 && valueAt(raw, issue.path) === undefined;

const missingAt = (issues: readonly z.core.$ZodIssue[], path: readonly PropertyKey[], raw: unknown) =>
  issues
    .filter((issue) => samePath(issue.path.slice(0, -1), path) && isMissing(issue, raw))
    .map((issue) => String(issue.path.at(-1)));

const samePath = (a: readonly PropertyKey[], b: readonly PropertyKey[]) =>
  a.length === b.length && a.every((step, i) => step === b[i]);

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    raw,
  );

/** `topics.the-leak.claims[2].statement`: items by their id or, from 1, by their place. */
function show(path: readonly PropertyKey[], raw: unknown): string {
  return path.reduce<string>((shown, step, i) => {
    if (typeof step !== 'number') return `${shown}${shown && '.'}${String(step)}`;
    const id = (valueAt(raw, path.slice(0, i + 1)) as { id?: unknown } | null | undefined)?.id;
    return typeof id === 'string' ? `${shown}${shown && '.'}${id}` : `${shown}[${step + 1}]`;
  }, '');
}

const listed = (options: readonly unknown[]) =>
  options
    .filter((option) => !RETIRED.has(option))
    .map((option) => `\`${String(option)}\``)
    .join(', ');

/** Values that older files have: they still build, and nobody is led to them. */
const RETIRED: ReadonlySet<unknown> = new Set(['differs']);

type Locate = (path: readonly PropertyKey[]) => { file: string; line: number; column: number };
