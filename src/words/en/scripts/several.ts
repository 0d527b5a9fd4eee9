/** What the script of rows of passages says. */
export const words = {
  tooFew: 'Choose two or more.',
  loading: (page: number, of: number) => `Loading the rows, page ${page} of ${of} …`,
  notLoaded: 'Not all rows could be loaded. Reload the page to try again.',
  count: (rows: number) => `${rows} rows`,
  /** @param several rows that three or more have, among them; @param chosen how many articles are shown */
  shown: (rows: number, several: number, chosen: number) =>
    chosen === 2
      ? `${rows} ${rows === 1 ? 'row' : 'rows'} that both have`
      : `${rows} ${rows === 1 ? 'row' : 'rows'} in all, ${several} in three or more`,
};
