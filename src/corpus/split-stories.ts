/** One of several builds that share the stories of a site. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What a story adds to the work of a part. */
export interface Share {
  readonly id: string;
  /** About how long its pages take, in any unit. */
  readonly size: number;
  /** Ids of the stories that its pages name: the same event in other languages. */
  readonly names: readonly string[];
}

/**
 * Shares whole stories out so that each part has about as much to do: what is largest goes first, to the part that has
 * least. Stories that name each other stay together, since the pages of one are made of something of the other. The same
 * stories are shared out alike whatever the order in which they were read.
 *
 * @returns ids of the stories of each part, sorted; parts beyond the number of stories have none
 */
function splitStories(stories: readonly Share[], parts: number): string[][] {
  const filled = Array.from({ length: parts }, () => ({ ids: [] as string[], size: 0 }));
  for (const group of groupsOf(stories).toSorted((a, b) => b.size - a.size || (a.first < b.first ? -1 : 1))) {
    const least = filled.reduce((low, part) => (part.size < low.size ? part : low));
    least.ids.push(...group.ids);
    least.size += group.size;
  }
  return filled.map(({ ids }) => ids.toSorted());
}

/** The stories of one part. */
export function storiesOfPart(stories: readonly Share[], { number, of }: Part): ReadonlySet<string> {
  return new Set(splitStories(stories, of)[number - 1]);
}

/** Stories that name each other, over any number of steps. */
function groupsOf(stories: readonly Share[]): { ids: string[]; size: number; first: string }[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const joined = new Map(stories.map(({ id }) => [id, new Set<string>()]));
  for (const { id, names } of stories)
    for (const other of names) {
      joined.get(id)?.add(other);
      joined.get(other)?.add(id);
    }
  const seen = new Set<string>();
  return [...byId.keys()].toSorted().flatMap((first) => {
    const ids: string[] = [];
    const next = [first];
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (seen.has(id) || !byId.has(id)) continue;
      seen.add(id);
      ids.push(id);
      next.push(...(joined.get(id) ?? []));
    }
    const size = ids.reduce((sum, id) => sum + (byId.get(id)?.size ?? 0), 0);
    return ids.length > 0 ? [{ ids, size, first }] : [];
  });
}
