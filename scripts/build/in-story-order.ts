/**
 * Brings what a build makes into the order of the stories; what belongs to the whole site stays among them where the first
 * of it was. The order of the pages of one story stays.
 *
 * @param paths of pages and files, with or without a slash before them
 */
export function inStoryOrder<Path extends { readonly pathname: string }>(paths: readonly Path[]): Path[] {
  const stories = Map.groupBy(paths, ({ pathname }) => {
    const [first, second] = pathname.replace(/^\//u, '').split('/');
    return first === 'embed' ? second : first;
  });
  return [...stories.values()].flat();
}
