/** What the scripts of every page say. */
export const words = {
  backTo: (title: string) => `Back to: ${title}`,
};
