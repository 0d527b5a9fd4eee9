/** What the script of rows of passages says. */
export const words = {
  tooFew: 'Choose two or more.',
  loading: (page: number, of: number) => `Loading the rows, page ${page} of ${of} …`,
  notLoaded: 'Not all rows could be loaded. Reload the page to try again.',
  count: (rows: number) => `${rows} rows`,
  shown: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'} that two or more of them have`,
};
