import type { CellState } from '../../src/model/claim.ts';
import type { Look } from './read-look.ts';

/** The signs of states as the pages draw them (`StateSprite.astro`), 16 units wide; `ink` is filled in. */
const SIGNS: Readonly<Record<CellState, string>> = {
  reports: '<circle cx="8" cy="8" r="5.2" fill="ink"/>',
  'less-specific':
    '<circle cx="8" cy="8" r="4.6" fill="none" stroke="ink" stroke-width="1.3"/><path d="M8 3.4a4.6 4.6 0 0 0 0 9.2z" fill="ink"/>',
  'words-otherwise':
    '<path d="M2 6.6c1.7-2.4 3.4-2.4 6 0s4.3 2.4 6 0M2 11.2c1.7-2.4 3.4-2.4 6 0s4.3 2.4 6 0" stroke="ink" stroke-width="1.7" fill="none"/>',
  contradicts:
    '<path d="M2.6 6h10.8M2.6 10h10.8M11 2.4 5 13.6" stroke="ink" stroke-width="1.8" fill="none"/>',
  undecided:
    '<path d="M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.1-1.5 2.3M8 12v1.8" stroke="ink" stroke-width="1.6" fill="none"/>',
  silent: '<circle cx="8" cy="8" r="3.6" fill="none" stroke="ink"/>',
  'not-examined': '<path d="M5 8h6" stroke="ink" stroke-width="1.4" fill="none"/>',
};

/** A sign as the address of an SVG. */
export function stateSign(state: CellState, look: Look): string {
  const ink =
    state === 'contradicts'
      ? look.differs
      : state === 'silent' || state === 'not-examined'
        ? look.quiet
        : look.ink;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="64" height="64">${SIGNS[state].replaceAll('"ink"', `"${ink}"`)}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
