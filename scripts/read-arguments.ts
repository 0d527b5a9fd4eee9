import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Part } from '../src/corpus/split-stories.ts';
import { suggestName } from '../src/text/suggest-name.ts';

/**
 * Reads the arguments of a script. `--help` prints its usage and ends it with exit code 0; an argument that
 * the script does not take is reported with the usage, and ends it with exit code 2.
 *
 * Call it before anything is read or written.
 */
export function readArguments<const Options extends Readonly<Record<string, Option>>>(
  command: Command<Options>,
): Arguments<Options> {
  const refuse = (message: string): never => {
    process.stderr.write(`${message}${message.endsWith('?') ? '' : '.'}\n\n${usageOf(command)}`);
    process.exit(2);
  };
  const { values, positionals, fault } = parse(command);
  if (values['help'] === true) {
    process.stdout.write(usageOf(command));
    process.exit(0);
  }
  const wrong = fault ?? wrongWord(command, positionals) ?? wrongValue(command, values);
  if (wrong !== null) refuse(wrong);
  return { values: values as Values<Options>, words: positionals, refuse };
}

/** What the value of an argument may be. */
export const WHOLE: Form = { fits: (text) => /^\d+$/u.test(text), says: 'a whole number' };
export const WHOLES: Form = {
  fits: (text) => /^\d+(?:,\d+)*$/u.test(text),
  says: 'whole numbers separated by commas',
};
export const BASE: Form = {
  fits: (text) => /^\/(?:[^/\s]+\/)*$/u.test(text),
  says: 'a path that begins and ends with a slash',
};
export const PART: Form = { fits: (text) => readPart(text) !== null, says: 'a part of all, such as 2/3' };
export const PARTS: Form = {
  fits: (text) => readPart(`1/${text}`) !== null,
  says: 'a number of parts, from 1 to 9999',
};
export const EXISTING: Form = { fits: existsSync, says: 'an existing file or folder' };
export const oneOf = (names: readonly string[]): Form => ({
  fits: (text) => names.includes(text),
  says: `one of ${names.map((name) => `\`${name}\``).join(', ')}`,
});

/**
 * Reads `2/3`.
 *
 * @returns `null` where it is no part of all
 */
export function readPart(text: string): Part | null {
  const [, number = 0, of = 0] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(text)?.map(Number) ?? [];
  return number >= 1 && number <= of ? { number, of } : null;
}

function parse(command: Command): {
  values: Record<string, unknown>;
  positionals: string[];
  fault: string | null;
} {
  const options = Object.entries(command.options ?? {}).map(
    ([name, { value, initially }]) =>
      [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(initially !== undefined && { default: initially }),
        },
      ] as const,
  );
  const config = {
    allowPositionals: true,
    options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
  } as const;
  try {
    return { ...parseArgs(config), fault: null };
  } catch (error) {
    // The parser's message continues with advice for the author of the script.
    const [message = ''] = (error as Error).message.split(/\. |\n/u);
    const unknown = /^Unknown option '-*(?<name>[^']*)'/u.exec(message)?.groups?.['name'];
    const meant = unknown === undefined ? null : suggestName(unknown, Object.keys(config.options));
    const { values } = parseArgs({ ...config, strict: false });
    return {
      values: { help: values['help'] },
      positionals: [],
      fault: `${message}${meant === null ? '' : `; did you mean \`--${meant}\`?`}`,
    };
  }
}

function wrongWord({ call, words = [] }: Command, given: readonly string[]): string | null {
  const many = words.at(-1)?.many === true;
  const surplus = given[words.length];
  if (surplus !== undefined && !many)
    return words.length === 0
      ? `\`${call}\` takes no arguments, but got \`${surplus}\``
      : `\`${surplus}\` is one argument too many`;
  const missing = words[given.length];
  if (missing?.needed) return `\`<${missing.name}>\` is missing`;
  for (const [i, word] of given.entries()) {
    const { name = '', form } = words[i] ?? words.at(-1) ?? {};
    if (form && !form.fits(word)) return `\`<${name}>\` is ${form.says}, not \`${word}\``;
  }
  return null;
}

function wrongValue({ options = {} }: Command, values: Readonly<Record<string, unknown>>): string | null {
  for (const [name, { value, form }] of Object.entries(options)) {
    const given = values[name];
    if (value === undefined || typeof given !== 'string') continue;
    if (given === '') return `\`--${name}\` is empty`;
    if (form && !form.fits(given)) return `\`--${name}\` takes ${form.says}, not \`${given}\``;
  }
  return null;
}

/** How the program that started this script is called, where it is not npm. */
const CALL = process.env['SAME_STORY_CALL'];

function usageOf({ call, does, words = [], options = {} }: Command): string {
  const named = words.map(({ name, needed, many }) =>
    needed ? `<${name}>${many ? ' …' : ''}` : `[<${name}>${many ? ' …' : ''}]`,
  );
  const optional = Object.entries(options).map(
    ([name, { value }]) => `--${name}${value === undefined ? '' : ` ${value}`}`,
  );
  const lines = [
    ...words.map(({ name, about }) => [`<${name}>`, about] as const),
    ...Object.entries(options).map(
      ([name, { about, initially }], i) =>
        [
          optional[i] ?? name,
          `${about}${initially === undefined ? '' : ` (default: ${initially})`}`,
        ] as const,
    ),
    ['--help', 'print this'] as const,
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  const taken = [...named, ...optional.map((option) => `[${option}]`)];
  const asked = CALL === undefined ? [call, ...(taken.length > 0 ? ['--'] : [])] : [CALL];
  return `Usage: ${[...asked, ...taken].join(' ')}
${does}

${lines.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n')}
`;
}

/** How a script is called. */
export interface Command<
  Options extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>,
> {
  /** As a person calls it: `npm run check`. */
  readonly call: string;
  /** One sentence. */
  readonly does: string;
  /** Arguments without a name, in order; required ones come first. */
  readonly words?: readonly Word[];
  readonly options?: Options;
}

interface Word {
  readonly name: string;
  readonly about: string;
  readonly needed?: boolean;
  /** Whether the last may be repeated. */
  readonly many?: boolean;
  readonly form?: Form;
}

interface Option {
  readonly about: string;
  /** What its value is called in the usage; an option without a value is a switch. */
  readonly value?: string;
  /** Its value if it is missing. */
  readonly initially?: string;
  readonly form?: Form;
}

interface Form {
  readonly fits: (text: string) => boolean;
  /** "a whole number" */
  readonly says: string;
}

interface Arguments<Options extends Readonly<Record<string, Option>>> {
  readonly values: Values<Options>;
  readonly words: readonly string[];
  /** Reports what is wrong with an argument, with the usage, and ends the script. */
  readonly refuse: (message: string) => never;
}

type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly value: string }
    ? Options[Name] extends { readonly initially: string }
      ? string
      : string | undefined
    : boolean | undefined;
};
