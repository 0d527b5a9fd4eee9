/** What the script of a pair says that is put together in the browser. */
export const words = {
  language: 'en',
  none: 'No passage was found that tells the same in both.',
  found: (passages: number, outlet: string) =>
    `${passages} ${passages === 1 ? 'passage' : 'passages'} found that tell the same in both, in the order of ${outlet}.`,
  notLoaded: 'The texts could not be loaded. Both reports can be read on their own pages.',
  inItsArticle: 'in its article',
  inItsArticleOf: (outlet: string) => `, ${outlet}`,
};
