/** Milliseconds of processor time for a page more: of two builds the difference, so that starting up does not count. */
export interface PageCost {
  readonly ours: number;
  readonly bare: number;
  readonly times: number;
}

interface BuildCost {
  /** Of processor time. */
  readonly seconds: number;
  readonly pages: number;
}

/** Two builds, of few pages and of many. */
type FewAndMany = readonly [few: BuildCost, many: BuildCost];

/** What a page more costs in builds of ours and of Astro alone; `null` where both builds have as many pages, or more cost nothing. */
export function pageCost(oursOf: FewAndMany, bareOf: FewAndMany): PageCost | null {
  const each = ([few, many]: FewAndMany) => ((many.seconds - few.seconds) * 1000) / (many.pages - few.pages);
  const [ours, bare] = [each(oursOf), each(bareOf)];
  return Number.isFinite(ours) && bare > 0 ? { ours, bare, times: ours / bare } : null;
}
