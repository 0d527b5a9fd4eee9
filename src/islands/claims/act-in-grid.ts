/** What a matrix does once somebody points at it or walks in it: one file, so that it is fetched at once. */
export { move } from './move-in-grid.ts';
export { openWords, restOn } from './open-words.ts';
