/**
 * Keeps what is made of several objects for as long as each of them is held. A build forgets what is long in a story when it has
 * made its pages; what is kept with the story alone would stay to the end.
 *
 * @returns gives what was made of the same objects, in the same order, or makes it
 */
export function keepWhile<Made>(): (held: readonly [object, ...object[]], make: () => Made) => Made {
  const outer: Level = new WeakMap();
  return ([first, ...more], make) => {
    let [level, key] = [outer, first];
    for (const next of more) {
      const inner = (level.get(key) ?? new WeakMap()) as Level;
      level.set(key, inner);
      [level, key] = [inner, next];
    }
    const known = level.get(key) as Made | undefined;
    if (known !== undefined) return known;
    const made = make();
    level.set(key, made);
    return made;
  };
}

type Level = WeakMap<object, unknown>;
