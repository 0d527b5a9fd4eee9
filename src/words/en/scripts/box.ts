/** What the search box says before its engine is there. */
export const words = {
  searching: 'Searching …',
  notLoaded: 'The texts could not be loaded. All quotes stand below.',
};
