import type { CellState } from '../../model/claim.ts';

/** One letter for each state, for ids: hundreds of signs on a page refer to them, and compress best if equally long. */
export const STATE_CODES: Readonly<Record<CellState, string>> = {
  reports: 'r',
  'less-specific': 'l',
  'words-otherwise': 'o',
  contradicts: 'c',
  undecided: 'u',
  silent: 's',
  'not-examined': 'n',
};
