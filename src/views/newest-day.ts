/** What of a story has a day: when its articles were published and fetched, and when a mistake was put right. */
export interface Dated {
  readonly articles: readonly {
    readonly published: { readonly value: string } | null;
    readonly retrieved: { readonly value: string } | null;
  }[];
  readonly corrections: readonly { readonly date: string }[];
}

/**
 * The newest day that the content of a story knows of itself, `2026-03-09`. No clock is asked: the day of a build says
 * nothing of the story.
 *
 * @returns `null` where it knows none
 */
export function newestDay({ articles, corrections }: Dated): string | null {
  const days = [
    ...articles.flatMap(({ published, retrieved }) => [published?.value, retrieved?.value]),
    ...corrections.map(({ date }) => date),
  ]
    .map((moment) => moment?.slice(0, 10) ?? '')
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day));
  return days.toSorted().at(-1) ?? null;
}
