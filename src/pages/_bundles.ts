import { bundleName, markBefore, MOST_IN_BUNDLE } from '../exports/story/page-bundle.ts';
import { isBuild } from '../loaders/made-stories.ts';

/** A page that a path of Astro makes. */
interface BundledPage<Params, Props> {
  /** HTML that stands before it, so that it is found again. */
  readonly mark: string;
  readonly params: Params;
  readonly props: Props;
}

/**
 * Paths of Astro for pages of one kind: a build makes many of a story's at once (`src/exports/story/page-bundle.ts`),
 * `npm run dev` each by itself.
 *
 * @param last the parameter that tells the pages of a story apart
 */
export function inBundles<Last extends string, Props>(
  last: Last,
  paths: readonly { readonly params: Readonly<Record<'story' | Last, string>>; readonly props: Props }[],
) {
  type Params = Readonly<Record<'story' | Last, string>>;
  const pathOf = (name: string, story: string, pages: readonly BundledPage<Params, Props>[]) => ({
    params: { story, [last]: name } as Record<'story' | Last, string>,
    props: { pages },
  });
  if (!isBuild)
    return paths.map(({ params, props }) =>
      pathOf(params[last], params.story, [{ mark: '', params, props }]),
    );
  const byStory = Map.groupBy(paths, ({ params }) => params.story);
  return [...byStory].flatMap(([story, own]) =>
    chunksOf(own).map((chunk, i) =>
      pathOf(
        bundleName(i + 1),
        story,
        chunk.map(({ params, props }) => ({ mark: markBefore(params[last]), params, props })),
      ),
    ),
  );
}

function chunksOf<Each>(list: readonly Each[]): Each[][] {
  return Array.from({ length: Math.ceil(list.length / MOST_IN_BUNDLE) }, (_, i) =>
    list.slice(i * MOST_IN_BUNDLE, (i + 1) * MOST_IN_BUNDLE),
  );
}
