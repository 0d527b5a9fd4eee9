import { bundleName, markBefore, MOST_IN_BUNDLE } from '../exports/story/page-bundle.ts';
import { isBuild } from '../loaders/made-stories.ts';

/** A page that a path of Astro makes. */
interface BundledPage<Props> {
  /** HTML that stands before it, so that it is found again. */
  readonly mark: string;
  readonly props: Props;
  /** The page itself, from what Astro makes of its component. */
  readonly show: (component: Renderable) => Renderable;
}

/** A component with its properties, as Astro renders it. */
interface Renderable {
  render: (destination: never) => void | Promise<void>;
}

/**
 * Paths of Astro for pages of one kind: a build makes many of a story's at once (`src/exports/story/page-bundle.ts`),
 * `npm run dev` each by itself.
 *
 * @param last the parameter that tells the pages of a story apart
 * @param many whether many are made at once
 */
export function inBundles<Last extends string, Props>(
  last: Last,
  paths: readonly { readonly params: Readonly<Record<'story' | Last, string>>; readonly props: Props }[],
  many = isBuild,
) {
  const pathOf = (name: string, story: string, pages: readonly BundledPage<Props>[]) => ({
    params: { story, [last]: name } as Record<'story' | Last, string>,
    props: { pages },
  });
  const pageOf = (mark: string, { params, props }: (typeof paths)[number]): BundledPage<Props> => ({
    mark,
    props,
    show: (component) => namingFaults(`${last} ${params[last]} of ${params.story}`, component),
  });
  if (!many) return paths.map((path) => pathOf(path.params[last], path.params.story, [pageOf('', path)]));
  const byStory = Map.groupBy(paths, ({ params }) => params.story);
  return [...byStory].flatMap(([story, own]) =>
    chunksOf(own).map((chunk, i) =>
      pathOf(
        bundleName(i + 1),
        story,
        chunk.map((path) => pageOf(markBefore(path.params[last]), path)),
      ),
    ),
  );
}

/** Of what fails Astro tells the path, which is that of the bundle. */
const namingFaults = (page: string, component: Renderable): Renderable => ({
  async render(destination) {
    try {
      await component.render(destination);
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  },
});

function chunksOf<Each>(list: readonly Each[]): Each[][] {
  return Array.from({ length: Math.ceil(list.length / MOST_IN_BUNDLE) }, (_, i) =>
    list.slice(i * MOST_IN_BUNDLE, (i + 1) * MOST_IN_BUNDLE),
  );
}
