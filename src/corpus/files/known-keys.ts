import type { z } from 'zod';

/** The keys a mapping may have. */
export interface KnownKeys {
  readonly here: readonly string[];
  /** Keys that go with another value of the deciding key: `{evidence: {given: 'state: silent', goesWith: 'state: reports'}}`. */
  readonly elsewhere: Readonly<Record<string, { given: string; goesWith: string }>>;
}

/**
 * The keys that a schema knows for the mapping at a path.
 *
 * @param raw the value that was checked: where a key decides between forms, its value there decides
 */
export function knownKeys(schema: z.ZodType, raw: unknown, path: readonly PropertyKey[]): KnownKeys {
  const forms = path
    .reduce<Reached[]>((reached, step) => reached.flatMap((each) => enter(each, step)), open({ schema, raw }))
    .flatMap((each) => open(each));
  const here = new Set(forms.flatMap(({ schema: form }) => keysOf(form)));
  const elsewhere: Record<string, { given: string; goesWith: string }> = {};
  for (const { others = [], given = '' } of forms) {
    for (const { schema: other, goesWith } of others)
      for (const key of keysOf(other)) if (!here.has(key)) elsewhere[key] ??= { given, goesWith };
  }
  return { here: [...here], elsewhere };
}

/** A schema with its wrappers taken off; the forms of a union that the value may be. */
function open(reached: Reached): Reached[] {
  const { def } = reached.schema._zod as unknown as { def: Def };
  if (def.innerType) return open({ ...reached, schema: def.innerType });
  if (def.type === 'pipe' && def.in) return open({ ...reached, schema: def.in });
  if (def.type !== 'union' || !def.options) return [reached];
  const { discriminator } = def;
  if (discriminator === undefined)
    return def.options.flatMap((option) => open({ ...reached, schema: option }));
  const value = (reached.raw as Record<string, unknown> | null | undefined)?.[discriminator];
  const values = (option: z.ZodType) => [...(option._zod.propValues?.[discriminator] ?? [])].map(String);
  const chosen = def.options.filter((option) => values(option).includes(String(value)));
  const others = def.options
    .filter((option) => !chosen.includes(option))
    .map((option) => ({ schema: option, goesWith: `${discriminator}: ${values(option)[0] ?? ''}` }));
  return (chosen.length > 0 ? chosen : def.options).map((option) => ({
    schema: option,
    raw: reached.raw,
    others,
    given: `${discriminator}: ${String(value)}`,
  }));
}

function enter({ schema, raw }: Reached, step: PropertyKey): Reached[] {
  const { def } = schema._zod as unknown as { def: Def };
  const inside = def.shape?.[String(step)] ?? def.element ?? def.valueType ?? def.items?.[Number(step)];
  return inside
    ? open({ schema: inside, raw: (raw as Record<PropertyKey, unknown> | null | undefined)?.[step] })
    : [];
}

const keysOf = (schema: z.ZodType) => Object.keys((schema._zod as unknown as { def: Def }).def.shape ?? {});

interface Reached {
  readonly schema: z.ZodType;
  readonly raw: unknown;
  readonly given?: string;
  readonly others?: readonly { schema: z.ZodType; goesWith: string }[];
}

/** The parts of zod's definitions that lead on to other schemas. */
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
}
